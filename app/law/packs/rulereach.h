#pragma once

#include "app/law/deadlines/triggers.h"
#include "app/law/packs/conditions.h"

namespace habeas {

/// Whether a rule applies to a term that would run from a trigger, as far as the record says.
struct Reach
{
    bool applies = true;
    QStringList openWhen; ///< must hold, and the record does not say
    QStringList openUnless; ///< must not hold, and the record does not say
    bool partly = false; ///< in force on some of the days the term may have begun on, not on all
};

/// The trigger is narrowed to the days on which the rule was in force.
[[nodiscard]] Reach reachOf(const Rule &rule, const RulePack &pack, const PersonFacts &facts,
                            const QList<TriggerHit> &hits, TriggerHit &hit);

/// What a term starts from.
struct Beginning
{
    TriggerHit hit;
    bool missing = false; ///< something else than the trigger starts it, and its day is not known
};

/// The trigger itself, or the alternative whose condition holds; open conditions go to the reach.
[[nodiscard]] Beginning beginningOf(const Rule &rule, const RulePack &pack,
                                    const PersonFacts &facts, const QList<TriggerHit> &hits,
                                    const TriggerHit &main, Reach &reach);

} // namespace habeas
