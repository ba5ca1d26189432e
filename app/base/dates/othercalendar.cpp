#include "app/base/dates/othercalendar.h"

#include <algorithm>
#include <array>
#include <memory>

#include <unicode/calendar.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>

namespace habeas {

namespace {

enum class Table : size_t { Solar, Civil, UmmAlQura };

constexpr double millisecondsPerDay = 86400000.0;

/// Made with a zone and a locale of its own, so that the computer's own never enter.
icu::Calendar *tableOf(Table table)
{
    using Tables = std::array<std::unique_ptr<icu::Calendar>, 3>;
    // A calendar is slow to make and not safe to share between threads.
    thread_local const Tables tables = [] {
        constexpr std::array<const char *, 3> names { "en@calendar=persian",
                                                      "en@calendar=islamic-civil",
                                                      "en@calendar=islamic-umalqura" };
        Tables made;
        for (size_t i = 0; i < made.size(); ++i) {
            UErrorCode status = U_ZERO_ERROR;
            std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
                *icu::TimeZone::getGMT(), icu::Locale(names.at(i)), status));
            if (U_SUCCESS(status))
                made.at(i) = std::move(calendar);
        }
        return made;
    }();
    return tables.at(static_cast<size_t>(table)).get();
}

/// month 1 to 12, and 13 for the first of the next year.
std::optional<CivilDay> firstOfMonth(Table table, qint64 year, int month)
{
    icu::Calendar *const calendar = tableOf(table);
    if (!calendar)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    calendar->clear();
    calendar->set(UCAL_EXTENDED_YEAR, static_cast<int32_t>(month > 12 ? year + 1 : year));
    calendar->set(UCAL_MONTH, (month - 1) % 12);
    calendar->set(UCAL_DAY_OF_MONTH, 1);
    const UDate time = calendar->getTime(status);
    if (U_FAILURE(status))
        return std::nullopt;
    return CivilDay(static_cast<qint64>(time / millisecondsPerDay));
}

std::optional<DayStretch> daysBy(Table table, qint64 year, int month, int day)
{
    const auto first = firstOfMonth(table, year, month == 0 ? 1 : month);
    const auto next = firstOfMonth(table, year, month == 0 ? 13 : month + 1);
    if (!first || !next)
        return std::nullopt;
    if (day == 0)
        return DayStretch { *first, next->plusDays(-1) };
    const CivilDay which = first->plusDays(day - 1);
    return which < *next ? std::optional(DayStretch { which, which }) : std::nullopt;
}

} // namespace

bool convertsYear(Calendar calendar, qint64 year)
{
    return year <= 1500 && year >= (calendar == Calendar::SolarHijri ? 1200 : 1300);
}

std::optional<DayStretch> daysIn(Calendar calendar, IslamicConvention convention, qint64 year,
                                 int month, int day)
{
    if (calendar == Calendar::Gregorian || !convertsYear(calendar, year) || month < 0 || month > 12
        || day < 0 || (month == 0 && day > 0))
        return std::nullopt;
    if (calendar == Calendar::SolarHijri)
        return daysBy(Table::Solar, year, month, day);
    if (convention == IslamicConvention::Civil)
        return daysBy(Table::Civil, year, month, day);
    if (convention == IslamicConvention::UmmAlQura)
        return daysBy(Table::UmmAlQura, year, month, day);
    const auto civil = daysBy(Table::Civil, year, month, day);
    const auto seen = daysBy(Table::UmmAlQura, year, month, day);
    if (!civil || !seen) // a thirtieth day that only one of them has
        return civil ? civil : seen;
    return DayStretch { std::min(civil->first, seen->first), std::max(civil->last, seen->last) };
}

qint64 yearIn(Calendar calendar, CivilDay day)
{
    icu::Calendar *const table = calendar == Calendar::Gregorian
        ? nullptr
        : tableOf(calendar == Calendar::SolarHijri ? Table::Solar : Table::Civil);
    if (!table)
        return day.year();
    UErrorCode status = U_ZERO_ERROR;
    table->setTime(static_cast<double>(day.number()) * millisecondsPerDay, status);
    const int32_t year = table->get(UCAL_EXTENDED_YEAR, status);
    return U_SUCCESS(status) ? year : day.year();
}

} // namespace habeas
