#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

namespace habeas {

class Connection;
class Transaction;

/// A form that was not finished, as it was typed.
struct Draft
{
    QUuid id = {};
    QString form = {}; ///< which form can go on with it: "record", "log-hearing", "new-case"
    QUuid record = {}; ///< the record that was being changed; null for a new one
    QString content = {}; ///< the form's own JSON
    QDateTime savedAt = {}; ///< UTC, to the second
    bool open = false; ///< the form still stood open when this was written
};

/// Newest first.
[[nodiscard]] Result<QList<Draft>> readDrafts(const Connection &connection);
/// Inserts, or replaces the one with that id. Drafts are no history: they leave no change set.
[[nodiscard]] Result<> writeDraft(const Connection &connection, const Transaction &proof,
                                  const Draft &draft);
[[nodiscard]] Result<> eraseDraft(const Connection &connection, const Transaction &proof,
                                  const QUuid &id);

} // namespace habeas
