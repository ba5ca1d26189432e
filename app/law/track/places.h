#pragma once

#include "app/law/track/track.h"

namespace habeas {

/// Where a person was held during a measure, place after place. A place without an end lasts until
/// the next one begins, the last one until the measure ends. The place the measure itself names
/// stands for the time before the first placement, unless a placement names it too.
[[nodiscard]] QList<TrackPlace> placesOf(const CaseFolder &folder, const Measure &measure,
                                         CivilDay today);

/// Whether the words name a place: people write "unknown" where they know none.
[[nodiscard]] bool isPlaceName(const QString &place);

/// Held in a cell, a prison or a camp: not at home and not anywhere one may leave.
[[nodiscard]] bool isHeldInACell(const Measure &measure);

/// Whether a measure that ended so (code of measure_end) left the person free.
[[nodiscard]] bool endedAtLiberty(const QString &endedBy);

/// Whether nobody can be under both: held, and let go on bail, an undertaking or a surety.
[[nodiscard]] bool excludeEachOther(const Measure &custody, const Measure &release);

/// Where the person is now. Held before limited, and what may take liberty away before what surely
/// limits it; of several measures the one that began last.
[[nodiscard]] Whereabouts whereaboutsOf(const CaseFolder &folder, const LibertyTrack &track,
                                        CivilDay today);

} // namespace habeas
