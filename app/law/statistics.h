#pragma once

#include "app/law/track/heldspans.h"

#include <QMap>
#include <QUuid>

#include <optional>

namespace habeas {

/// How many, where the dates do not say exactly: never fewer than least, never more than most.
struct CountRange
{
    qint64 least = 0;
    qint64 most = 0;

    friend bool operator==(const CountRange &, const CountRange &) = default;
};

/// One measure that takes liberty away, as its dates allow. A measure without an end on record
/// goes on to today.
struct HeldStretch
{
    QUuid whom; ///< the person; the case where it names nobody
    QString type; ///< measure_type
    DayBounds begins;
    DayBounds ends;
    bool certain = true; ///< no `~`, `?` or `%`: what is not certain is never surely so
};

struct CalendarMonth
{
    qint64 year = 0;
    int month = 1; ///< 1 to 12

    [[nodiscard]] static CalendarMonth of(CivilDay day) { return { day.year(), day.month() }; }

    [[nodiscard]] CivilDay first() const;
    [[nodiscard]] CivilDay last() const;

    friend auto operator<=>(const CalendarMonth &, const CalendarMonth &) = default;
};

/// People deprived of their liberty on at least one day of a month.
struct MonthHeld
{
    CalendarMonth month;
    QMap<QString, CountRange> byType; ///< each person once a kind of measure
    CountRange people; ///< each person once
};

/// Every month from one to the other, also those with nobody; at most mostMonths of them.
[[nodiscard]] QList<MonthHeld> heldByMonth(const QList<HeldStretch> &stretches, CalendarMonth from,
                                           CalendarMonth until);
inline constexpr int mostMonths = 12 * 200;

/// Hearings in the week that begins on that Monday.
struct WeekHearings
{
    CivilDay monday;
    CountRange hearings;
};

/// Every week with a day between first and last; weeks outside of it are left out. A hearing in
/// "May 2022" may have been in any week of that month and surely is in none.
[[nodiscard]] QList<WeekHearings> hearingsByWeek(const QList<DayBounds> &hearings, CivilDay first,
                                                 CivilDay last);

/// From the first day somebody was deprived of liberty in a case to the first judgment.
struct Waiting
{
    DayBounds began;
    std::optional<DayBounds> judged; ///< nothing: no judgment on record
};

/// How many waited that long. Days are whole days from the first to the last.
struct WaitingBucket
{
    qint64 fewest = 0; ///< days
    std::optional<qint64> most = {}; ///< days; nothing: and longer
    CountRange people;
};

struct WaitingTimes
{
    QList<WaitingBucket> judged; ///< 0-30, 31-90, 91-180, 181-365, 366-730, 731 and more
    QList<WaitingBucket> waiting; ///< the same stretches, without a judgment until today
};

[[nodiscard]] WaitingTimes waitingTimes(const QList<Waiting> &all, CivilDay today);

} // namespace habeas
