#pragma once

#include "app/casefile/anyrecord.h"
#include "app/vault/history.h"

#include <optional>

namespace habeas {

/// One gesture that touched a record, and the record as that gesture left it.
struct RecordVersion
{
    ChangeSet set; ///< with its changes of this record and of its sources only
    std::optional<AnyRecord> record; ///< nothing: it was not on record then
};

/// What the history of one record is read from: its own row, and every citation it ever had.
[[nodiscard]] Result<QList<QUuid>> historyRows(const Connection &connection, const QUuid &record);
/// Newest first; empty where nothing ever touched such a record. Columns that came later hold their
/// empty value, columns that are gone are left out.
[[nodiscard]] Result<QList<RecordVersion>>
recordVersions(const Connection &connection, QByteArrayView table, const QUuid &record);
/// The record of that id, whatever kind it is; NotFound.
[[nodiscard]] Result<AnyRecord> findAny(const Connection &connection, const QUuid &id);

/// The fields in which the two differ, in describe()'s order, then sources, note, sealed and
/// deleted. Nothing before: every field that holds something.
[[nodiscard]] QList<QByteArray> differingFields(const std::optional<AnyRecord> &before,
                                                const AnyRecord &after);

} // namespace habeas
