#pragma once

#include "app/law/proceedings/sentencing.h"
#include "app/law/track/track.h"

namespace habeas {

/// A day the term of a sentence may run from.
struct TermStart
{
    TermReading::Basis basis = TermReading::Basis::Begins;
    PartialDate date; ///< a stretch where it is some day between two
};

/// What the term of the standing sentence may run from: the recorded day alone where there is one;
/// else the first judgment (an appeal that only changes the length does not begin the term anew),
/// the day it came into force, and the first of the measures that carries out a judgment of the
/// chain. One that is served after another begins where that one ends (`after`), or with a measure
/// that carries it out and began after the judgment; where the other's end is not known, nowhere.
/// Every date has an earliest and a latest day, and none is there twice.
[[nodiscard]] QList<TermStart> termStarts(const QList<Measure> &measures,
                                          const SentenceChain &chain,
                                          const std::optional<PartialDate> &after = {});

/// The sentence of another chain after whose end the standing one is served; null where the record
/// names none.
[[nodiscard]] Id<Sentence> servedAfter(const SentenceChain &chain);

/// Whether the measure carries out a judgment of the chain, and is not only credited towards it.
[[nodiscard]] bool carriesOut(const Measure &measure, const SentenceChain &chain);

} // namespace habeas
