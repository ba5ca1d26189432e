#pragma once

#include "app/vault/history.h"

#include <QByteArray>
#include <QStringList>

namespace habeas {

/// What one change set's hash covers, apart from the hash before it.
struct ChainLink
{
    ChangeSet set; ///< its hash and changes are not looked at
    qint64 officeNumber = 0;
    /// One entry a change, in order: table, row id, operation, patch as it stands in the table.
    QList<QStringList> changes;
};

/// SHA-256 over the previous hash (32 zero bytes before the first) and the UTF-8 bytes of
///   ["habeas-change-set-1", number, id, office, office number, author, clock, words, kind,
///    target or "", [[table, row, operation, patch], ...]]
/// as compact JSON: ids as lower-case UUIDs, numbers in decimal, patches as the text stored.
[[nodiscard]] QByteArray chainHash(const QByteArray &previous, const ChainLink &link);

} // namespace habeas
