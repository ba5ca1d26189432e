#include "app/letters/markup/htmltag.h"

#include "app/letters/markup/entities.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

HtmlTag tagFrom(QStringView inside)
{
    static const QRegularExpression nameForm(u"\\A(/?)\\s*([A-Za-z][A-Za-z0-9]*)"_s);
    static const QRegularExpression attributeForm(u"([A-Za-z]+)\\s*=\\s*\"([^\"]*)\""_s);
    const QString text = inside.toString();
    const QRegularExpressionMatch name = nameForm.match(text);
    HtmlTag tag { name.captured(2).toLower(), !name.captured(1).isEmpty(), {} };
    for (auto found = attributeForm.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        tag.attributes.insert(match.captured(1).toLower(), match.captured(2));
    }
    return tag;
}

/// Whether the first letter with a direction runs from right to left; nothing without one.
std::optional<bool> directionOf(const QString &text)
{
    for (const uint point : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(point);
        if (direction == QChar::DirL)
            return false;
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
    }
    return {};
}

/// Knows which open elements say a direction, and which tag waits for its first letter.
class Directions
{
public:
    void open(const HtmlTag &tag, qsizetype end)
    {
        if (tag.isBlock() || tag.isCell())
            m_waiting.reset();
        if (tag.isEmpty() || tag.name.isEmpty())
            return;
        const bool said
            = tag.attributes.contains(u"dir"_s) || (!m_open.isEmpty() && m_open.constLast().second);
        m_open.append({ tag.name, said });
        if ((tag.isBlock() || tag.isCell()) && !said)
            m_waiting = end;
    }

    void close(const HtmlTag &tag)
    {
        if (tag.isBlock() || tag.isCell())
            m_waiting.reset();
        const auto isSame = [&tag](const auto &element) {
            return element.first == tag.name;
        };
        if (std::ranges::none_of(m_open, isSame))
            return;
        while (!isSame(m_open.takeLast())) { }
    }

    /// Where dir="rtl" belongs, if these words say so.
    std::optional<qsizetype> words(const QString &text)
    {
        const std::optional<bool> direction = m_waiting ? directionOf(text) : std::nullopt;
        if (!direction)
            return {};
        const std::optional<qsizetype> place = m_waiting;
        m_waiting.reset();
        return *direction ? place : std::nullopt;
    }

private:
    QList<std::pair<QString, bool>> m_open;
    std::optional<qsizetype> m_waiting;
};

} // namespace

bool HtmlTag::isBlock() const
{
    static const QSet<QString> names { u"p"_s,     u"h1"_s,    u"h2"_s,    u"h3"_s, u"div"_s,
                                       u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s, u"hr"_s };
    return names.contains(name);
}

void visitHtml(QStringView html, const HtmlVisitor &visitor)
{
    for (qsizetype at = 0; at < html.size();) {
        const qsizetype start = html.indexOf(u'<', at);
        visitor.words(html.mid(at, start < 0 ? -1 : start - at));
        if (start < 0)
            return;
        const qsizetype end = html.indexOf(u'>', start);
        if (end < 0)
            return;
        visitor.tag(tagFrom(html.mid(start + 1, end - start - 1)), end);
        at = end + 1;
    }
}

namespace {

/// Whether anything in it may be written from right to left: most letters have no such sign, and
/// need not be read tag by tag.
bool mayTurn(QStringView body)
{
    constexpr char16_t firstRightToLeft = 0x590;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const QChar c = body.at(i);
        if (c == u'&' && body.mid(i).startsWith(u"&#") && !body.mid(i).startsWith(u"&#39;"))
            return true;
        if (c.unicode() < firstRightToLeft)
            continue;
        const QChar::Direction direction = c.direction();
        if (c.isSurrogate() || direction == QChar::DirR || direction == QChar::DirAL)
            return true;
    }
    return false;
}

} // namespace

QString withDirections(const QString &body)
{
    if (!mayTurn(body))
        return body;
    Directions directions;
    QList<qsizetype> places;
    visitHtml(body,
              { [&](QStringView words) {
                   if (const auto place = directions.words(withoutEntities(words)))
                       places << *place;
               },
                [&](const HtmlTag &tag, qsizetype end) {
                    if (tag.closing)
                        directions.close(tag);
                    else
                        directions.open(tag, end);
                } });
    QString said = body;
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        said.insert(*place, u" dir=\"rtl\""_s);
    return said;
}

} // namespace habeas
