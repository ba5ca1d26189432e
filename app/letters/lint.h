#pragma once

#include "app/letters/composer.h"
#include "app/letters/resolver.h"

namespace habeas {

/// What a careful colleague would say about the letter before it is posted, in the screen's
/// language, each with what to do. Notes how many pages the letter takes.
[[nodiscard]] QList<LetterFinding> lintLetter(const CaseFolder &folder, const LetterWish &wish,
                                              ComposedLetter &letter, const Resolved &resolved);
/// What is as it should be, in a few words each.
[[nodiscard]] QStringList whatIsFine(const LetterWish &wish, const ComposedLetter &letter);

} // namespace habeas
