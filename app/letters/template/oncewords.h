#pragma once

#include "app/base/dates/partialdate.h"
#include "app/base/language.h"

namespace habeas {

/// The date of something that happened once. An interval is the time the day lies within: "between
/// November 2022 and 10 April 2023", "не позднее мая 2025 года"; every other date is printed as it
/// is. Stands in a sentence and alone.
[[nodiscard]] QString dateOnce(const PartialDate &date, Language language);

/// How exact a date is, in a word or two: "day", "month", "one of these days", "about". `lasts`: an
/// interval is the time it took.
[[nodiscard]] QString precisionInWords(const PartialDate &date, bool lasts, Language language);

} // namespace habeas
