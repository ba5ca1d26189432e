#pragma once

#include "app/base/dates/dateinput.h"
#include "app/casefile/casefolder.h"

namespace habeas {

/// A hearing's day as it was typed, where its year was left out: the one rule for the form, the one
/// line and the command line. A hearing on record that waits for its outcome on one of the days
/// decides; otherwise the day to come is meant while it is near (SoonHearing), else the day gone
/// by. What else is said of the hearing never moves it.
struct HearingYear
{
    int soon = 0; ///< DateInputContext::soon that reads it so
    PartialDate day = {}; ///< unset where a year was given, or the text is no date
    PartialDate other = {}; ///< the same day of another year, where both may be meant; or unset
    bool isAsked = false; ///< which of them is asked whatever the outcome
};

/// The days of the case on which a hearing waits for its outcome, or that another one announced.
[[nodiscard]] QList<PartialDate> waitingDays(const CaseFolder &folder);

[[nodiscard]] HearingYear hearingYear(const QString &day, const QList<PartialDate> &waiting,
                                      CivilDay today);
/// Asks which year is meant where the words leave it open: of what has an outcome, though its day
/// has not come, and of days that wait in both years. Empty where nobody has to say.
[[nodiscard]] QString yearQuestion(const QString &day, const HearingYear &year,
                                   const QString &outcome, Language language);
/// "“5 may” can be 5 May 2022 or 5 May 2023. Write which one is meant."
[[nodiscard]] QString twoDays(const QString &words, const PartialDate &one,
                              const PartialDate &other, Language language);

} // namespace habeas
