#pragma once

#include "app/law/findings/trackfindings.h"

namespace habeas {

/// Whether an event by its kind tells that liberty was taken or given back, or that the person
/// died.
[[nodiscard]] bool saysSomethingOfLiberty(const Event &event);

/// Where an event, a hearing or a remedy says of the person's liberty what no measure, order or
/// judgment on record does: somebody logged a telephone call, and the track goes on as before. The
/// spans are those of the track's measures, in the same order.
[[nodiscard]] QList<TrackFinding> otherRecords(const CaseFolder &folder, const LibertyTrack &track,
                                               const HeldSpans &spans, CivilDay today);

} // namespace habeas
