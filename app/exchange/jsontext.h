#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace habeas {

struct JsonMember;

/// One value of a JSON text as it was written: members in their order, numbers as their digits.
/// Qt's own reader keeps the last of two members with one name without a word; a case file must
/// not lose a record that way, so this one refuses them.
struct JsonNode
{
    enum class Kind { Null, Bool, Number, Text, List, Object };

    Kind kind = Kind::Null;
    QString text; ///< of Text; the digits of Number; "true" or "false"
    std::vector<JsonNode> items;
    std::vector<JsonMember> members;

    [[nodiscard]] const JsonNode *member(QStringView name) const;
};

struct JsonMember
{
    QString name;
    JsonNode value;
};

/// The whole text as one value. The error names the line and the place in it.
[[nodiscard]] Result<JsonNode> parseJson(const QByteArray &utf8);

/// Writes JSON with members in the order they come, two spaces deep, ending with a line feed.
class JsonWriter
{
public:
    void beginObject() { open('{'); }

    void beginList() { open('['); }

    void endObject() { close('}'); }

    void endList() { close(']'); }

    void key(QStringView name);
    void text(QStringView value);
    void number(qint64 value);
    void boolean(bool value);

    /// Shorthand for key() and text().
    void member(QStringView name, QStringView value);

    [[nodiscard]] QByteArray take();

private:
    void open(char bracket);
    void close(char bracket);
    void beforeValue();
    void quote(QStringView value);

    QByteArray m_out;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace habeas
