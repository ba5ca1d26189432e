#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/casefile/case.h"
#include "app/vault/history.h"

#include <QSet>

namespace habeas {

class Connection;

/// What a transaction has changed, as far as deadlines follow from it.
struct TouchedCases
{
    QSet<Id<Case>> cases; ///< some may have been removed
    bool rulePacks = false; ///< an office's rule pack came, went or changed
};

/// Reads the vault as it is now, after the changes and inside their transaction.
[[nodiscard]] Result<TouchedCases> touchedCases(const Connection &connection,
                                                const QList<Change> &changes);
/// Every case one of these changes is about, also where no deadline can follow from it.
[[nodiscard]] Result<QSet<Id<Case>>> casesOfChanges(const Connection &connection,
                                                    const QList<Change> &changes);

} // namespace habeas
