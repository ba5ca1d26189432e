#pragma once

#include "app/base/result.h"
#include "app/casefile/case.h"

namespace habeas {

class Connection;

/// The case of that reference, unless it is in the bin. NotFound names the reference, and the one
/// that differs from it in capitals only.
[[nodiscard]] Result<Id<Case>> caseOfRef(const Connection &connection, const QString &ref);

} // namespace habeas
