#pragma once

#include "app/law/track/heldspans.h"
#include "app/law/track/track.h"

namespace habeas {

/// What a tired reader misses in a track, by day. The spans are those of the track's measures, in
/// the same order; of the track, measures, sentences and the person are read.
[[nodiscard]] QList<TrackFinding> trackFindings(const CaseFolder &folder, const LibertyTrack &track,
                                                const HeldSpans &spans, CivilDay today);

} // namespace habeas
