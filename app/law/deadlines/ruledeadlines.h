#pragma once

#include "app/law/deadlines/deadlines.h"
#include "app/law/proceedings/personfacts.h"

namespace habeas {

/// What the rules of a pack make of one person's record, in no order.
[[nodiscard]] QList<DueDate> ruleDeadlines(const PersonFacts &facts, const RulePack &pack);

} // namespace habeas
