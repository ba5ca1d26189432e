#pragma once

#include "app/law/proceedings/sentencing.h"
#include "app/law/track/track.h"

namespace habeas {

/// Whether what a measure rests on is gone: the judgment it carries out was quashed or ended in an
/// acquittal, or every judgment against the person did. Nothing where the measure ended, where it
/// rests on another paper made since, or where it needs no judgment. The chains are the person's.
[[nodiscard]] std::optional<JudgmentGone> judgmentGone(const TrackMeasure &entry,
                                                       const QList<SentenceChain> &chains);

} // namespace habeas
