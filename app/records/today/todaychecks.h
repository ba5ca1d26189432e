#pragma once

#include "app/records/today/today.h"

namespace habeas {

/// What the Today page asks somebody to check: holes in custody, held with no end on record,
/// contradictions. Finding them reads a whole case, so it is done case by case, away from the
/// window, and what was found is kept until the case changes.

/// Cases that are not closed, the newest first; no more than `most`.
[[nodiscard]] Result<QList<Id<Case>>> casesToCheck(const Connection &connection, int most);
/// How many there are.
[[nodiscard]] Result<qint64> openCases(const Connection &connection);
/// Of one case what nobody has settled; nothing for a case in the bin.
[[nodiscard]] Result<QList<TodayItem>> checkCase(const Connection &connection, Id<Case> id,
                                                 CivilDay day);

inline constexpr int mostCheckedCases = 2000; ///< a larger office looks at the rest case by case

} // namespace habeas
