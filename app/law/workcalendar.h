#pragma once

#include "app/base/civilday.h"

#include <QSet>

namespace habeas {

/// Which days are worked in a country: Monday to Friday, but for its days off and the weekend days
/// worked in their place. A year without a table knows weekends only.
struct WorkCalendar
{
    QSet<qint64> daysOff; ///< CivilDay numbers of days off beside weekends
    QSet<qint64> workdays; ///< CivilDay numbers of weekend days worked
    QSet<qint64> years; ///< years the table covers

    [[nodiscard]] bool isWorkday(CivilDay day) const;

    [[nodiscard]] bool covers(CivilDay day) const { return years.contains(day.year()); }

    /// The day itself where it is worked, else the next one that is.
    [[nodiscard]] CivilDay onOrAfter(CivilDay day) const;
    /// The count-th working day after (before, where count is negative) a day that is not counted.
    [[nodiscard]] CivilDay stepped(CivilDay day, int count) const;
};

} // namespace habeas
