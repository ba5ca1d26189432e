#pragma once

#include "app/law/track/heldspans.h"
#include "app/law/track/track.h"

namespace habeas {

/// The day somebody died, as their own record says; unset where it does not, or where nobody has
/// that id.
[[nodiscard]] PartialDate recordedDeath(const CaseFolder &folder, Id<Person> person);

/// Where a measure that takes liberty away should have ended and did not: a death, a judgment that
/// fell or holds nobody, a day of release that a new measure began on, a court or an order that let
/// the person go. The spans are those of the track's measures, in the same order. Of a measure that
/// a finding in `told` already calls released (ReleaseSaid) no court is quoted once more.
[[nodiscard]] QList<TrackFinding> endFindings(const CaseFolder &folder, const LibertyTrack &track,
                                              const HeldSpans &spans, CivilDay today,
                                              const QList<TrackFinding> &told);

} // namespace habeas
