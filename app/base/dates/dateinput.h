#pragma once

#include "app/base/dates/othercalendar.h"
#include "app/base/dates/partialdate.h"
#include "app/base/language.h"

#include <QString>

#include <optional>

namespace habeas {

/// What a date field knows before the person types: used for years left out and for "+15d".
struct DateInputContext
{
    enum class YearBias { Past, Future };

    CivilDay today;
    YearBias bias = YearBias::Past; ///< which year "25 feb" means
    int soon = 0; ///< with Past: a year left out is the coming one for so many days ahead
    std::optional<CivilDay> base = {}; ///< what "2m" and "+15d" count from; relative future too
    QString baseName = {}; ///< how the echo calls the base ("the hearing")
    Language echoLanguage = Language::English;
};

/// How a typed text was understood.
struct DateReading
{
    PartialDate date; ///< with typed() set where the words differ
    QString echo; ///< the line under the field, in echoLanguage
    bool yearAssumed = false;
    std::optional<PartialDate> otherReading
        = {}; ///< day and month swapped, or another calendar, where both are possible
    QString arithmetic = {}; ///< "2 months from 2022-05-06", else empty
    Calendar calendar = Calendar::Gregorian; ///< that the text was typed in
    Calendar otherCalendar = Calendar::Gregorian; ///< of the other reading
    bool calendarDoubted = false; ///< a year as of another calendar, and nothing says which
};

/// The days that words such as "early October 2022" or "before 12 March 2022" name, where EDTF has
/// no form for them (see PartialDate).
struct DaysWithin
{
    QString edtf; ///< the most precise level 0 or 1 value that contains them
    std::optional<CivilDay> earliest = {};
    std::optional<CivilDay> latest = {};
};

/// Nothing for words that need a context (a year left out, "next month") or that EDTF can say.
[[nodiscard]] std::optional<DaysWithin> daysWithin(const QString &words);

/// Reads EDTF and what people write in English, Russian and Kazakh (any of them, whatever the
/// screen's language), and Solar Hijri and Islamic dates with a month's name or a mark ("14 Mehr
/// 1401", "1443 AH", "۱۴ مهر ۱۴۰۱"), which are kept as typed beside the days they mean. A year from
/// 1300 to 1499 without either is read as Gregorian, with the other calendar as otherReading. The
/// error's message says why not, and gives examples; its detail is textWithoutDate where the words
/// name no day at all, and so may be kept as text.
[[nodiscard]] Result<DateReading> readDate(const QString &text, const DateInputContext &context);

inline constexpr QLatin1StringView textWithoutDate("text without a date");

/// A date that is not known, and the words that stand in its place: "when the snow melted".
[[nodiscard]] DateReading keptAsText(const QString &words, Language echoLanguage);

/// Whether it is such a date. "Unknown", in whatever words, is none.
[[nodiscard]] bool isKeptAsText(const PartialDate &date);

} // namespace habeas
