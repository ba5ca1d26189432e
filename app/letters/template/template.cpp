#include "app/letters/template/template.h"

#include "app/letters/template/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumDepth = 32; // deeper is a slip, and would eat the stack
constexpr qsizetype maximumLength = 1 << 20; // half a book

std::optional<TemplateFilter> filterNamed(const QString &name, const QString &argument)
{
    using Kind = TemplateFilter::Kind;
    static const QStringList forms { u"nom"_s, u"gen"_s,  u"dat"_s, u"acc"_s,
                                     u"ins"_s, u"prep"_s, u"loc"_s, u"abl"_s };
    static const QStringList dateStyles { u"long"_s, u"short"_s, u"on"_s, u"from"_s };
    static const QStringList lawStyles { u"long"_s, u"short"_s };

    if (forms.contains(name) && argument.isEmpty())
        return TemplateFilter { Kind::NameForm, name };
    if (name == u"date" && (argument.isEmpty() || dateStyles.contains(argument)))
        return TemplateFilter { Kind::Date, argument };
    if (name == u"law" && (argument.isEmpty() || lawStyles.contains(argument)))
        return TemplateFilter { Kind::Law, argument };
    if (name == u"money" && argument.isEmpty())
        return TemplateFilter { Kind::Money, {} };
    if (name == u"join")
        return TemplateFilter { Kind::Join, argument };
    if (name == u"upper-first" && argument.isEmpty())
        return TemplateFilter { Kind::UpperFirst, {} };
    if (name == u"or" && !argument.trimmed().isEmpty())
        return TemplateFilter { Kind::Or, argument };
    return std::nullopt;
}

/// One pass over the text; knows where it stands.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
        m_open.push_back({});
    }

    Result<std::vector<TemplateNode>> parse();

private:
    [[nodiscard]] qsizetype endOfTag(qsizetype from) const;
    [[nodiscard]] TemplatePlace placeAt(qsizetype position);
    void literal(qsizetype from, qsizetype to);
    Result<> tag(const QString &inside, TemplatePlace place);
    Result<> variable(const QString &inside, TemplatePlace place);
    Result<> open(TemplateNode::Kind kind, const QString &name, TemplatePlace place);
    Result<> close(const QString &name, TemplatePlace place);

    const QString &m_text;
    std::vector<TemplateNode> m_open; // the text itself, then every section not yet closed
    qsizetype m_counted = 0;
    TemplatePlace m_place;
};

// A closing pair inside a quoted argument does not close the tag.
qsizetype Parser::endOfTag(qsizetype from) const
{
    bool quoted = false;
    for (qsizetype i = from; i < m_text.size(); ++i) {
        const QChar c = m_text.at(i);
        if (c == u'\n' && quoted)
            return -1;
        if (c == u'"' && m_text.at(from) != u'!')
            quoted = !quoted;
        else if (!quoted && c == u'}' && i + 1 < m_text.size() && m_text.at(i + 1) == u'}')
            return i;
    }
    return -1;
}

TemplatePlace Parser::placeAt(qsizetype position)
{
    for (; m_counted < position; ++m_counted) {
        if (m_text.at(m_counted) == u'\n') {
            ++m_place.line;
            m_place.column = 1;
        } else {
            ++m_place.column;
        }
    }
    return m_place;
}

void Parser::literal(qsizetype from, qsizetype to)
{
    if (from == to)
        return;
    TemplateNode node { .kind = TemplateNode::Kind::Literal, .place = placeAt(from) };
    node.text = m_text.mid(from, to - from);
    m_open.back().children.push_back(std::move(node));
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
}

Result<std::vector<TemplateNode>> Parser::parse()
{
    if (m_text.size() > maximumLength)
        return refused(Letters::tr("The template is longer than a letter can be. Shorten it."));
    const auto stray = std::ranges::find_if(m_text, isControl);
    if (stray != m_text.end())
        return templateError(placeAt(stray - m_text.begin()),
                             Letters::tr("Line %1, column %2: there is a character here that "
                                         "cannot be printed. Delete it."));
    qsizetype at = 0;
    while (at < m_text.size()) {
        const qsizetype start = m_text.indexOf(u"{{", at);
        literal(at, start < 0 ? m_text.size() : start);
        if (start < 0)
            break;
        const TemplatePlace place = placeAt(start);
        const qsizetype end = endOfTag(start + 2);
        if (end < 0)
            return templateError(place,
                                 Letters::tr("Line %1, column %2: “{{” is opened here and never "
                                             "closed. Add the “}}” that belongs to it."));
        if (const Result<> read = tag(m_text.mid(start + 2, end - start - 2), place); !read)
            return tl::unexpected(read.error());
        at = end + 2;
    }
    if (m_open.size() > 1) {
        const TemplateNode &section = m_open.back();
        return templateError(section.place,
                             Letters::tr("Line %1, column %2: the section “%3” is opened here and "
                                         "never closed. Add “{{/%3}}” where it ends."),
                             { section.name() });
    }
    return std::move(m_open.front().children);
}

