#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

struct sqlite3;

namespace habeas {

/// Brings the vault to the newest of the numbered files "NNNN_*.sql" in the folder (":/schema" in
/// the program), each step in one transaction with its number in PRAGMA user_version. A step may
/// add tables and columns with defaults; one that rewrites what history tells would make check
/// contradict itself. Errors: NewerVault, and Damaged where a number is missing.
[[nodiscard]] Result<> migrate(sqlite3 *handle, const QString &folder);

/// A table whose changes become history: it has both keys, seq and id.
struct CapturedTable
{
    struct Column
    {
        QString name;
        QString defaultSql; ///< as the schema states it; empty without one
        bool nullByDefault = true;
    };

    QString name;
    int columnCount = 0; ///< with seq and id, as the session extension counts
    int seqAt = -1;
    int idAt = -1;
    std::vector<Column> columns = {}; ///< all of them, in the table's order

    [[nodiscard]] const Column *column(const QString &columnName) const;
};

[[nodiscard]] Result<std::vector<CapturedTable>> capturedTables(sqlite3 *handle);

/// A name as SQL takes it.
[[nodiscard]] QByteArray quoted(const QString &name);

} // namespace habeas
