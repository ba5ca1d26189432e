#pragma once

#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"
#include "app/vault/history.h"

namespace habeas {

/// What was undone or made again, and what that did to the deadlines.
struct Turned : ChangeSet
{
    QStringList moved; ///< in whole sentences
};

/// Stopped by `progress`: ErrorKind::Cancelled, and everything is as it was.
[[nodiscard]] Result<Turned> undoLast(Session &session, const Progress &progress = {});
[[nodiscard]] Result<Turned> redoLast(Session &session, const Progress &progress = {});

} // namespace habeas
