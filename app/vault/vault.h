#pragma once

#include "app/base/clock.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/vault/connection.h"
#include "app/vault/key.h"
#include "app/vault/transaction.h"

#include <functional>
#include <memory>
#include <optional>

namespace habeas {

class Checkpointer;
struct CapturedTable;
struct Change;

/// Keeps what is derived from records in step with them: called inside every write, undo and redo
/// among them, with what has changed and before it is kept. An inserted row has no patch here: it
/// stands in its table. Writes to tables that are not captured
/// only; where it fails, the whole write is rolled back.
using Derive = std::function<Result<>(const Transaction &, const QList<Change> &)>;

struct VaultInfo
{
    int schemaVersion = 0;
    QString cipher; ///< "AEGIS-256" or "ChaCha20"
    KeyCost cost;
    QString engineVersion; ///< of SQLite
    QUuid vaultId;
    QUuid officeId;
    QString created; ///< ISO day
    qint64 changeSets = 0;
};

/// What a vault is made and opened with; the program leaves all but the clock as it is.
struct VaultSettings
{
    Clock clock = systemClock();
    std::optional<KeyCost> cost = {}; ///< for a new vault; measured on this machine otherwise
    std::optional<Cipher> cipher = {}; ///< for a new vault; the processor decides otherwise
    QString schemaFolder = QStringLiteral(":/schema");
};

/// One encrypted file with an office's cases, open for writing. Lives on the thread that opened it.
/// Several processes may have it open; their writes wait for each other.
class Vault
{
public:
    static constexpr int ShortestPassphrase = 8; ///< characters

    /// Makes a new vault. Refuses a passphrase under eight characters, an existing file, and an
    /// engine that is not the encrypted one. Leaves no file behind when it fails.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(const QString &path,
                                                               const QString &passphrase,
                                                               std::optional<KeyCost> cost = {},
                                                               Clock clock = systemClock());
    [[nodiscard]] static Result<std::unique_ptr<Vault>>
    create(const QString &path, const QString &passphrase, const VaultSettings &settings);
    /// Errors: NotFound, WrongPassphrase, NotAVault, Damaged, NewerVault, Io.
    [[nodiscard]] static Result<std::unique_ptr<Vault>>
    open(const QString &path, const QString &passphrase, Clock clock = systemClock());
    /// The same with a key derived before (on a worker thread).
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(VaultKey key,
                                                             Clock clock = systemClock());
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(VaultKey key,
                                                             const VaultSettings &settings);

    ~Vault(); ///< closes: journal written back, side files gone
    Q_DISABLE_COPY_MOVE(Vault)

    [[nodiscard]] const Connection &connection() const { return *m_connection; }

    [[nodiscard]] const VaultKey &key() const { return m_key; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] Result<VaultInfo> info() const;

    /// Begins a write. One at a time; a second one is a programming error and refused. Waits a
    /// few seconds for another process that is writing.
    [[nodiscard]] Result<Transaction> begin(const Gesture &gesture);

    /// Until the background has written back what it can of the journal (checkpointer.h).
    void waitForCheckpoint() const;

    /// For all writes that begin from now on.
    void setDerive(Derive derive) { m_derive = std::move(derive); }

private:
    Vault(VaultKey key, std::unique_ptr<Connection> connection, Clock clock);

    /// Fills the empty file of a key made for it.
    [[nodiscard]] static Result<> fill(const VaultKey &key, const QString &path,
                                       const VaultSettings &settings);
    [[nodiscard]] Result<> prepare(const VaultSettings &settings);

    VaultKey m_key;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Checkpointer> m_checkpointer; ///< goes before the connection it watches
    Clock m_clock;
    std::shared_ptr<const std::vector<CapturedTable>> m_tables;
    Derive m_derive;
};

} // namespace habeas
