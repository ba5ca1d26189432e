#include "app/vault/transaction.h"

#include "app/vault/breath.h"
#include "app/vault/capture.h"
#include "app/vault/chain.h"
#include "app/vault/changejson.h"
#include "app/vault/engine.h"
#include "app/vault/tablerow.h"
#include "app/vault/texts.h"
#include "app/vault/vault.h"

#include <algorithm>
#include <utility>

#include <sqlite3.h>

namespace habeas {

using namespace Qt::StringLiterals;

struct Transaction::Private
{
    sqlite3 *handle = nullptr;
    QSqlDatabase database;
    Clock clock;
    Gesture gesture;
    Derive derive = {};
    std::shared_ptr<const std::vector<CapturedTable>> tables = {};
    std::unique_ptr<Capture> capture = {};
    bool open = true;
};

namespace {

constexpr int HashBytes = 32;

/// A change set at its place in the chain.
struct ChainLink
{
    ChangeSet set;
    qint64 officeNumber = 0;
};

/// Fills in what the vault knows: the number, the office, the clock and the hash before.
Result<ChainLink> nextLink(sqlite3 *handle, const Clock &clock, QByteArray &previousHash)
{
    constexpr int CounterBits = 16;
    ChainLink link;
    Statement last(handle,
                   "SELECT coalesce(max(number), 0) + 1, coalesce(max(clock), 0), "
                   "(SELECT hash FROM change_set ORDER BY number DESC LIMIT 1) FROM change_set");
    if (last.row()) {
        link.set.number = last.integer(0);
        // Later than every change set the vault knows, even where this computer's clock went back.
        const qint64 now = clock().toMSecsSinceEpoch() << CounterBits;
        link.set.clock = std::max(now, last.integer(1) + 1);
        link.set.at = QDateTime::fromMSecsSinceEpoch(link.set.clock >> CounterBits, Qt::UTC);
        previousHash = last.isNull(2) ? QByteArray(HashBytes, '\0') : last.blob(2);
    }
    if (auto done = last.finished(); !done)
        return tl::unexpected(done.error());

    Statement office(handle, "SELECT value FROM meta WHERE key = 'office'");
    if (office.row())
        link.set.office = QUuid::fromString(office.text(0));
    if (auto done = office.finished(); !done)
        return tl::unexpected(done.error());

    Statement mine(handle,
                   "SELECT coalesce(max(office_number), 0) + 1 FROM change_set WHERE office = ?");
    mine.bind(1, link.set.office);
    if (mine.row())
        link.officeNumber = mine.integer(0);
    if (auto done = mine.finished(); !done)
        return tl::unexpected(done.error());
    link.set.id = newUuid(link.set.at.toMSecsSinceEpoch());
    return link;
}

/// Its hash is known, and set, only when the changes are written.
Result<> insertSet(sqlite3 *handle, const ChainLink &link)
{
    Statement insert(handle,
                     "INSERT INTO change_set (number, id, office, office_number, author, clock, "
                     "words, kind, target, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, link.set.number)
        .bind(2, link.set.id)
        .bind(3, link.set.office)
        .bind(4, link.officeNumber)
        .bind(5, link.set.author)
        .bind(6, link.set.clock)
        .bind(7, link.set.words)
        .bind(8, kindWord(link.set.kind))
        .bind(9, link.set.target)
        .bindBlob(10, QByteArray(HashBytes, '\0'));
    return insert.run();
}

Result<> setHash(sqlite3 *handle, qint64 number, const QByteArray &hash)
{
    Statement update(handle, "UPDATE change_set SET hash = ?2 WHERE number = ?1");
    update.bind(1, number).bindBlob(2, hash);
    return update.run();
}

/// Each change goes into the table and into the hash. The patch of an inserted row is made only for
/// that: a gesture of many long texts takes no more memory than one of few.
Result<> insertChanges(sqlite3 *handle, qint64 number, const QList<Change> &changes,
                       InsertedRows &inserted, ChainHash &hash)
{
    Statement insert(handle,
                     "INSERT INTO change (change_set, position, table_name, row_id, operation, "
                     "patch) VALUES (?, ?, ?, ?, ?, ?)");
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (auto going = breathe(handle, i); !going)
            return going;
        const Change &change = changes[i];
        const QString operation = operationWord(change.operation);
        QString patch;
        if (change.operation == Change::Operation::Insert) {
            const auto row = inserted.patchOf(change.table, change.row);
            if (!row)
                return tl::unexpected(row.error());
            patch = patchText(*row);
        } else {
            patch = patchText(change.patch);
        }
        hash.add(change.table, change.row, operation, patch);
        insert.bind(1, number)
            .bind(2, qint64 { i + 1 })
            .bind(3, change.table)
            .bind(4, change.row)
            .bind(5, operation)
            .bind(6, patch);
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<QUuid> writeHistory(sqlite3 *handle, const Clock &clock, const Gesture &gesture,
                           const QList<Change> &changes, InsertedRows &inserted)
{
    QByteArray previous;
    auto link = nextLink(handle, clock, previous);
    if (!link)
        return tl::unexpected(link.error());
    link->set.author = gesture.author;
    link->set.words = gesture.words;
    link->set.kind = gesture.kind;
    link->set.target = gesture.target;
    if (auto done = insertSet(handle, *link); !done)
        return tl::unexpected(done.error());
    ChainHash hash(previous, link->set, link->officeNumber);
    const qint64 number = link->set.number;
    if (auto done = insertChanges(handle, number, changes, inserted, hash); !done)
        return tl::unexpected(done.error());
    if (auto done = setHash(handle, number, hash.result()); !done)
        return tl::unexpected(done.error());
    return link->set.id;
}

} // namespace

Transaction::Transaction(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Transaction::Transaction(Transaction &&) noexcept = default;

Transaction::~Transaction()
{
    if (d)
        rollback();
}

const QSqlDatabase &Transaction::database() const
{
    return d->database;
}

Result<QUuid> Transaction::keep(const QList<Change> &changes)
{
    if (d->derive) {
        if (auto derived = d->derive(*this, changes); !derived)
            return tl::unexpected(derived.error());
    }
    InsertedRows inserted(d->handle, *d->tables);
    return writeHistory(d->handle, d->clock, d->gesture, changes, inserted);
}

Result<QUuid> Transaction::commit()
{
    if (!d->open)
        return engineFailure(SQLITE_MISUSE);
    Result<QUuid> written = QUuid();
    {
        const auto changes = d->capture->changes();
        d->capture.reset();
        if (!changes)
            written = tl::unexpected(changes.error());
        else if (!changes->isEmpty())
            written = keep(*changes);
    }
    if (written) {
        if (auto done = execute(d->handle, "COMMIT"); !done)
            written = tl::unexpected(done.error());
    }
    if (!written)
        rollback();
    d->open = false;
    return written;
}

void Transaction::rollback()
{
    if (!d->open)
        return;
    d->open = false;
    d->capture.reset();
    // The engine has already rolled back after some errors, a full disk among them.
    if (sqlite3_get_autocommit(d->handle) == 0)
        static_cast<void>(execute(d->handle, "ROLLBACK"));
}

Result<Transaction> Vault::begin(const Gesture &gesture)
{
    sqlite3 *handle = m_connection->handle();
    if (sqlite3_get_autocommit(handle) == 0)
        return engineFailure(SQLITE_MISUSE);
    if (auto begun = execute(handle, "BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    auto d = std::make_unique<Transaction::Private>();
    d->handle = handle;
    d->database = m_connection->database();
    d->clock = m_clock;
    d->gesture = gesture;
    d->derive = m_derive;
    d->tables = m_tables;
    Transaction transaction(std::move(d)); // rolls back from here on
    auto capture = Capture::start(handle, m_tables);
    if (!capture)
        return tl::unexpected(capture.error());
    transaction.d->capture = std::move(*capture);
    return transaction;
}

} // namespace habeas
