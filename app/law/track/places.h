#pragma once

#include "app/law/track/track.h"

namespace habeas {

/// Where a person was held during a measure, place after place. A place without an end lasts until
/// the next one begins, the last one until the measure ends. The place the measure itself names
/// stands for the time before the first placement, unless a placement names it too.
[[nodiscard]] QList<TrackPlace> placesOf(const CaseFolder &folder, const Measure &measure,
                                         CivilDay today);

/// Where the person is now. Held before limited; of several measures the one that began last.
[[nodiscard]] Whereabouts whereaboutsOf(const CaseFolder &folder, const LibertyTrack &track,
                                        CivilDay today);

} // namespace habeas
