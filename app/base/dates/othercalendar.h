#pragma once

#include "app/base/dates/civilday.h"

#include <optional>

namespace habeas {

/// The calendar that a date was typed in.
enum class Calendar {
    Gregorian,
    SolarHijri, ///< of Iran and Afghanistan; the year begins at the March equinox
    Islamic, ///< twelve moons; which day a month begins on depends on the convention
};

/// How the months of the Islamic calendar are found. A moon that is seen from one place may differ
/// from both by a day.
enum class IslamicConvention {
    Unnamed, ///< the days of both others: nobody said which
    Civil, ///< by arithmetic, from 16 July 622 (Julian)
    UmmAlQura, ///< the tables of Saudi Arabia
};

/// First and last day that a date may mean; the same day twice where it is one day.
struct DayStretch
{
    CivilDay first;
    CivilDay last;

    friend bool operator==(const DayStretch &, const DayStretch &) = default;
};

/// Solar Hijri years 1200 to 1500, where the arithmetic of leap years agrees with the equinox;
/// Islamic years 1300 to 1500, which the tables of Umm al-Qura hold. Other years are not converted.
[[nodiscard]] bool convertsYear(Calendar calendar, qint64 year);

/// The days of a year (month 0), a month (day 0) or a day of another calendar. Nothing where the
/// calendar has no such day or the year is not converted. calendar is not Gregorian.
[[nodiscard]] std::optional<DayStretch> daysIn(Calendar calendar, IslamicConvention convention,
                                               qint64 year, int month, int day);

/// The year of that calendar which the day lies in (by the civil convention for Islamic ones).
[[nodiscard]] qint64 yearIn(Calendar calendar, CivilDay day);

} // namespace habeas
