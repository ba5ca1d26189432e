#pragma once

#include "app/vault/history.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace habeas {

/// SHA-256 over the previous hash (32 zero bytes before the first) and the UTF-8 bytes of
///   ["habeas-change-set-1", number, id, office, office number, author, clock, words, kind,
///    target or "", [[table, row, operation, patch], ...]]
/// as compact JSON: ids as lower-case UUIDs, numbers in decimal, patches as the text stored. Takes
/// the changes one by one, in their order, and holds none of them.
class ChainHash
{
public:
    /// The set's hash and changes are not looked at.
    ChainHash(const QByteArray &previous, const ChangeSet &set, qint64 officeNumber);

    void add(const QString &table, const QUuid &row, const QString &operation,
             const QString &patch);
    [[nodiscard]] QByteArray result(); ///< after the last change; only once

private:
    QCryptographicHash m_hash;
    bool m_isFirst = true;
};

} // namespace habeas
