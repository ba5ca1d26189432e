#pragma once

#include "app/base/result.h"
#include "app/records/lists/listshape.h"
#include "app/vault/history.h"

#include <vector>

namespace habeas {

class Connection;

/// The number of the newest change set; 0 where the history cannot be read.
[[nodiscard]] qint64 newestChangeSet(const Connection &connection);

/// What change sets after that number did, the oldest first; one more than `most` where there is
/// more.
[[nodiscard]] Result<QList<Change>> changesAfter(const Connection &connection, qint64 changeSet,
                                                 qsizetype most);

/// Rows of a list whose cells may differ from before, those that came and went among them.
struct TouchedRows
{
    bool isKnown = false; ///< false: more than can be told, or nothing that history knows of
    std::vector<qint64> seqs; ///< ascending
};

/// By the change sets after that number. Cells show what belongs to the row's case and the names of
/// people, so a row is touched with its case, with somebody in it, and by itself.
[[nodiscard]] Result<TouchedRows> rowsTouchedAfter(const Connection &connection,
                                                   const ListShape &shape, qint64 changeSet,
                                                   qsizetype most);

} // namespace habeas
