#include "app/exchange/jsontext.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

constexpr int deepest = 24;

class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    Result<JsonNode> parse()
    {
        JsonNode root;
        skipSpace();
        if (value(root, 0)) {
            skipSpace();
            if (m_at < m_text.size())
                fail(JsonText::tr("there is more text after the end"));
        }
        if (m_reason.isEmpty())
            return root;
        return refused(JsonText::tr("This file is not readable JSON. Line %1, column %2: %3. "
                                    "Nothing was taken over.")
                           .arg(line())
                           .arg(column())
                           .arg(m_reason));
    }

private:
    bool fail(const QString &reason)
    {
        if (m_reason.isEmpty())
            m_reason = reason;
        return false;
    }

    [[nodiscard]] qsizetype line() const { return m_text.first(m_at).count(u'\n') + 1; }

    [[nodiscard]] qsizetype column() const
    {
        return m_at - (m_text.first(m_at).lastIndexOf(u'\n') + 1) + 1;
    }

    [[nodiscard]] QChar here() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void skipSpace()
    {
        while (here() == u' ' || here() == u'\n' || here() == u'\r' || here() == u'\t')
            ++m_at;
    }

    bool take(char16_t c)
    {
        if (here() != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(JsonNode &node, int depth)
    {
        if (depth > deepest)
            return fail(JsonText::tr("it is nested too deeply"));
        if (m_at >= m_text.size())
            return fail(JsonText::tr("it ends too early"));
        if (here() == u'{')
            return object(node, depth);
        if (here() == u'[')
            return list(node, depth);
        if (here() == u'"') {
            node.kind = JsonNode::Kind::Text;
            return string(node.text);
        }
        return word(node) || number(node)
            || fail(JsonText::tr("“%1” was not expected here").arg(here()));
    }

    bool word(JsonNode &node)
    {
        for (const QString &word : { u"true"_s, u"false"_s, u"null"_s }) {
            if (!m_text.sliced(m_at).startsWith(word))
                continue;
            m_at += word.size();
            node.kind = word == u"null"_s ? JsonNode::Kind::Null : JsonNode::Kind::Bool;
            node.text = word;
            return true;
        }
        return false;
    }

    qsizetype digits()
    {
        const qsizetype start = m_at;
        while (here() >= u'0' && here() <= u'9')
            ++m_at;
        return m_at - start;
    }

    bool number(JsonNode &node)
    {
        const qsizetype start = m_at;
        take(u'-');
        const bool zero = here() == u'0';
        const qsizetype whole = digits();
        bool good = whole == 1 || (whole > 1 && !zero);
        if (good && take(u'.'))
            good = digits() > 0;
        if (good && (take(u'e') || take(u'E'))) {
            if (!take(u'+'))
                take(u'-');
            good = digits() > 0;
        }
        if (!good) {
            m_at = start;
            return false;
        }
        node.kind = JsonNode::Kind::Number;
        node.text = m_text.sliced(start, m_at - start).toString();
        return true;
    }

    bool list(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::List;
        ++m_at;
        skipSpace();
        if (take(u']'))
            return true;
        while (true) {
            skipSpace();
            if (!value(node.items.emplace_back(), depth + 1))
                return false;
            skipSpace();
            if (take(u']'))
                return true;
            if (!take(u','))
                return fail(JsonText::tr("a comma or “]” is missing"));
        }
    }

    bool object(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        QSet<QString> names;
        ++m_at;
        skipSpace();
        if (take(u'}'))
            return true;
        while (true) {
            skipSpace();
            auto &[name, child] = node.members.emplace_back();
            if (here() != u'"')
                return fail(JsonText::tr("a name in quotation marks is missing"));
            if (!string(name))
                return false;
            if (names.contains(name))
                return fail(JsonText::tr("“%1” stands twice in one record").arg(name.left(60)));
            names.insert(name);
            skipSpace();
            if (!take(u':'))
                return fail(JsonText::tr("a colon is missing after “%1”").arg(name.left(60)));
            skipSpace();
            if (!value(child, depth + 1))
                return false;
            skipSpace();
            if (take(u'}'))
                return true;
            if (!take(u','))
                return fail(JsonText::tr("a comma or “}” is missing"));
        }
    }

    bool string(QString &out)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                return true;
            }
            if (c.unicode() < 0x20)
                return fail(JsonText::tr("a text is not closed on its line"));
            if (c == u'\\') {
                if (!escape(out))
                    return false;
                continue;
            }
            out += c;
            ++m_at;
        }
        return fail(JsonText::tr("a text is not closed"));
    }

    bool escape(QString &out)
    {
        ++m_at;
        static const QString from = u"\"\\/bfnrt"_s;
        static const QString to = u"\"\\/\b\f\n\r\t"_s;
        const qsizetype plain = m_at < m_text.size() ? from.indexOf(here()) : -1;
        if (plain >= 0) {
            out += to.at(plain);
            ++m_at;
            return true;
        }
        const QStringView hex = m_text.sliced(m_at).left(5);
        bool good
            = hex.size() == 5 && hex.front() == u'u'
            && std::ranges::all_of(hex.sliced(1), [](QChar c) {
                   return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
               });
        if (!good)
            return fail(JsonText::tr("a backslash is not followed by a sign JSON knows"));
        out += QChar(static_cast<char16_t>(hex.sliced(1).toUShort(&good, 16)));
        m_at += 5;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_reason;
};

} // namespace

const JsonNode *JsonNode::member(QStringView name) const
{
    const auto found = std::ranges::find_if(members, [name](const auto &entry) {
        return entry.name == name;
    });
    return found == members.end() ? nullptr : &found->value;
}

Result<JsonNode> parseJson(const QByteArray &utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(utf8);
    if (decode.hasError())
        return refused(JsonText::tr("This file is not text in UTF-8. Save it as UTF-8 and try "
                                    "again. Nothing was taken over."));
    return Parser(text).parse();
}

} // namespace habeas
