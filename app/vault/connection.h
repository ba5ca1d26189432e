#pragma once

#include "app/base/result.h"
#include "app/vault/key.h"

#include <QSqlDatabase>

#include <memory>

struct sqlite3;

namespace habeas {

/// One open connection to a vault. Belongs to the thread that opened it; closes itself.
class Connection
{
public:
    /// A read-only connection for a worker thread: sees committed snapshots only.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openReader(const VaultKey &key);

    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

    [[nodiscard]] sqlite3 *handle() const; ///< the engine's own handle, not owned by the caller

private:
    friend class Vault;
    explicit Connection(QSqlDatabase database);

    QSqlDatabase m_database;
};

} // namespace habeas
