#pragma once

#include "app/letters/gates/contacts.h"

namespace habeas {

/// What is to be said of the words a person typed, whatever letter they stand in: the same for all
/// letters of a run.
struct TypedLint
{
    QList<LetterFinding> language;
    QList<LetterFinding> requests;
    QList<LetterFinding> tone;
    QList<LetterFinding> pastDates;
    QList<LetterFinding> shouting;
    TypedContacts contacts;
    QStringList doors; ///< of houses and flats
    QStringList papers; ///< numbers of passports and the like
    QStringList handles; ///< names on networks
    QStringList quotes;
    QStringList fine; ///< what is as it should be, in a few words each
};

[[nodiscard]] TypedLint lintTyped(const LetterWish &wish);

} // namespace habeas
