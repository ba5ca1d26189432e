#pragma once

#include "app/base/dates/partialdate.h"
#include "app/base/language.h"

namespace habeas {

enum class DateStyle {
    Long, ///< "25 February 2022", "25 февраля 2022 года", "2022 жылғы 25 ақпан": for letters
    Short, ///< "25 Feb 2022", "25 фев. 2022", "2022 ж. 25 ақп.": for tables
    Weekday, ///< Long with the weekday before it: for the echo line under a field
};

/// A date in words, exactly as precise as it is: "November 2022", "about 2019", "between 4 and 5
/// January 2022"... Own patterns, never a locale's. Unset prints as an empty string, unknown as
/// the language's word for it.
[[nodiscard]] QString printDate(const PartialDate &date, Language language,
                                DateStyle style = DateStyle::Long);
/// The same for a table on the screen, with the words that are kept in the place of a date behind
/// it: "unknown: when the snow melted".
[[nodiscard]] QString printDateOrWords(const PartialDate &date, Language language, DateStyle style);
[[nodiscard]] QString printDay(CivilDay day, Language language, DateStyle style = DateStyle::Long);

} // namespace habeas
