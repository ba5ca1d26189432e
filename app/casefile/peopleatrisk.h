#pragma once

#include "app/casefile/casefolder.h"

namespace habeas {

/// Everybody the case is about, once each, in the order they stand in it.
[[nodiscard]] QList<Id<Person>> peopleAtRisk(const CaseFolder &folder);

} // namespace habeas
