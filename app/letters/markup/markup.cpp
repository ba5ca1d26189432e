#include "app/letters/markup/markup.h"

#include "app/letters/markup/entities.h"
#include "app/letters/template/template.h"
#include "app/letters/template/words.h"

#include <QRegularExpression>
#include <QSet>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

TemplatePlace placeOf(const QString &text, qsizetype position)
{
    const QStringView before = QStringView(text).left(position);
    const auto line = static_cast<int>(before.count(u'\n')) + 1;
    const auto column = static_cast<int>(position - before.lastIndexOf(u'\n'));
    return { line, column };
}

bool isAllowedTag(const QString &name)
{
    static const QSet<QString> names {
        u"p"_s,  u"br"_s, u"b"_s,   u"i"_s,     u"strong"_s, u"em"_s,    u"h1"_s,
        u"h2"_s, u"h3"_s, u"hr"_s,  u"table"_s, u"thead"_s,  u"tbody"_s, u"tr"_s,
        u"th"_s, u"td"_s, u"div"_s, u"span"_s,  u"sup"_s,    u"sub"_s,
    };
    return names.contains(name);
}

// Classes are those of the letter's own style sheet; there are no style attributes to hide text in.
bool areAllowedAttributes(const QString &attributes)
{
    static const QRegularExpression form(
        u"\\A(?:\\s+(?:class|lang|dir|align|colspan|rowspan|width|border|cellpadding|cellspacing)"
        "=\"[A-Za-z0-9 %_-]*\")*\\s*/?\\z"_s);
    return form.match(attributes).hasMatch();
}

qsizetype endOfVariable(const QString &text, qsizetype from)
{
    const qsizetype end = text.indexOf(u"}}", from);
    return end < 0 ? text.size() : end + 2;
}

Result<> checkTag(const QString &text, qsizetype start, qsizetype end)
{
    static const QRegularExpression form(u"\\A/?([A-Za-z][A-Za-z0-9]*)(.*)\\z"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QString inside = text.mid(start + 1, end - start - 1);
    const QRegularExpressionMatch match = form.match(inside);
    if (!match.hasMatch() || !isAllowedTag(match.captured(1).toLower()))
        return templateError(
            placeOf(text, start),
            Letters::tr("Line %1, column %2: the tag “<%3>” is not used in letters. "
                        "There are p, br, b, i, strong, em, h1 to h3, hr, div, span, "
                        "sup, sub and the table tags."),
            { inside.left(40) });
    if (!areAllowedAttributes(match.captured(2)))
        return templateError(
            placeOf(text, start),
            Letters::tr("Line %1, column %2: the tag “<%3>” says more than letters "
                        "use. It may have class, lang, dir, align, width, border "
                        "and the cell spans, in double quotes, with fixed values."),
            { inside.left(40) });
    return {};
}

// Each output knows the same signs, or one would print what another spells out.
Result<> checkEntity(const QString &text, qsizetype at)
{
    const qsizetype length = text.at(at) == u'&' ? entityLength(text, at) : 0;
    if (length == 0 || entityCharacter(QStringView(text).mid(at + 1, length - 2)))
        return {};
    return templateError(placeOf(text, at),
                         Letters::tr("Line %1, column %2: “%3” is not a sign letters know. Type "
                                     "the character itself."),
                         { text.mid(at, length) });
}

} // namespace

Result<> checkMarkup(const QString &templateText)
{
    qsizetype at = 0;
    while (at < templateText.size()) {
        if (QStringView(templateText).mid(at).startsWith(u"{{")) {
            at = endOfVariable(templateText, at);
            continue;
        }
        if (const Result<> entity = checkEntity(templateText, at); !entity)
            return entity;
        if (templateText.at(at) != u'<') {
            ++at;
            continue;
        }
        const qsizetype end = templateText.indexOf(u'>', at);
        if (end < 0)
            return templateError(
                placeOf(templateText, at),
                Letters::tr("Line %1, column %2: “<” opens a tag that is never "
                            "closed. Write “&lt;” where the sign itself is meant."));
        if (const Result<> tag = checkTag(templateText, at, end); !tag)
            return tag;
        at = end + 1;
    }
    return {};
}

} // namespace habeas
