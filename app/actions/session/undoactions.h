#pragma once

#include "app/actions/session/session.h"
#include "app/vault/history.h"

namespace habeas {

/// What was undone or made again, and what that did to the deadlines.
struct Turned : ChangeSet
{
    QStringList moved; ///< in whole sentences
};

[[nodiscard]] Result<Turned> undoLast(Session &session);
[[nodiscard]] Result<Turned> redoLast(Session &session);

} // namespace habeas
