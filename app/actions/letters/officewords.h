#pragma once

#include "app/actions/session/session.h"

namespace habeas {

/// Adds a word to the office's own list, so that it counts as spelled right. Refuses what is not
/// one word; nothing happens where it is there already.
[[nodiscard]] Result<Done> addOfficeWord(Session &session, const QString &word);
/// Takes it out of the list. NotFound where it is not there.
[[nodiscard]] Result<Done> removeOfficeWord(Session &session, const QString &word);

} // namespace habeas
