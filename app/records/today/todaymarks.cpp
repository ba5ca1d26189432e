#include "app/records/today/todaymarks.h"

#include "app/records/today/todaykinds.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

const QString prefix = u"today_"_s;
// Decided in the case, it is decided on the page; but whoever confirms that somebody is held past
// the last day on record has not ended it.
const QString heldBeyond = u"held_beyond_end"_s;

QString entryOf(const QString &kind, const QString &about)
{
    return kind + u' ' + about;
}

} // namespace

QString markKind(const TodayItem &item)
{
    if (item.kind == TodayItem::Kind::Deadline)
        return {};
    return prefix
        + (item.kind == TodayItem::Kind::Finding ? QString::fromLatin1(item.findingKind)
                                                 : todayKindCode(item.kind));
}

bool isTodayMark(const Review &review)
{
    return review.finding.startsWith(prefix);
}

QString markValue(const TodayItem &item, std::optional<CivilDay> until)
{
    return until ? QString(item.basis + u'/' + until->iso()) : item.basis;
}

std::optional<CivilDay> putOffUntil(const Review &review)
{
    if (review.decision != QLatin1StringView(putOffCode))
        return {};
    return CivilDay::fromIso(QStringView(review.value).mid(review.value.lastIndexOf(u'/') + 1));
}

const Review *hidingMark(const QList<Review> &reviews, const TodayItem &item, CivilDay day)
{
    const auto found = std::ranges::find_if(reviews, [&](const Review &review) {
        return TodayMarks({ review }).hides(item, day);
    });
    return found == reviews.end() ? nullptr : &*found;
}

Result<TodayMarks> TodayMarks::read(const Connection &connection)
{
    TodayMarks marks;
    Statement query(connection.handle(),
                    "SELECT finding, about, value, decision FROM review "
                    "WHERE deleted = 0 AND finding GLOB 'today_*' UNION ALL "
                    "SELECT finding, about, value, decision FROM review "
                    "WHERE deleted = 0 AND finding = 'held_beyond_end' "
                    "AND decision IS NOT 'confirmed'");
    while (query.row())
        marks.add(query.text(0), query.text(1), query.text(2),
                  query.text(3) == QLatin1StringView(putOffCode));
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return marks;
}

TodayMarks::TodayMarks(const QList<Review> &reviews)
{
    for (const Review &review : reviews) {
        if (isTodayMark(review)
            || (review.finding == heldBeyond && review.decision != u"confirmed"))
            add(review.finding, review.about, review.value,
                review.decision == QLatin1StringView(putOffCode));
    }
}

void TodayMarks::add(const QString &kind, const QString &about, const QString &value, bool putsOff)
{
    const qsizetype slash = value.lastIndexOf(u'/');
    const Mark mark = putsOff
        ? Mark { value.left(slash), true, CivilDay::fromIso(QStringView(value).mid(slash + 1)) }
        : Mark { value };
    m_marks.insert(entryOf(kind, about), mark);
    ++m_counts[kind];
}

bool TodayMarks::hides(const TodayItem &item, CivilDay day) const
{
    const QString kind = markKind(item);
    if (kind.isEmpty() || m_marks.isEmpty())
        return false;
    QList<Mark> marks = m_marks.values(entryOf(kind, item.about));
    if (item.kind == TodayItem::Kind::LibertyEnd && !item.finding.isEmpty())
        marks << m_marks.values(entryOf(heldBeyond, item.about));
    return std::ranges::any_of(marks, [&](const Mark &mark) {
        return mark.basis == item.basis && (!mark.putsOff || (mark.until && day < *mark.until));
    });
}

SteadyDays TodayMarks::narrowed(const SteadyDays &days, CivilDay day) const
{
    TurningDays turning(day);
    if (days.from)
        turning.add(*days.from);
    if (days.until)
        turning.add(days.until->plusDays(1));
    for (const Mark &mark : m_marks) {
        if (mark.until)
            turning.add(*mark.until);
    }
    return turning.days();
}

int TodayMarks::count(TodayItem::Kind kind) const
{
    return m_counts.value(prefix + todayKindCode(kind));
}

} // namespace habeas
