#pragma once

#include "app/base/result.h"
#include "app/casefile/casefolder.h"

namespace habeas {

class Connection;

/// loadLegalRecord() of store/repository.h by the case's reference. Fails as loadCase() does.
[[nodiscard]] Result<CaseFolder> loadLegalRecord(const Connection &connection, const QString &ref);

} // namespace habeas
