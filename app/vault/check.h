#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace habeas {

class Connection;

struct CheckReport
{
    qint64 changeSets = 0;
    qint64 rows = 0;
    qint64 contents = 0; ///< attached files, each read whole
    QStringList problems; ///< whole sentences; empty means: the vault is sound

    [[nodiscard]] bool sound() const { return problems.isEmpty(); }
};

/// SQLite's integrity and foreign keys, the hash chain, that replaying the history from nothing
/// gives exactly the rows that are there, and that every attached file has the hash it is kept by.
[[nodiscard]] Result<CheckReport> checkVault(const Connection &connection);

} // namespace habeas
