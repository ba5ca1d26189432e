#pragma once

#include "app/law/proceedings/sentencing.h"
#include "app/law/track/track.h"

namespace habeas {

/// Whether what a measure rests on is gone: the judgment it carries out was quashed or ended in an
/// acquittal, or every judgment against the person did; of a measure that only limits liberty while
/// somebody is tried, that the trial acquitted. Nothing where the measure ended, where it
/// rests on another paper made since, or where it needs no judgment. The chains are the person's.
[[nodiscard]] std::optional<JudgmentGone> judgmentGone(const TrackMeasure &entry,
                                                       const QList<SentenceChain> &chains);

/// Whether every judgment on the person acquits, the last of them passed since the measure began.
/// The chains are the person's.
[[nodiscard]] bool acquittedSince(const Measure &measure, const QList<SentenceChain> &chains);
/// Those of the person, and those that name nobody.
[[nodiscard]] QList<SentenceChain> chainsOf(const QList<SentenceChain> &chains, Id<Person> person);

/// Whether the judgment that stands holds nobody though the measure nothing ended began before it.
/// The same chains; nothing where an order was made since.
[[nodiscard]] std::optional<SparedBy> sparedBy(const TrackMeasure &entry,
                                               const QList<SentenceChain> &chains);

} // namespace habeas
