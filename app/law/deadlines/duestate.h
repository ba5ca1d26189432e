#pragma once

#include "app/law/deadlines/acts.h"
#include "app/law/deadlines/deadlines.h"

namespace habeas {

/// The state of a counted rule as of the day of the facts, and why, where an act on record says so.
struct DueState
{
    QString code; ///< open, met, missed, passed or superseded
    QString why; ///< whole sentences; empty where the day alone decides
};

/// Where an exception nobody has ruled out could put another limit in this one's place, an act that
/// came after this one is not called missed: passed, with the act in `why`.
[[nodiscard]] DueState dueState(const Rule &rule, const RulePack &pack, const TriggerHit &hit,
                                const Counted &end, const PersonFacts &facts, bool exceptionsOpen);

/// Of the limits that follow each other from one start only the next one is open; the open ones
/// behind it become "later".
void markLater(QList<DueDate> &list, const RulePack &pack);

} // namespace habeas
