#pragma once

#include "app/casefile/casefolder.h"

#include <QSet>

namespace habeas {

/// A case as a letter may look at it.
struct VisibleFolder
{
    CaseFolder folder; ///< nothing sealed or deleted, and nothing that rests on a sealed record
    int sealed = 0; ///< how many records stayed out because of a seal
};

[[nodiscard]] VisibleFolder visibleFolder(const CaseFolder &folder);

/// Takes out whatever points at a hidden record, of every kind, until nothing does.
void dropWhatPointsAt(QSet<QUuid> hidden, CaseFolder &open);

} // namespace habeas
