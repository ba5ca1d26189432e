#pragma once

#include "app/base/dates/dateprint.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/law/track/libertyends.h"

#include <QString>

namespace habeas::ui {

/// Small pieces of text that several tabs show alike, in the screen's language.

[[nodiscard]] QString dateText(const PartialDate &date, DateStyle style = DateStyle::Short);
[[nodiscard]] QString dayText(CivilDay day, DateStyle style = DateStyle::Short);
[[nodiscard]] QString codeText(const char *list, const QString &code);
/// The same with a capital first letter, where it stands at the head of a cell or line.
[[nodiscard]] QString codeHeading(const char *list, const QString &code);
[[nodiscard]] QString lawText(const LawReference &law);
/// "400,000 KZT (885 USD, as the source states)".
[[nodiscard]] QString moneyText(const Money &money);
/// When something began and ended: "May 2021", "25 Feb 2022 to 12 Mar 2022", "from Nov 2022".
[[nodiscard]] QString spanText(const PartialDate &from, const PartialDate &until);
/// "15", or "131–160" where dates are partial.
[[nodiscard]] QString rangeText(const DayRange &days);
/// "15 days", "131–160 days".
[[nodiscard]] QString daysText(const DayRange &days);
/// "12 May 2022 or 14 May 2022": every reading, none chosen. "not known" where there is none.
[[nodiscard]] QString possibleEndsText(const QList<PossibleEnd> &ends);
[[nodiscard]] QString possibleEndsText(const LibertyEnd &end);
/// One reading with how it is counted: "12 May 2022 from the start of the measure (...)".
[[nodiscard]] QString possibleEndText(const PossibleEnd &end);
/// Parts that are not empty, with ", " between them.
[[nodiscard]] QString joined(const QStringList &parts);
/// First letter as a capital.
[[nodiscard]] QString heading(const QString &text);
/// A code or reference that keeps its own direction inside a sentence (U+2068 ... U+2069).
[[nodiscard]] QString isolated(const QString &text);
/// The same at the head of a line, which keeps the screen's direction, whatever script a name is
/// in.
[[nodiscard]] QString leading(const QString &name);

} // namespace habeas::ui
