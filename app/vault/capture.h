#pragma once

#include "app/base/result.h"
#include "app/vault/history.h"
#include "app/vault/schema.h"

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_session;

namespace habeas {

/// Watches the captured tables of one transaction by SQLite's session extension.
class Capture
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Capture>>
    start(sqlite3 *handle, std::shared_ptr<const std::vector<CapturedTable>> tables);
    ~Capture();
    Q_DISABLE_COPY_MOVE(Capture)

    /// What has changed since the start, one entry a row, in the order of the schema and the ids.
    /// A value that is null and null by default is left out of deletes. Inserts have no patch:
    /// their rows stand in the tables, where InsertedRows reads it when it is wanted.
    [[nodiscard]] Result<QList<Change>> changes() const;

private:
    Capture(sqlite3 *handle, std::shared_ptr<const std::vector<CapturedTable>> tables);

    sqlite3 *m_handle;
    sqlite3_session *m_session = nullptr;
    std::shared_ptr<const std::vector<CapturedTable>> m_tables;
};

} // namespace habeas
