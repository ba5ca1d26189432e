#include "app/vault/check.h"

#include "app/vault/chain.h"
#include "app/vault/connection.h"
#include "app/vault/contents.h"
#include "app/vault/engine.h"
#include "app/vault/historyread.h"
#include "app/vault/replay.h"
#include "app/vault/texts.h"

#include <sqlite3.h>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Reads every page, free ones too: the cipher's tag shows each changed byte.
Result<> checkPages(sqlite3 *handle, CheckReport &report)
{
    sqlite3_db_release_memory(handle); // pages in memory are not the pages on the disk
    Statement pages(handle, "SELECT pgno, data FROM sqlite_dbpage");
    qint64 last = 0;
    while (pages.row())
        last = pages.integer(0);
    const int code = pages.code() & 0xff;
    const auto done = pages.finished();
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB) {
        report.problems << VaultTexts::tr(
                               "Page %1 of the vault's file is damaged. Restore the newest "
                               "backup.")
                               .arg(last + 1);
        return {};
    }
    return done;
}

Result<> checkStructure(sqlite3 *handle, CheckReport &report)
{
    Statement integrity(handle, "PRAGMA integrity_check(20)");
    while (integrity.row()) {
        if (integrity.text(0) != "ok"_L1)
            report.problems << VaultTexts::tr("The vault's tables or indexes contradict each other "
                                              "(%1). Restore the newest backup.")
                                   .arg(integrity.text(0));
    }
    if (auto done = integrity.finished(); !done)
        return done;
    Statement orphans(handle,
                      "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check "
                      "GROUP BY 1, 2");
    while (orphans.row()) {
        report.problems << VaultTexts::tr("%n record(s) of “%1” refer to a record of “%2” that is "
                                          "not there. Restore the newest backup.",
                                          nullptr, static_cast<int>(orphans.integer(2)))
                               .arg(orphans.text(0), orphans.text(1));
    }
    return orphans.finished();
}

Result<QByteArray> hashOf(const ChangeSet &set, qint64 officeNumber, const QByteArray &previous,
                          Statement &changes)
{
    ChainHash hash(previous, set, officeNumber);
    changes.bind(1, set.number);
    while (changes.row())
        hash.add(changes.text(0), changes.uuid(1), changes.text(2), changes.text(3));
    if (auto done = changes.finished(); !done)
        return tl::unexpected(done.error());
    return hash.result();
}

QString brokenChain(const ChangeSet &set)
{
    return VaultTexts::tr(
               "The history was changed from outside: entry %1 of %2 does not fit the one "
               "before it. Restore the newest backup, and find out who had the vault.")
        .arg(set.number)
        .arg(set.at.toString(Qt::ISODate));
}

/// Numbers without gaps, a clock that only goes forward, and every hash. Stops at the first break:
/// nothing after it can be trusted.
Result<> checkChain(sqlite3 *handle, CheckReport &report)
{
    Statement sets(handle,
                   "SELECT number, id, office, author, clock, words, kind, target, hash, "
                   "office_number FROM change_set ORDER BY number");
    Statement changes(handle,
                      "SELECT table_name, row_id, operation, patch FROM change "
                      "WHERE change_set = ? ORDER BY position");
    QByteArray previous(32, '\0');
    qint64 clock = 0;
    while (sets.row()) {
        const ChangeSet set = changeSetAt(sets);
        const auto hash = hashOf(set, sets.integer(9), previous, changes);
        if (!hash)
            return tl::unexpected(hash.error());
        ++report.changeSets;
        if (set.number != report.changeSets || set.clock <= clock || set.hash != *hash) {
            report.problems << brokenChain(set);
            break;
        }
        previous = set.hash;
        clock = set.clock;
    }
    return sets.finished();
}

/// One snapshot for all the questions, though other processes may write meanwhile.
class ReadSnapshot
{
public:
    explicit ReadSnapshot(sqlite3 *handle)
        : m_handle(sqlite3_get_autocommit(handle) != 0 ? handle : nullptr)
    {
        if (m_handle != nullptr)
            static_cast<void>(execute(m_handle, "BEGIN"));
    }

    ~ReadSnapshot()
    {
        if (m_handle != nullptr)
            static_cast<void>(execute(m_handle, "ROLLBACK"));
    }

    Q_DISABLE_COPY_MOVE(ReadSnapshot)

private:
    sqlite3 *m_handle;
};

} // namespace

Result<CheckReport> checkVault(const Connection &connection)
{
    sqlite3 *handle = connection.handle();
    const ReadSnapshot snapshot(handle);
    CheckReport report;
    if (auto done = checkPages(handle, report); !done)
        return tl::unexpected(done.error());
    if (!report.sound())
        return report;
    for (const auto part : { checkStructure, checkChain, checkReplay }) {
        if (auto done = part(handle, report); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = checkContents(connection, report); !done)
        return tl::unexpected(done.error());
    return report;
}

} // namespace habeas
