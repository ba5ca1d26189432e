#pragma once

#include "app/law/proceedings/sentencing.h"

namespace habeas {

/// A pardon or an amnesty that came after a sentence.
struct Pardon
{
    PartialDate at; ///< unset or unknown where nobody wrote down when
    QUuid record; ///< the measure it ended, or the request that was granted
};

/// What the record says of one for the sentence that stands in the chain: a measure under it that
/// ended so, or a request for pardon that was granted, surely by that day. A record that names no
/// sentence speaks of the only one that stands against the person. The chains are the folder's.
[[nodiscard]] std::optional<Pardon> pardonOf(const CaseFolder &folder, const SentenceChain &chain,
                                             const QList<SentenceChain> &chains, CivilDay day);

} // namespace habeas
