#pragma once

#include "app/law/findings/findings.h"
#include "app/law/track/turningdays.h"

namespace habeas {

/// The kinds of findings of which it can be told on which day they may come, go or rest on
/// something else by the calendar alone: none of them counts days, each compares today at most with
/// a day the record names or an order leads to. Whoever adds a kind here reads how it is found.
[[nodiscard]] const QStringList &steadyFindingKinds();

/// Of such a kind, or days of custody before the first order on record: two days that are both on
/// record. A measure without any order is not meant: its papers may just not be typed yet.
[[nodiscard]] bool isSteady(const CaseFolder &folder, const Finding &finding);

/// Days on which findingsOf() finds the same of what isSteady(), resting on the same. Errs on the
/// side of too few days. `tracks` are everyTrack() of today.
[[nodiscard]] SteadyDays steadyFindings(const CaseFolder &folder, const QList<LibertyTrack> &tracks,
                                        CivilDay today);

} // namespace habeas
