#pragma once

#include "app/base/result.h"
#include "app/records/lists/listshape.h"

#include <QHash>
#include <QUuid>

#include <span>

namespace habeas {

class Connection;

/// One cell as it is shown, in the screen's language.
struct ListCell
{
    QString text;
    QString code = {}; ///< of coded columns; of a person who is one of several the name alone
    PartialDate date = {}; ///< of dates
    bool computed = false; ///< the date is not on record: it follows from what is

    /// For a screen reader, where a short form would mislead.
    [[nodiscard]] QString spoken() const;
};

struct ListLine
{
    qint64 seq = 0; ///< local, never leaves the vault
    QUuid id;
    QString ref; ///< of its case; empty where it has none
    QHash<int, ListCell> cells; ///< by column, those asked for
};

/// The rows of one window, in the order of seqs. A row that is gone since the order was read comes
/// back with a null id.
[[nodiscard]] Result<QList<ListLine>> listLines(const Connection &connection,
                                                const ListShape &shape, const QList<int> &columns,
                                                std::span<const qint64> seqs, CivilDay today);
/// The first rows of a list in its own order, before any index is read.
[[nodiscard]] Result<QList<qint64>> firstOfList(const Connection &connection,
                                                const ListShape &shape, int rows);
/// How many rows a list has.
[[nodiscard]] Result<qsizetype> listSize(const Connection &connection, const ListShape &shape);
/// The row number of a record; NotFound.
[[nodiscard]] Result<qint64> listSeq(const Connection &connection, const ListShape &shape,
                                     const QUuid &id);
/// What stands in that field of any record, the most frequent first.
[[nodiscard]] Result<QStringList> valuesInUse(const Connection &connection, const QByteArray &table,
                                              const QByteArray &field);
/// The records behind the rows.
[[nodiscard]] Result<QList<QUuid>> listIds(const Connection &connection, const ListShape &shape,
                                           std::span<const qint64> seqs);

} // namespace habeas
