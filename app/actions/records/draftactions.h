#pragma once

#include "app/actions/session/session.h"
#include "app/records/store/drafts.h"

namespace habeas {

/// Keeps what a form holds, under the session's clock; one write, durable when it returns. Leaves
/// no history.
[[nodiscard]] Result<> keepDraft(Session &session, Draft draft);
[[nodiscard]] Result<> discardDraft(Session &session, const QUuid &id);

} // namespace habeas
