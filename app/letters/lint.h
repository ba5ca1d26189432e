#pragma once

#include "app/letters/composer.h"
#include "app/letters/resolver.h"

namespace habeas {

/// What a careful colleague would say about the letter before it is posted, in the screen's
/// language.
[[nodiscard]] QList<LetterFinding> lintLetter(const CaseFolder &folder, const LetterWish &wish,
                                              const ComposedLetter &letter,
                                              const Resolved &resolved);

} // namespace habeas
