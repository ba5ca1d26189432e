#pragma once

#include "app/base/dates/term.h"

#include <optional>

namespace habeas {

/// On which days somebody has to report, as far as words say it in a way that can be counted.
struct ReportRule
{
    std::optional<Term> every; ///< from the day before: "1 month", "fortnightly"
    QList<int> weekdays; ///< 1 Monday to 7 Sunday: "every Monday and Thursday"
    QList<int> monthDays; ///< of each month, -1 its last: "on the 1st and 15th"
    int nth = 0; ///< of one weekday's in each month, -1 the last: "first Monday of the month"

    /// Whether the words name the days themselves, without one to count from.
    [[nodiscard]] bool namesDays() const { return !every; }

    /// The first day after that one; nothing where the length cannot be added, as with hours.
    [[nodiscard]] std::optional<CivilDay> after(CivilDay day) const;

    friend bool operator==(const ReportRule &, const ReportRule &) = default;
};

/// A length ("1 month"), or words in English, Russian or Kazakh. Nothing for what names no days
/// that can be counted ("twice a month", "at least once a week", "when summoned") or several.
[[nodiscard]] std::optional<ReportRule> readReportRule(const QString &words);

/// What a sentence says of it, as a record keeps it: a length printed in the sentence's language
/// ("1 week"), or the sentence's own words where they name the days. Empty where readReportRule()
/// has nothing.
[[nodiscard]] QString reportWordsIn(const QString &sentence);

} // namespace habeas
