#include "app/law/packs/workcalendar.h"

#include <algorithm>
#include <cstdlib>

namespace habeas {

bool WorkCalendar::isWorkday(CivilDay day) const
{
    if (workdays.contains(day.number()))
        return true;
    return !weekend.contains(day.weekday()) && !daysOff.contains(day.number());
}

WorkCalendar::Coverage WorkCalendar::coverage(CivilDay first, CivilDay last) const
{
    Coverage least = Coverage::Table;
    for (qint64 year = first.year(); year <= last.year(); ++year) {
        if (years.contains(year))
            continue;
        least = std::max(least,
                         fixedYears.contains(year) ? Coverage::FixedOnly : Coverage::WeekendsOnly);
    }
    return least;
}

CivilDay WorkCalendar::onOrAfter(CivilDay day) const
{
    while (!isWorkday(day))
        day = day.plusDays(1);
    return day;
}

CivilDay WorkCalendar::stepped(CivilDay day, int count) const
{
    const int step = count < 0 ? -1 : 1;
    for (int left = std::abs(count); left > 0;) {
        day = day.plusDays(step);
        if (isWorkday(day))
            --left;
    }
    return day;
}

} // namespace habeas
