#pragma once

#include "app/casefile/casefolder.h"

namespace habeas {

/// A case as a letter may look at it.
struct VisibleFolder
{
    CaseFolder folder; ///< nothing sealed or deleted, and nothing that rests on a sealed record
    int sealed = 0; ///< how many records stayed out because of a seal
};

[[nodiscard]] VisibleFolder visibleFolder(const CaseFolder &folder);

} // namespace habeas
