#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// What the record leaves in doubt of what the letter tells, for the office: an urgent action that
/// a newer issue has overtaken, measures that cannot both have gone on. `visible` is what of the
/// folder the letter may look at.
[[nodiscard]] QList<LetterFinding> recordDoubts(const CaseFolder &folder, const CaseFolder &visible,
                                                const ComposedLetter &letter, CivilDay on);

} // namespace habeas
