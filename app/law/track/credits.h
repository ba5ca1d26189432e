#pragma once

#include "app/law/proceedings/sentencing.h"
#include "app/law/track/track.h"

namespace habeas {

/// The subject's sentences that stand on that day and have a term to serve or a measure that names
/// them or a judgment they changed, each with the custody credited towards it and what remains. A
/// day of a credited measure counts `credit` days; a measure that names a sentence without a credit
/// carries it out. Days held after the term began to run are served anyway: of a credited day only
/// what is above one is taken off then.
[[nodiscard]] QList<TrackSentence> sentencesOf(const CaseFolder &folder, const Subject &subject,
                                               CivilDay today);

/// When the sentence ends after which the chain's own is served, by every reading of it; nothing
/// where there is none or its end is not known.
[[nodiscard]] std::optional<PartialDate>
endOfTheOneBefore(const CaseFolder &folder, const SentenceChain &chain, CivilDay today);

/// "1.5" as 150; nothing where the text is no ratio of at most two decimals.
[[nodiscard]] std::optional<int> ratioFromText(const QString &text);

} // namespace habeas
