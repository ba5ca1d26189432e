#pragma once

#include "app/base/result.h"
#include "app/vault/check.h"

struct sqlite3;

namespace habeas {

/// Plays the history of every row from nothing and compares with the rows that are there. Adds to
/// the report's rows and problems.
[[nodiscard]] Result<> checkReplay(sqlite3 *handle, CheckReport &report);

} // namespace habeas
