#pragma once

#include "app/letters/composer.h"
#include "app/records/find/namesatrisk.h"

namespace habeas {

/// Whom of the people at risk in these cases the typed words of a batch name, with all of a name:
/// what every letter says alike is true of one of them only. One entry a person.
[[nodiscard]] Result<QList<NameAtRisk>>
namedInBatch(const Connection &connection, const LetterWish &wish, const QStringList &caseRefs);

} // namespace habeas
