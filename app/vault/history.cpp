#include "app/vault/history.h"

#include "app/vault/changejson.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"
#include "app/vault/historyread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int CounterBits = 16;

const QByteArray NotALog = "EXISTS (SELECT 1 FROM change WHERE change_set = number "
                           "AND table_name NOT IN ('document_copy', 'letter_export'))";

/// The rows as a JSON list of hex texts, which the engine unpacks: no limit on their number.
QString hexList(const QList<QUuid> &rows)
{
    QJsonArray list;
    for (const QUuid &row : rows)
        list.append(QString::fromLatin1(row.toRfc4122().toHex()));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<> readChanges(sqlite3 *handle, ChangeSet &set, const QList<QUuid> &rows)
{
    Statement query(
        handle,
        QByteArray("SELECT table_name, row_id, operation, patch FROM change "
                   "WHERE change_set = ?1 ")
            + (rows.isEmpty() ? "" : "AND row_id IN (SELECT unhex(value) FROM json_each(?2)) ")
            + "ORDER BY position");
    query.bind(1, set.number);
    if (!rows.isEmpty())
        query.bind(2, hexList(rows));
    while (query.row())
        set.changes.append(changeAt(query, 0));
    return query.finished();
}

} // namespace

Change changeAt(const Statement &query, int column)
{
    return { .table = query.text(column),
             .row = query.uuid(column + 1),
             .operation = operationFromWord(query.text(column + 2)),
             .patch = QJsonDocument::fromJson(query.text(column + 3).toUtf8()).object() };
}

ChangeSet changeSetAt(const Statement &query)
{
    ChangeSet set;
    set.number = query.integer(0);
    set.id = query.uuid(1);
    set.office = query.uuid(2);
    set.author = query.text(3);
    set.clock = query.integer(4);
    set.at = QDateTime::fromMSecsSinceEpoch(set.clock >> CounterBits, Qt::UTC);
    set.words = query.text(5);
    set.kind = kindFromWord(query.text(6));
    set.target = query.uuid(7);
    set.hash = query.blob(8);
    return set;
}

Result<ChangeSet> readChangeSet(sqlite3 *handle, const QUuid &id)
{
    Statement query(handle, ChangeSetSelect + " WHERE id = ?");
    query.bind(1, id);
    ChangeSet set;
    if (query.row())
        set = changeSetAt(query);
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    if (auto done = readChanges(handle, set, {}); !done)
        return tl::unexpected(done.error());
    return set;
}

Result<QList<ChangeSet>> readHistory(const Connection &connection, const QList<QUuid> &rows,
                                     int limit)
{
    sqlite3 *handle = connection.handle();
    Statement query(handle,
                    ChangeSetSelect
                        + (rows.isEmpty()
                               ? ""
                               : " WHERE number IN (SELECT change_set FROM change WHERE row_id IN "
                                 "(SELECT unhex(value) FROM json_each(?2)))")
                        + " ORDER BY number DESC LIMIT ?1");
    query.bind(1, qint64 { limit });
    if (!rows.isEmpty())
        query.bind(2, hexList(rows));
    QList<ChangeSet> sets;
    while (query.row())
        sets.append(changeSetAt(query));
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    for (ChangeSet &set : sets) {
        if (auto done = readChanges(handle, set, rows); !done)
            return tl::unexpected(done.error());
    }
    return sets;
}

// Newest first, the first word about a change set is the one that counts: undone, or in effect.
// What only tells that a file left the vault is a log: no undo brings the file back.

std::optional<ChangeSet> undoable(const Connection &connection)
{
    Statement query(connection.handle(),
                    ChangeSetSelect + " WHERE number > 1 AND " + NotALog + " ORDER BY number DESC");
    QSet<QUuid> undone;
    QSet<QUuid> redone;
    while (query.row()) {
        ChangeSet set = changeSetAt(query);
        if (set.kind == Gesture::Kind::Do && !undone.contains(set.id))
            return set;
        if (set.kind == Gesture::Kind::Redo && !undone.contains(set.target))
            redone.insert(set.target);
        if (set.kind == Gesture::Kind::Undo && !redone.contains(set.target))
            undone.insert(set.target);
    }
    return std::nullopt;
}

std::optional<ChangeSet> redoable(const Connection &connection)
{
    Statement query(connection.handle(),
                    ChangeSetSelect + " WHERE " + NotALog + " ORDER BY number DESC");
    QSet<QUuid> redone;
    while (query.row()) {
        const ChangeSet set = changeSetAt(query);
        if (set.kind == Gesture::Kind::Do) // a new act leaves nothing to redo
            return std::nullopt;
        if (set.kind == Gesture::Kind::Redo)
            redone.insert(set.target);
        else if (!redone.contains(set.target)) {
            auto target = readChangeSet(connection.handle(), set.target);
            return target ? std::optional(*target) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace habeas
