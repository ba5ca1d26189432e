#pragma once

#include "app/letters/composer.h"
#include "app/letters/facts/resolver.h"

namespace habeas {

/// What is to be said of the words a person typed, whatever letter they stand in: the same for all
/// letters of a run.
struct TypedLint
{
    QList<LetterFinding> language;
    QList<LetterFinding> requests;
    QList<LetterFinding> tone;
    QList<LetterFinding> phones;
    QList<LetterFinding> pastDates;
    QList<LetterFinding> shouting;
    QStringList quotes;
    QStringList fine; ///< what is as it should be, in a few words each
};

/// What the template says of the letter.
struct LetterKind
{
    bool isCard = false; ///< to the person or the family, not to an office
    /// The template needs requests, or is known to do without: no other word is wanted on it.
    bool requestsAskedElsewhere = false;
};

[[nodiscard]] TypedLint lintTyped(const LetterWish &wish);
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
