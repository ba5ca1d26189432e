#pragma once

#include "app/vault/history.h"
#include "app/vault/schema.h"

#include <vector>

struct sqlite3;

namespace habeas {

[[nodiscard]] QList<Change> inverted(const QList<Change> &changes);

enum class Applied { All, MovedOn };

/// Makes the changes, in an open transaction, if every row is exactly as they found it: each old
/// value still stands. MovedOn where one is not so; the caller rolls back. Foreign keys are
/// checked when the transaction is committed.
[[nodiscard]] Result<Applied> applyPatches(sqlite3 *handle,
                                           const std::vector<CapturedTable> &tables,
                                           const QList<Change> &changes);

} // namespace habeas
