#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// A warning for each person of another case whom the typed words name with all of a name: the
/// letter is not about them, and nobody asked whether they want to be told of (LetterWish's
/// otherNames). People of this case and the official written to are left to the other gates.
[[nodiscard]] QList<LetterFinding> namesOfOtherCases(const CaseFolder &folder,
                                                     const LetterWish &wish);

} // namespace habeas
