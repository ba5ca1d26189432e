#pragma once

#include "app/actions/session/session.h"

#include <functional>

namespace habeas {

/// What a gesture became.
struct Gestured
{
    QUuid changeSet; ///< null where nothing had changed
    QStringList moved; ///< what it did to the deadlines, in whole sentences

    operator QUuid() const { return changeSet; } // NOLINT: what most callers want
};

/// Runs one gesture: what `write` saves becomes one change set under these words, or nothing at
/// all is kept. The deadlines of every case it touches are computed again in the same transaction.
[[nodiscard]] Result<Gestured>
performGesture(Session &session, const QString &words,
               const std::function<Result<>(const Transaction &)> &write);

} // namespace habeas
