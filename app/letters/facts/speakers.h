#pragma once

#include "app/base/language.h"
#include "app/casefile/casefolder.h"

namespace habeas {

/// Who somebody is that says something about a case.
enum class Speaker {
    Theirs, ///< a relative, the lawyer: who speaks for the person
    Protected, ///< a witness, an interpreter: nobody is to know that they speak to the office
    Other, ///< anybody else: the State, a newspaper, an organisation
};

/// By the part in the case of whoever is named, or by the word for a part that stands in the place
/// of a name ("a witness", "her lawyer"), in the language of the paper or in a list of such words.
[[nodiscard]] Speaker speakerOf(const CaseFolder &folder, const QString &claimant,
                                Language language);

} // namespace habeas
