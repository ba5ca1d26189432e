#include "app/base/dates/datefields.h"

#include <QCoreApplication>

namespace habeas {

namespace {

using namespace Qt::StringLiterals;

/// Shares its texts with the other parts of a date field.
struct DateInput
{
    Q_DECLARE_TR_FUNCTIONS(DateInput)
};

tl::unexpected<QString> notConverted(Calendar calendar)
{
    return tl::unexpected(
        calendar == Calendar::SolarHijri
            ? DateInput::tr("Years of the Solar Hijri calendar are converted from 1200 to 1500, "
                            "written with four digits, as in 14 Mehr 1401.")
            : DateInput::tr(
                "Years of the Islamic calendar are converted from 1300 to 1500, written "
                "with four digits, as in 12 Ramadan 1443."));
}

std::optional<DayStretch> daysOf(const DateFields &fields, int month, int day)
{
    return daysIn(fields.calendar, fields.convention, *fields.year, month, day);
}

/// From the first day of one month to the last of another.
std::optional<DayStretch> monthsOf(const DateFields &fields, int first, int last)
{
    const auto from = daysOf(fields, first, 0);
    const auto to = daysOf(fields, last, 0);
    if (!from || !to)
        return std::nullopt;
    return DayStretch { from->first, to->last };
}

/// Early, mid and late: the first ten days of a month, the second and the rest.
std::optional<DayStretch> partOfMonth(const DateFields &fields)
{
    const int third = fields.part == DateFields::Part::Early ? 0
        : fields.part == DateFields::Part::Middle            ? 1
                                                             : 2;
    const auto from = daysOf(fields, fields.month, third * 10 + 1);
    const auto to = third == 2 ? daysOf(fields, fields.month, 0)
                               : daysOf(fields, fields.month, third * 10 + 10);
    if (!from || !to)
        return std::nullopt;
    return DayStretch { from->first, to->last };
}

/// Nothing for a division that has no meaning in that calendar: a moon year has no seasons.
std::optional<DayStretch> divisionOf(const DateFields &fields)
{
    const bool solar = fields.calendar == Calendar::SolarHijri;
    if (fields.part != DateFields::Part::Whole)
        return fields.month > 0 && fields.quarter == 0 && fields.day == 0 ? partOfMonth(fields)
                                                                          : std::nullopt;
    if (!solar || fields.month > 0 || fields.day > 0)
        return std::nullopt;
    const int quarter = fields.quarter > 0 ? fields.quarter : fields.season - 20;
    return monthsOf(fields, quarter * 3 - 2, quarter * 3);
}

} // namespace

Understood<DateSpan> spanOfOther(const DateFields &fields)
{
    if (fields.unspecified > 0 || !fields.time.isEmpty() || fields.half > 0)
        return tl::unexpected(QString());
    if (!convertsYear(fields.calendar, *fields.year))
        return notConverted(fields.calendar);
    if (fields.day < 0)
        return tl::unexpected(DateInput::tr("The day must be 1 to 31."));
    const bool division
        = fields.part != DateFields::Part::Whole || fields.quarter > 0 || fields.season > 0;
    auto days = division ? divisionOf(fields) : daysOf(fields, fields.month, fields.day);
    if (!days && fields.day > 0 && !division)
        return tl::unexpected(DateInput::tr("That month has no such day in its own calendar."));
    if (!days || (fields.weekday > 0 && fields.day == 0))
        return tl::unexpected(QString());
    if (fields.weekday > 0) { // where two days are possible, it says which
        while (days->first < days->last && days->first.weekday() != fields.weekday)
            days->first = days->first.plusDays(1);
        if (days->first.weekday() != fields.weekday)
            return tl::unexpected(wrongWeekday());
        days->last = days->first;
    }
    DateSpan span = spanOfDays(days->first, days->last);
    if (span.edtf != u"..")
        span.edtf += qualifierOf(fields);
    return span;
}

} // namespace habeas
