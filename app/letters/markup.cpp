#include "app/letters/markup.h"

#include "app/letters/template.h"
#include "app/letters/words.h"

#include <QRegularExpression>
#include <QSet>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineWidth = 76;

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

} // namespace

Result<> checkMarkup(const QString &templateText)
{
    qsizetype at = 0;
    while (at < templateText.size()) {
        if (QStringView(templateText).mid(at).startsWith(u"{{")) {
            at = endOfVariable(templateText, at);
            continue;
        }
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

namespace {

QString decoded(QString text)
{
    static const QRegularExpression number(u"&#([0-9]{1,6});"_s);
    for (QRegularExpressionMatch match = number.match(text); match.hasMatch();
         match = number.match(text, match.capturedStart() + 1)) {
        const uint point = match.captured(1).toUInt();
        if (point > 0 && point <= QChar::LastValidCodePoint && !QChar::isSurrogate(point))
            text.replace(match.capturedStart(), match.capturedLength(),
                         QStringView(QChar::fromUcs4(point)).toString());
    }
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    text.replace(u"&nbsp;"_s, QString(QChar::Nbsp)).replace(u"&shy;"_s, QString());
    text.replace(u"&ndash;"_s, u"–"_s).replace(u"&mdash;"_s, u"—"_s);
    return text.replace(u"&amp;"_s, u"&"_s);
}

QString wrapped(const QString &line)
{
    QString out;
    qsizetype column = 0;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (column > 0 && column + 1 + word.size() > lineWidth) {
            out += u'\n';
            column = 0;
        } else if (column > 0) {
            out += u' ';
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out;
}

/// Collects paragraphs while tags go by.
class PlainWriter
{
public:
    void words(const QString &text)
    {
        static const QRegularExpression blanks(u"[ \\t\\n]+"_s);
        m_paragraph += QString(text).replace(blanks, u" "_s);
    }

    void tag(const QString &inside)
    {
        static const QSet<QString> inLine { u"b"_s,    u"i"_s,   u"strong"_s, u"em"_s,
                                            u"span"_s, u"sup"_s, u"sub"_s };
        static const QRegularExpression nameForm(u"\\A/?([A-Za-z0-9]+)"_s);
        const QString name = nameForm.match(inside).captured(1).toLower();
        if (name == u"br") {
            m_paragraph += u'\n';
        } else if (name == u"td" || name == u"th") {
            m_paragraph += u' ';
        } else if (!inLine.contains(name)) {
            finish();
            m_next = inside.contains(u"next"_s);
        }
    }

    QString finish()
    {
        QStringList lines;
        for (const QString &line : m_paragraph.split(u'\n'))
            lines << wrapped(line);
        const QString done = decoded(lines.join(u'\n')).trimmed();
        m_paragraph.clear();
        if (done.isEmpty())
            return m_out;
        if (!m_out.isEmpty())
            m_out += m_next ? u"\n"_s : u"\n\n"_s;
        m_out += done;
        return m_out;
    }

private:
    QString m_out;
    QString m_paragraph;
    bool m_next = false;
};

} // namespace

QString plainText(const QString &body)
{
    PlainWriter writer;
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype tag = body.indexOf(u'<', at);
        writer.words(body.mid(at, tag < 0 ? -1 : tag - at));
        if (tag < 0)
            break;
        const qsizetype end = body.indexOf(u'>', tag);
        writer.tag(body.mid(tag + 1, end < 0 ? -1 : end - tag - 1));
        at = end < 0 ? body.size() : end + 1;
    }
    const QString text = writer.finish();
    return text.isEmpty() ? text : QString(text + u'\n');
}

} // namespace habeas
