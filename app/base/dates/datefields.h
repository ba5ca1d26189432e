#pragma once

#include "app/base/dates/civilday.h"
#include "app/base/dates/datetokens.h"
#include "app/base/dates/edtf.h"
#include "app/base/dates/othercalendar.h"

#include <optional>
#include <tl/expected.hpp>

namespace habeas {

/// The parts of one typed date, each only where it was typed.
struct DateFields
{
    enum class Part { Whole, Early, Middle, Late };

    std::optional<qint64> year = {};
    int month = 0;
    int day = 0;
    int season = 0; ///< 21 to 24
    int quarter = 0; ///< 1 to 4
    int half = 0; ///< of the year or month: 1 or 2
    int weekday = 0; ///< 1 to 7, checked against the day
    int unspecified = 0; ///< 1: the decade of year, 2: its century
    Part part = Part::Whole;
    bool approximate = false;
    bool uncertain = false;
    bool swappable = false; ///< day and month may have been meant the other way round
    bool kazakhFrom = false; ///< the ending says "from"
    bool kazakhTo = false; ///< the ending says "to"
    QString time = {}; ///< "10:30:00", with its offset
    Calendar calendar = Calendar::Gregorian; ///< which year, month and day belong to
    IslamicConvention convention = IslamicConvention::Unnamed;
    bool calendarSaid = false; ///< a month's name or a mark decides the calendar
};

/// The days a date means, and the EDTF text that is kept for it.
struct DateSpan
{
    QString edtf;
    std::optional<CivilDay> earliest = {};
    std::optional<CivilDay> latest = {};
    bool oneDayWithin = false; ///< the days say more than the EDTF text
};

/// The reason is a sentence, or empty where the text is simply not understood.
template<class T>
using Understood = tl::expected<T, QString>;

[[nodiscard]] std::optional<DateFields> fieldsFrom(const QList<DateToken> &tokens);
[[nodiscard]] DateFields fieldsFrom(const EdtfPoint &point);

/// Needs a year.
[[nodiscard]] Understood<DateSpan> spanOf(const DateFields &fields);

/// The same for fields of another calendar than the Gregorian (otherspans.cpp).
[[nodiscard]] Understood<DateSpan> spanOfOther(const DateFields &fields);

/// "~", "?", "%" or nothing.
[[nodiscard]] QString qualifierOf(const DateFields &fields);

/// "That day of the week and that date do not belong together..."
[[nodiscard]] QString wrongWeekday();

/// One day between the two: kept as the most precise EDTF value that contains both.
[[nodiscard]] DateSpan spanBetween(CivilDay first, CivilDay last);

/// A span that is exactly a day, month or year as that; else as one day within.
[[nodiscard]] DateSpan spanOfDays(CivilDay first, CivilDay last);

} // namespace habeas
