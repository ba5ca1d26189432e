#pragma once

#include "app/law/deadlines/acts.h"
#include "app/law/deadlines/deadlines.h"

namespace habeas {

/// The state of a counted rule as of the day of the facts, and why, where an act on record says so.
struct DueState
{
    QString code; ///< open, met, missed, passed or superseded
    QString why; ///< whole sentences; empty where the day alone decides
    /// Where the day alone decides: an order made in time carries the measure beyond the limit, so
    /// that another limit of its row, if one applies, is the one to watch (settleExtended()).
    bool carriedBeyond = false;
    QString beyond = {}; ///< which order goes beyond the limit; empty where none surely does
};

/// Where an exception nobody has ruled out could put another limit in this one's place, an act that
/// came after this one is not called missed: passed, with the act in `why`.
[[nodiscard]] DueState dueState(const Rule &rule, const RulePack &pack, const TriggerHit &hit,
                                const Counted &end, const PersonFacts &facts, bool exceptionsOpen);

/// A limit of a row that an order carried the measure beyond (`beyond`, by index into the list) no
/// longer matters where a later limit of the row stands in its place. Where none does it stays as
/// it is, and says which order goes beyond it.
void settleExtended(QList<DueDate> &list, const RulePack &pack,
                    const QList<std::pair<qsizetype, DueState>> &beyond);

/// Of the limits that follow each other from one start only the next one is open; the open ones
/// behind it become "later".
void markLater(QList<DueDate> &list, const RulePack &pack);

} // namespace habeas
