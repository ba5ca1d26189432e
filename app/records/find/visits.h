#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/casefile/case.h"

#include <QDateTime>
#include <QSet>

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

struct ChangedCases
{
    QSet<Id<Case>> cases;
    qint64 newest = 0; ///< number of the newest change set
    bool isWhole = true; ///< not after a large import: then there are more
};

/// The cases that change sets after that number are about.
[[nodiscard]] Result<ChangedCases> casesChangedAfter(const Connection &connection,
                                                     qint64 changeSet);

} // namespace habeas
