#pragma once

#include "app/base/result.h"
#include "app/casefile/anyrecord.h"

namespace habeas {

class Connection;
class Transaction;

/// Repository for records of any kind, by table.

/// Deleted ones too; NotFound.
[[nodiscard]] Result<AnyRecord> readAny(const Connection &connection, QByteArrayView table,
                                        const QUuid &id);
/// As Repository::save().
[[nodiscard]] Result<> saveAny(const Connection &connection, const Transaction &proof,
                               const AnyRecord &record);
/// The reference of the case the record belongs to; empty for what stands outside cases (people,
/// officials, sources).
[[nodiscard]] Result<QString> caseRefOf(const Connection &connection, const AnyRecord &record);
/// The case with that reference, in the bin or not; null where there is none.
[[nodiscard]] Result<QUuid> caseWithRef(const Connection &connection, const QString &ref);

} // namespace habeas
