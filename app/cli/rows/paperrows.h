#pragma once

#include "app/cli/rows/listrows.h"

namespace habeas {

class Connection;

/// Copies of documents that left the vault, newest first.
[[nodiscard]] Result<QList<ListRow>> documentCopyRows(const Connection &connection);
/// Forms that were not finished, newest first, with what was typed in them.
[[nodiscard]] Result<QList<ListRow>> draftRows(const Connection &connection);
/// What is in the bin, the newest put there first, with who put it there.
[[nodiscard]] Result<QList<ListRow>> binRows(const Connection &connection);

} // namespace habeas
