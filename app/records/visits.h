#pragma once

#include "app/base/result.h"

#include <QDateTime>

#include <optional>

namespace habeas {

class Connection;
class Transaction;

/// When somebody last looked at the Today page, kept in the vault beside the records: no history.
struct Visit
{
    QDateTime at; ///< UTC
    qint64 changeSet = 0; ///< the newest one then
};

/// Nothing where that person never looked.
[[nodiscard]] Result<std::optional<Visit>> readVisit(const Connection &connection,
                                                     const QString &author);
/// That the person looks now.
[[nodiscard]] Result<> writeVisit(const Connection &connection, const Transaction &proof,
                                  const QString &author, const QDateTime &at);
/// How many cases were changed since then.
[[nodiscard]] Result<qint64> casesChangedSince(const Connection &connection, const Visit &visit);

} // namespace habeas
