#pragma once

#include "app/records/today/today.h"

namespace habeas {

/// The words of the Today page, the same on screen, on paper, aloud and on the command line.

[[nodiscard]] QString todaySectionName(TodayItem::Section section, int within);
/// How many wait, in one sentence for the page, the status line and the command line: "14 overdue
/// (12 of them for more than 30 days), 3 due today". Says so where it is nothing.
[[nodiscard]] QString dueCountText(const TodayList &list);
/// "3 days late", "today 10:00", "in 3 days", "any day now".
[[nodiscard]] QString relativeDay(const TodayItem &item, CivilDay day);
/// "Fri 7 Apr 2023", "some day in Nov 2022"; empty where it has no day.
[[nodiscard]] QString absoluteDay(const TodayItem &item);
/// A shape that stands beside the words: it is told from the others without colour.
[[nodiscard]] QString todaySymbol(const TodayItem &item);
/// The symbol's word: "overdue", "today", "soon", "later", "check", "over".
[[nodiscard]] QString todayWord(const TodayItem &item);
/// "Overdue by 3 days, Friday 7 April 2023, appeal against the verdict, Dana Sample, KZ-0007".
[[nodiscard]] QString spokenItem(const TodayItem &item, CivilDay day);
/// "Since you were last here (Friday 7 April 2023, 18:20): 3 deadlines came due · 2 cases changed."
/// Empty for somebody who never was.
[[nodiscard]] QString sinceText(const TodayList &list);
/// "Nothing is due in the next 7 days. The next item is on 2 May 2023 (KZ-0018)." Empty where
/// something is due.
[[nodiscard]] QString nothingDueText(const TodayList &list);

} // namespace habeas
