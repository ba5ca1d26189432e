#pragma once

#include "app/law/rulepack.h"
#include "app/law/triggers.h"

namespace habeas {

/// Whether something holds, as far as the record says.
enum class Truth { No, Yes, Unknown };

/// What the record says about a condition for a term that runs from this trigger. Unknown wherever
/// the record does not settle it; never a guess.
[[nodiscard]] Truth answerOf(const Condition &condition, const PersonFacts &facts,
                             const TriggerHit &hit);
/// Of several conditions joined by "|": yes if one holds, no if none does.
[[nodiscard]] Truth answerOfEither(const QString &either, const RulePack &pack,
                                   const PersonFacts &facts, const TriggerHit &hit);

} // namespace habeas
