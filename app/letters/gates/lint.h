#pragma once

#include "app/letters/composer.h"
#include "app/letters/facts/resolver.h"
#include "app/letters/gates/typedlint.h"

namespace habeas {

/// What the template says of the letter.
struct LetterKind
{
    bool isCard = false; ///< to the person or the family, not to an office
    /// The template needs requests, or is known to do without: no other word is wanted on it.
    bool requestsAskedElsewhere = false;
};

/// What a careful colleague would say about the letter before it is posted, in the screen's
/// language, each with what to do; but for its length. `visible` is what of the folder the letter
/// may look at.
[[nodiscard]] QList<LetterFinding> lintLetter(const CaseFolder &folder, const CaseFolder &visible,
                                              const LetterWish &wish, const TypedLint &typed,
                                              const ComposedLetter &letter,
                                              const Resolved &resolved, LetterKind kind = {});
/// Adds what is to be said of that many pages.
void noteLength(ComposedLetter &letter, int pages);
/// Lays the letter out to count them; a letter that cannot be drawn is a finding that blocks.
void measureLength(ComposedLetter &letter);

} // namespace habeas
