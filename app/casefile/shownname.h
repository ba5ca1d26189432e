#pragma once

#include "app/casefile/casefolder.h"

namespace habeas {

/// What every window, list and answer calls a person: displayName() in the screen's language. Lists
/// that read no whole case choose alike (records/lists/casenames.h).
[[nodiscard]] QString shownName(const CaseFolder &folder, Id<Person> person);

} // namespace habeas
