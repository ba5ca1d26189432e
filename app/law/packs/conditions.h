#pragma once

#include "app/law/deadlines/triggers.h"
#include "app/law/packs/rulepack.h"

namespace habeas {

/// What is known of a condition.
enum class Truth { No, Yes, Unknown };

/// The code an answer to a condition is kept under: "KZ minor".
[[nodiscard]] QString conditionCode(const RulePack &pack, const QString &name);

/// What the record says about a condition for a term that runs from this trigger. Unknown wherever
/// the record does not settle it; never a guess.
[[nodiscard]] Truth truthOf(const Condition &condition, const PersonFacts &facts,
                            const TriggerHit &hit);
/// Of several conditions joined by "|": yes if one holds, no if none does. What the record leaves
/// open a person may have answered.
[[nodiscard]] Truth truthOfEither(const QString &either, const RulePack &pack,
                                  const PersonFacts &facts, const TriggerHit &hit);

} // namespace habeas
