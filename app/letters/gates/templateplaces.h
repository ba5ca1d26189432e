#pragma once

#include "app/letters/composer.h"

namespace habeas {

class LetterMemory;

/// Refuses the background of a case where the template, which names `names`, has no place for it,
/// and says which shipped ones have.
[[nodiscard]] Result<> hasPlaceForBackground(const LetterWish &wish, const QString &title,
                                             const QSet<QString> &names, LetterMemory &memory);

/// That copies go out, where the template does not say so.
[[nodiscard]] QList<LetterFinding> copiesUnsaid(const LetterWish &wish, const TemplateInfo &info,
                                                const QSet<QString> &names);

} // namespace habeas
