#include "app/law/statistics.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace habeas {

namespace {

CalendarMonth next(CalendarMonth month)
{
    return month.month == 12 ? CalendarMonth { month.year + 1, 1 }
                             : CalendarMonth { month.year, month.month + 1 };
}

/// Months from one to another; negative where the other is before.
qint64 monthsBetween(CalendarMonth a, CalendarMonth b)
{
    return (b.year - a.year) * 12 + b.month - a.month;
}

struct Seen
{
    QSet<QUuid> surely;
    QSet<QUuid> possibly;

    [[nodiscard]] CountRange count() const { return { surely.size(), possibly.size() }; }
};

struct MonthSeen
{
    QMap<QString, Seen> byType;
    Seen people;
};

void note(Seen &seen, const QUuid &whom, bool surely)
{
    seen.possibly.insert(whom);
    if (surely)
        seen.surely.insert(whom);
}

CivilDay mondayOf(CivilDay day)
{
    return day.plusDays(1 - day.weekday());
}

/// Upper ends of the stretches of days; the last one has none.
constexpr std::array<qint64, 5> waitingLimits { 30, 90, 180, 365, 730 };

QList<WaitingBucket> emptyBuckets()
{
    QList<WaitingBucket> buckets;
    qint64 fewest = 0;
    for (const qint64 most : waitingLimits) {
        buckets << WaitingBucket { fewest, most, {} };
        fewest = most + 1;
    }
    return buckets << WaitingBucket { fewest, {}, {} };
}

void count(QList<WaitingBucket> &buckets, qint64 least, qint64 most)
{
    for (WaitingBucket &bucket : buckets) {
        const bool touches = most >= bucket.fewest && (!bucket.most || least <= *bucket.most);
        const bool holds = least >= bucket.fewest && (!bucket.most || most <= *bucket.most);
        bucket.people.most += touches ? 1 : 0;
        bucket.people.least += holds ? 1 : 0;
    }
}

} // namespace

CivilDay CalendarMonth::first() const
{
    return CivilDay::of(year, month, 1).value_or(CivilDay());
}

CivilDay CalendarMonth::last() const
{
    return CivilDay::of(year, month, CivilDay::daysInMonth(year, month)).value_or(CivilDay());
}

QList<MonthHeld> heldByMonth(const QList<HeldStretch> &stretches, CalendarMonth from,
                             CalendarMonth until)
{
    const qint64 wanted = std::clamp<qint64>(monthsBetween(from, until) + 1, 0, mostMonths);
    std::vector<MonthSeen> seen(static_cast<size_t>(wanted));
    for (const HeldStretch &stretch : stretches) {
        if (wanted == 0 || stretch.ends.latest < from.first()
            || stretch.begins.earliest > until.last())
            continue;
        const CivilDay start = std::max(stretch.begins.earliest, from.first());
        const CivilDay end = std::min(stretch.ends.latest, until.last());
        CalendarMonth month = CalendarMonth::of(start);
        const CalendarMonth last = CalendarMonth::of(end);
        for (qint64 at = monthsBetween(from, month); at < wanted && month <= last;
             ++at, month = next(month)) {
            const bool surely = stretch.certain && stretch.begins.latest <= month.last()
                && stretch.ends.earliest >= month.first();
            MonthSeen &here = seen[static_cast<size_t>(at)];
            note(here.byType[stretch.type], stretch.whom, surely);
            note(here.people, stretch.whom, surely);
        }
    }
    QList<MonthHeld> months;
    months.reserve(wanted);
    CalendarMonth month = from;
    for (const MonthSeen &here : seen) {
        MonthHeld held { month, {}, here.people.count() };
        for (auto type = here.byType.cbegin(); type != here.byType.cend(); ++type)
            held.byType.insert(type.key(), type->count());
        months << held;
        month = next(month);
    }
    return months;
}

QList<WeekHearings> hearingsByWeek(const QList<DayBounds> &hearings, CivilDay first, CivilDay last)
{
    QList<WeekHearings> weeks;
    if (last < first)
        return weeks;
    const CivilDay start = mondayOf(first);
    for (CivilDay monday = start; monday <= last; monday = monday.plusDays(7))
        weeks << WeekHearings { monday, {} };
    for (const DayBounds &hearing : hearings) {
        if (hearing.latest < start || hearing.earliest > last || hearing.latest < hearing.earliest)
            continue;
        const qint64 from = std::max<qint64>(0, daysBetween(start, hearing.earliest) / 7);
        const qint64 to
            = std::min<qint64>(weeks.size() - 1, daysBetween(start, hearing.latest) / 7);
        for (qint64 week = from; week <= to; ++week)
            ++weeks[week].hearings.most;
        if (mondayOf(hearing.earliest) == mondayOf(hearing.latest))
            ++weeks[from].hearings.least;
    }
    return weeks;
}

WaitingTimes waitingTimes(const QList<Waiting> &all, CivilDay today)
{
    WaitingTimes times { emptyBuckets(), emptyBuckets() };
    for (const Waiting &one : all) {
        const DayBounds end = one.judged.value_or(DayBounds { today, today });
        const qint64 most = daysBetween(one.began.earliest, end.latest);
        if (most < 0)
            continue; // judged before the first day on record: another matter
        const qint64 least = std::max<qint64>(0, daysBetween(one.began.latest, end.earliest));
        count(one.judged ? times.judged : times.waiting, least, most);
    }
    return times;
}

} // namespace habeas
