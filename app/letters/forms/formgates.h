#pragma once

#include "app/letters/composer.h"
#include "app/letters/facts/letterdata.h"
#include "app/letters/facts/resolver.h"

namespace habeas {

/// Whether a document for these readers may be made at all: every consent its template names, the
/// case open, and for what is published no "stop action". The office's own papers and the person's
/// own calendar need no consent. Gives the consent relied on, null where none is.
[[nodiscard]] Result<Id<Consent>> passReaderGates(const CaseFolder &folder, Id<Person> person,
                                                  const LetterWish &wish, const TemplateInfo &info);

/// Refused, in words, where the template needs something that was not typed or is not on record.
[[nodiscard]] Result<> hasWhatIsNeeded(const LetterData &data, const LetterWish &wish,
                                       const TemplateInfo &info);

/// What a careful colleague would say of a document that is no letter.
[[nodiscard]] QList<LetterFinding> formFindings(const CaseFolder &folder, const LetterWish &wish,
                                                const TemplateInfo &info,
                                                const ComposedLetter &form,
                                                const Resolved &resolved);

} // namespace habeas
