#include "app/law/workcalendar.h"

#include <cstdlib>

namespace habeas {

bool WorkCalendar::isWorkday(CivilDay day) const
{
    if (workdays.contains(day.number()))
        return true;
    return day.weekday() <= 5 && !daysOff.contains(day.number());
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