Result<> Parser::tag(const QString &inside, TemplatePlace place)
{
    const QString trimmed = inside.trimmed();
    const QChar sign = trimmed.isEmpty() ? QChar() : trimmed.at(0);
    const QString rest = trimmed.mid(1).trimmed();
    if (sign == u'!')
        return {};
    if (sign == u'#')
        return open(TemplateNode::Kind::Section, rest, place);
    if (sign == u'^')
        return open(TemplateNode::Kind::Inverted, rest, place);
    if (sign == u'/')
        return close(rest, place);
    if (sign == u'{' || sign == u'&')
        return templateError(place,
                             Letters::tr("Line %1, column %2: a letter writes every value as "
                                         "plain words, so “{{{” and “{{&” are not used. "
                                         "Write “{{…}}”."));
    if (sign == u'>' || sign == u'=')
        return templateError(place,
                             Letters::tr("Line %1, column %2: a letter is one text, so "
                                         "“{{>” and “{{=” are not used. Take them out."));
    return variable(trimmed, place);
}

Result<QStringList> readPath(const QString &name, TemplatePlace place)
{
    if (name == u".")
        return QStringList {};
    static const QRegularExpression form(u"\\A[a-z_]+(\\.[a-z_]+)*\\z"_s);
    if (form.match(name).hasMatch())
        return name.split(u'.');
    return templateError(place,
                         Letters::tr("Line %1, column %2: “%3” is not a name a template can use. "
                                     "Names are small Latin letters with dots between them, like "
                                     "“person.name”."),
                         { name.left(60) });
}

// Splits "a|b:"x|y"" at the bars outside quotes.
QStringList splitAtBars(const QString &text)
{
    QStringList parts { QString() };
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (c == u'|' && !quoted)
            parts << QString();
        else
            parts.last() += c;
    }
    return parts;
}

Result<> Parser::variable(const QString &inside, TemplatePlace place)
{
    QStringList parts = splitAtBars(inside);
    Result<QStringList> path = readPath(parts.takeFirst().trimmed(), place);
    if (!path)
        return tl::unexpected(path.error());
    TemplateNode node { .kind = TemplateNode::Kind::Variable, .place = place };
    node.path = *path;
    for (const QString &part : parts) {
        const qsizetype colon = part.indexOf(u':');
        const QString name = part.left(colon < 0 ? part.size() : colon).trimmed();
        QString argument = colon < 0 ? QString() : part.mid(colon + 1).trimmed();
        if (argument.size() >= 2 && argument.startsWith(u'"') && argument.endsWith(u'"'))
            argument = argument.mid(1, argument.size() - 2);
        const std::optional<TemplateFilter> filter = filterNamed(name, argument);
        if (!filter)
            return templateError(
                place,
                Letters::tr("Line %1, column %2: there is no filter “%3”. There are "
                            "date, money, law, join, upper-first, or and the name forms "
                            "nom, gen, dat, acc, ins, prep, loc and abl."),
                { part.trimmed().left(60) });
        node.filters << *filter;
    }
    m_open.back().children.push_back(std::move(node));
    return {};
}

Result<> Parser::open(TemplateNode::Kind kind, const QString &name, TemplatePlace place)
{
    Result<QStringList> path = readPath(name, place);
    if (!path)
        return tl::unexpected(path.error());
    if (m_open.size() > maximumDepth)
        return templateError(place,
                             Letters::tr("Line %1, column %2: sections are opened inside each "
                                         "other more than 32 deep. Close some of them."));
    TemplateNode node { .kind = kind, .place = place };
    node.path = *path;
    m_open.push_back(std::move(node));
    return {};
}

Result<> Parser::close(const QString &name, TemplatePlace place)
{
    if (m_open.size() == 1)
        return templateError(
            place,
            Letters::tr("Line %1, column %2: “{{/%3}}” closes a section that is not "
                        "open. Take it out, or open the section before it."),
            { name.left(60) });
    if (m_open.back().name() != name)
        return templateError(
            place,
            Letters::tr("Line %1, column %2: “{{/%3}}” stands where “{{/%4}}” must "
                        "close the section opened in line %5."),
            { name.left(60), m_open.back().name(), QString::number(m_open.back().place.line) });
    TemplateNode done = std::move(m_open.back());
    m_open.pop_back();
    m_open.back().children.push_back(std::move(done));
    return {};
}

} // namespace

Result<std::vector<TemplateNode>> parseTemplate(const QString &text)
{
    return Parser(text).parse();
}

tl::unexpected<Error> templateError(const TemplatePlace &place, const QString &message,
                                    const QStringList &arguments)
{
    // Replaced one after the other, a value with "%2" in it would be filled again.
    QString filled;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const int number
            = message.at(i) == u'%' && i + 1 < message.size() ? message.at(i + 1).digitValue() : -1;
        if (number < 1 || number > arguments.size() + 2) {
            filled += message.at(i);
            continue;
        }
        if (number <= 2)
            filled += QString::number(number == 1 ? place.line : place.column);
        else
            filled += arguments.at(number - 3);
        ++i;
    }
    return refused(filled, u":%1:%2"_s.arg(place.line).arg(place.column));
}

} // namespace habeas
