#pragma once

#include "app/base/dates/civilday.h"

#include <QSet>

namespace habeas {

/// Which days are worked in a country: every day but the weekend, its days off, and not counting
/// the weekend days worked in their place.
struct WorkCalendar
{
    /// How well a year is known.
    enum class Coverage {
        Table, ///< a table of the year's days off
        FixedOnly, ///< holidays with a fixed date; what a government moves is not known
        WeekendsOnly,
    };

    QSet<qint64> daysOff; ///< CivilDay numbers of days off beside weekends
    QSet<qint64> workdays; ///< CivilDay numbers of weekend days worked
    QSet<qint64> years; ///< years with a table
    QSet<qint64> fixedYears; ///< years with fixed holidays only
    QSet<int> weekend { 6, 7 }; ///< 1 Monday to 7 Sunday; never the whole week

    [[nodiscard]] bool isWorkday(CivilDay day) const;

    /// The least that is known of any year from first to last.
    [[nodiscard]] Coverage coverage(CivilDay first, CivilDay last) const;

    /// The day itself where it is worked, else the next one that is.
    [[nodiscard]] CivilDay onOrAfter(CivilDay day) const;
    /// The count-th working day after (before, where count is negative) a day that is not counted.
    [[nodiscard]] CivilDay stepped(CivilDay day, int count) const;
};

} // namespace habeas
