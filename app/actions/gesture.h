#pragma once

#include "app/actions/session.h"

#include <functional>

namespace habeas {

/// Runs one gesture: what `write` saves becomes one change set under these words, or nothing at
/// all is kept. The id is null where nothing had changed.
[[nodiscard]] Result<QUuid>
performGesture(Session &session, const QString &words,
               const std::function<Result<>(const Transaction &)> &write);

} // namespace habeas
