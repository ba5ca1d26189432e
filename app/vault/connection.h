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

    /// For reading rows from all over a large vault: keeps as many pages as such a question comes
    /// back to (16 MiB at most; otherwise 2).
    void keepMorePages() const;

    ~Connection(); ///< the last one of a vault writes the WAL back and removes the side files
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

    [[nodiscard]] sqlite3 *handle() const { return m_handle; } ///< not owned by the caller

private:
    friend class Vault;
    friend class Checkpointer;
    enum class Mode { Write, Read };

    explicit Connection(QSqlDatabase database);

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const VaultKey &key,
                                                                  const QString &path, Mode mode);
    /// One more that may write, for the thread that tidies up behind the vault's own.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openWriter(const VaultKey &key);
    [[nodiscard]] Result<> unlock(const VaultKey &key);

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
};

} // namespace habeas
