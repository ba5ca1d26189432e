#pragma once

#include "app/actions/files/hiddendata.h"

namespace habeas {

class Connection;

/// What the beginning of a content that the vault holds says beside what it shows: a quarter of a
/// megabyte, where cameras write it. Quick enough for a list; nothing where it cannot be read.
[[nodiscard]] HiddenData hiddenAtStart(const Connection &connection, const QString &sha256);

} // namespace habeas
