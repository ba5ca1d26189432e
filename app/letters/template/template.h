#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace habeas {

/// Where in a template's text something stands, counted from 1.
struct TemplatePlace
{
    int line = 1;
    int column = 1;
};

struct TemplateFilter
{
    enum class Kind {
        Date, ///< date:long|short|on|from
        Money,
        Law, ///< law:long|short
        NameForm, ///< nom gen dat acc ins prep loc abl
        Join, ///< join:"; "
        UpperFirst, ///< upper-first
        Or, ///< or:"not recorded": what a form says where the record has nothing
    };

    Kind kind = Kind::Date;
    QString argument; ///< the style, the form or the separator
};

struct TemplateNode
{
    enum class Kind { Literal, Variable, Section, Inverted };

    Kind kind = Kind::Literal;
    TemplatePlace place;
    QString text = {}; ///< a literal's words
    QStringList path = {}; ///< "official.salutation" in two; empty for {{.}}
    QList<TemplateFilter> filters = {};
    std::vector<TemplateNode> children = {};

    [[nodiscard]] QString name() const
    {
        return path.isEmpty() ? QStringLiteral(".") : path.join(QLatin1Char('.'));
    }
};

/// Mustache syntax, strictly: {{a.b}}, {{a|filter:argument}}, {{#a}}...{{/a}}, {{^a}}...{{/a}},
/// {{! comment}}, {{.}}, and index, is_first, is_last inside a list. Nothing writes unescaped text
/// and nothing reads another file. Errors give line and column; any input is safe.
[[nodiscard]] Result<std::vector<TemplateNode>> parseTemplate(const QString &text);

/// An error at a place: the message with its line and column, and ":line:column" in the detail.
/// The message has %1 for the line and %2 for the column.
[[nodiscard]] tl::unexpected<Error> templateError(const TemplatePlace &place,
                                                  const QString &message,
                                                  const QStringList &arguments = {});

} // namespace habeas
