#pragma once

#include "app/base/result.h"
#include "app/vault/transaction.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <optional>

namespace habeas {

class Connection;
class Vault;

struct Change
{
    enum class Operation { Insert, Update, Delete };

    QString table;
    QUuid row;
    Operation operation = Operation::Update;
    /// column -> [old, new]; a blob stands as {"hex": "..."}. Never seq and id. An insert or delete
    /// leaves out what was null and is null by default.
    QJsonObject patch;
};

struct ChangeSet
{
    QUuid id;
    qint64 number = 0; ///< 1, 2, 3 ... in this vault
    QUuid office;
    QString author;
    QDateTime at; ///< UTC, from the hybrid logical clock
    qint64 clock = 0; ///< the clock itself: milliseconds << 16 | counter
    QString words;
    Gesture::Kind kind = Gesture::Kind::Do;
    QUuid target;
    QByteArray hash; ///< SHA-256 over the one before and this one's canonical text (chain.h)
    QList<Change> changes;
};

/// Newest first. Without rows: the whole vault's; with rows: the change sets that touched one of
/// them, each with its changes of these rows only.
[[nodiscard]] Result<QList<ChangeSet>> readHistory(const Connection &connection,
                                                   const QList<QUuid> &rows = {}, int limit = 500);

/// What undo and redo would do now, in words (its changes are not read); nothing where there is
/// nothing to do. The first change set makes the vault and cannot be undone.
[[nodiscard]] std::optional<ChangeSet> undoable(const Connection &connection);
[[nodiscard]] std::optional<ChangeSet> redoable(const Connection &connection);

/// Writes the inverse of the newest change set in effect as a new one. Refuses, changing nothing,
/// where a field has moved on since. Returns the change set that was undone.
[[nodiscard]] Result<ChangeSet> undo(Vault &vault, const QString &author);
[[nodiscard]] Result<ChangeSet> redo(Vault &vault, const QString &author);

} // namespace habeas
