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

/// What the letters of a paragraph say about its direction.
struct Letters
{
    qsizetype place; ///< where the paragraph's tag ends
    int toTheRight = 0;
    int toTheLeft = 0;
    bool leftFirst = false; ///< its first letter runs from right to left

    void count(const QString &text)
    {
        for (const uint point : text.toUcs4()) {
            const QChar::Direction direction = QChar::direction(point);
            const bool left = direction == QChar::DirR || direction == QChar::DirAL;
            if (!left && direction != QChar::DirL)
                continue;
            leftFirst |= left && toTheRight + toTheLeft == 0;
            ++(left ? toTheLeft : toTheRight);
        }
    }

    /// What the tag must say; nothing where everybody sees it from the first letter.
    [[nodiscard]] QString said() const
    {
        if (toTheLeft > toTheRight)
            return u" dir=\"rtl\""_s;
        return leftFirst ? u" dir=\"ltr\""_s : QString();
    }
};

/// Knows which open elements say a direction, and which paragraph's letters are being counted.
class Directions
{
public:
    void open(const HtmlTag &tag, qsizetype end)
    {
        if (tag.isBlock() || tag.isCell())
            settle();
        if (tag.isEmpty() || tag.name.isEmpty())
            return;
        const bool said
            = tag.attributes.contains(u"dir"_s) || (!m_open.isEmpty() && m_open.constLast().second);
        m_open.append({ tag.name, said });
        if ((tag.isBlock() || tag.isCell()) && !said)
            m_waiting = Letters { end };
    }

    void close(const HtmlTag &tag)
    {
        if (tag.isBlock() || tag.isCell())
            settle();
        const auto isSame = [&tag](const auto &element) {
            return element.first == tag.name;
        };
        if (std::ranges::none_of(m_open, isSame))
            return;
        while (!isSame(m_open.takeLast())) { }
    }

    void words(const QString &text)
    {
        if (m_waiting)
            m_waiting->count(text);
    }

    /// The paragraph's letters are all read.
    void settle()
    {
        if (m_waiting && !m_waiting->said().isEmpty())
            m_places.append({ m_waiting->place, m_waiting->said() });
        m_waiting.reset();
    }

    /// Where what belongs, in the order of the text.
    [[nodiscard]] const QList<std::pair<qsizetype, QString>> &places() const { return m_places; }

private:
    QList<std::pair<QString, bool>> m_open;
    std::optional<Letters> m_waiting;
    QList<std::pair<qsizetype, QString>> m_places;
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
    visitHtml(body,
              { [&](QStringView words) {
                   directions.words(withoutEntities(words));
               },
                [&](const HtmlTag &tag, qsizetype end) {
                    if (tag.closing)
                        directions.close(tag);
                    else
                        directions.open(tag, end);
                } });
    directions.settle();
    QString said = body;
    for (auto place = directions.places().crbegin(); place != directions.places().crend(); ++place)
        said.insert(place->first, place->second);
    return said;
}

} // namespace habeas
