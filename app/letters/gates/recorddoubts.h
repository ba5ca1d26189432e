#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// What the record leaves in doubt of what the letter tells, for the office: an urgent action that
/// a newer issue has overtaken, measures that cannot both have gone on, records that name nobody
/// and so are not told. `visible` is what of the folder the letter may look at, `names` what its
/// template names.
[[nodiscard]] QList<LetterFinding> recordDoubts(const CaseFolder &folder, const CaseFolder &visible,
                                                const ComposedLetter &letter, CivilDay on,
                                                const QSet<QString> &names);

} // namespace habeas
