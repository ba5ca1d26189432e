#include "app/vault/snapshot.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <tuple>

#include <sqlite3.h>

namespace habeas {

Snapshot::Snapshot(const Connection &connection)
    : m_connection(connection)
    , m_own(sqlite3_get_autocommit(connection.handle()) != 0)
{
    if (m_own)
        m_begun = execute(connection.handle(), "BEGIN");
}

Snapshot::~Snapshot()
{
    if (m_own && m_begun)
        std::ignore = execute(m_connection.handle(), "COMMIT");
}

} // namespace habeas
