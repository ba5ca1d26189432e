#include "app/vault/vault.h"

#include "app/vault/checkpointer.h"
#include "app/vault/engine.h"
#include "app/vault/schema.h"
#include "app/vault/strayjournal.h"
#include "app/vault/texts.h"

#include <utility>

#include <sqlite3.h>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Before the file is used: it must be in WAL mode for good, and each commit on the disk.
Result<> durability(sqlite3 *handle)
{
    if (sqlite3_db_readonly(handle, "main") != 0)
        return engineFailure(SQLITE_READONLY);
    Statement wal(handle, "PRAGMA journal_mode = WAL");
    const bool kept = wal.row() && wal.text(0) == "wal"_L1;
    if (auto done = wal.finished(); !done)
        return done;
    if (!kept)
        return engineFailure(SQLITE_READONLY);
    return execute(handle, "PRAGMA synchronous = FULL");
}

Result<QString> metaValue(sqlite3 *handle, const QString &key)
{
    Statement query(handle, "SELECT value FROM meta WHERE key = ?");
    query.bind(1, key);
    const QString value = query.row() ? query.text(0) : QString();
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return value;
}

} // namespace

Vault::Vault(VaultKey key, std::unique_ptr<Connection> connection, Clock clock)
    : m_key(std::move(key))
    , m_connection(std::move(connection))
    , m_clock(std::move(clock))
{
}

Vault::~Vault()
{
    m_checkpointer.reset();
    // Readers of this process or another one may still be there; then the last to go does it.
    sqlite3_busy_timeout(m_connection->handle(), 0);
    sqlite3_wal_checkpoint_v2(m_connection->handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                              nullptr);
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &path, const QString &passphrase,
                                           Clock clock)
{
    auto key = VaultKey::derive(path, passphrase);
    if (!key)
        return tl::unexpected(key.error());
    return open(std::move(*key), std::move(clock));
}

Result<std::unique_ptr<Vault>> Vault::open(VaultKey key, Clock clock)
{
    return open(std::move(key), VaultSettings { .clock = std::move(clock) });
}

Result<std::unique_ptr<Vault>> Vault::open(VaultKey key, const VaultSettings &settings)
{
    if (const auto fits = refuseStrayJournal(key.path(), key.d->header, key.d->key); !fits)
        return tl::unexpected(fits.error());
    auto connection = Connection::open(key, key.path(), Connection::Mode::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    std::unique_ptr<Vault> vault(new Vault(std::move(key), std::move(*connection), settings.clock));
    if (auto prepared = vault->prepare(settings); !prepared)
        return tl::unexpected(prepared.error());
    return vault;
}

Result<> Vault::prepare(const VaultSettings &settings)
{
    sqlite3 *handle = m_connection->handle();
    if (auto done = durability(handle); !done)
        return done;
    if (auto done = migrate(handle, settings.schemaFolder); !done)
        return done;
    auto tables = capturedTables(handle);
    if (!tables)
        return tl::unexpected(tables.error());
    m_tables = std::make_shared<const std::vector<CapturedTable>>(std::move(*tables));
    m_checkpointer = std::make_unique<Checkpointer>(m_key, *m_connection);
    return {};
}

void Vault::waitForCheckpoint() const
{
    m_checkpointer->waitUntilIdle();
}

Result<VaultInfo> Vault::info() const
{
    sqlite3 *handle = m_connection->handle();
    VaultInfo info;
    info.cipher = m_key.cipher() == Cipher::Aegis256 ? u"AEGIS-256"_s : u"ChaCha20"_s;
    info.cost = m_key.cost();
    info.engineVersion = QString::fromLatin1(sqlite3_libversion());
    Statement counts(handle,
                     "SELECT v.user_version, (SELECT count(*) FROM change_set) "
                     "FROM pragma_user_version v");
    if (counts.row()) {
        info.schemaVersion = static_cast<int>(counts.integer(0));
        info.changeSets = counts.integer(1);
    }
    if (auto done = counts.finished(); !done)
        return tl::unexpected(done.error());
    for (const auto &[key, store] :
         { std::pair { u"vault"_s, &info.vaultId }, std::pair { u"office"_s, &info.officeId } }) {
        const auto value = metaValue(handle, key);
        if (!value)
            return tl::unexpected(value.error());
        *store = QUuid::fromString(*value);
    }
    const auto created = metaValue(handle, u"created"_s);
    if (!created)
        return tl::unexpected(created.error());
    info.created = *created;
    return info;
}

} // namespace habeas
