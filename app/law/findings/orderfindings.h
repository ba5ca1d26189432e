#pragma once

#include "app/law/track/heldspans.h"
#include "app/law/track/track.h"

namespace habeas {

/// What is doubtful in the chain of orders of one measure that takes liberty away; nothing for one
/// that only limits it. `ends` are the days the measure may have ended on.
[[nodiscard]] QList<TrackFinding> orderFindings(const TrackMeasure &held, const DayBounds &ends);

/// What is doubtful in the places of one measure.
[[nodiscard]] QList<TrackFinding> placeFindings(const TrackMeasure &held, const DayBounds &ends);

/// Where the end a judgment or prison states is none its term leads to.
[[nodiscard]] QList<TrackFinding> sentenceFindings(const TrackSentence &sentence);

} // namespace habeas
