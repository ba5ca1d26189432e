#pragma once

#include "app/letters/composer.h"
#include "app/letters/template/lettervalue.h"

namespace habeas {

/// What of a case one letter may see, in the letter's language.
struct LetterData
{
    LetterValue root;
    Id<Person> person;
    Name name; ///< as the letter spells it
    QList<LetterFact> facts;
    QStringList withheld = {}; ///< what consent kept out, in words
};

/// Every name a template may use, with nothing in it.
[[nodiscard]] LetterValue letterVocabulary();

/// From a visible folder (visiblefolder.h) only. Refused where the person, the name, the
/// official's wording, or (unless it need not state any) a fact to write about is missing.
[[nodiscard]] Result<LetterData> letterData(const CaseFolder &visible, const LetterWish &wish,
                                            bool statesFacts = true);

} // namespace habeas
