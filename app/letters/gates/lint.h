#pragma once

#include "app/letters/composer.h"
#include "app/letters/facts/resolver.h"

namespace habeas {

/// What a careful colleague would say about the letter before it is posted, in the screen's
/// language, each with what to do; but for its length.
[[nodiscard]] QList<LetterFinding> lintLetter(const CaseFolder &folder, const LetterWish &wish,
                                              const ComposedLetter &letter,
                                              const Resolved &resolved);
/// What is as it should be, in a few words each.
[[nodiscard]] QStringList whatIsFine(const LetterWish &wish);
/// Adds what is to be said of that many pages.
void noteLength(ComposedLetter &letter, int pages);
/// Lays the letter out to count them; a letter that cannot be drawn is a finding that blocks.
void measureLength(ComposedLetter &letter);

} // namespace habeas
