#pragma once

#include "app/law/heldspans.h"
#include "app/law/track.h"

namespace habeas {

/// What a tired reader misses in a track, by day. The spans are those of the track's measures, in
/// the same order.
[[nodiscard]] QList<TrackFinding> trackFindings(const QList<TrackMeasure> &measures,
                                                const HeldSpans &spans);

} // namespace habeas
