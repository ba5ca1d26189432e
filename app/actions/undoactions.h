#pragma once

#include "app/actions/session.h"
#include "app/vault/history.h"

namespace habeas {

[[nodiscard]] Result<ChangeSet> undoLast(Session &session);
[[nodiscard]] Result<ChangeSet> redoLast(Session &session);

} // namespace habeas
