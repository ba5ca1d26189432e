#pragma once

#include "app/actions/session.h"
#include "app/records/drafts.h"

namespace habeas {

/// Keeps what a form holds, under the session's clock; one write, durable when it returns. Leaves
/// no history.
[[nodiscard]] Result<> keepDraft(Session &session, Draft draft);
[[nodiscard]] Result<> discardDraft(Session &session, const QUuid &id);

} // namespace habeas
