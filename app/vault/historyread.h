#pragma once

#include "app/vault/history.h"

#include <QByteArray>

struct sqlite3;

namespace habeas {

class Statement;

/// The columns changeSetAt() reads, in its order.
inline const QByteArray ChangeSetSelect
    = "SELECT number, id, office, author, clock, words, kind, target, hash FROM change_set";

[[nodiscard]] ChangeSet changeSetAt(const Statement &query);
/// From four columns: table_name, row_id, operation, patch.
[[nodiscard]] Change changeAt(const Statement &query, int column);
/// With all its changes.
[[nodiscard]] Result<ChangeSet> readChangeSet(sqlite3 *handle, const QUuid &id);

} // namespace habeas
