#pragma once

#include "app/cli/rows/listrows.h"

namespace habeas {

/// Every official with the forms of address and how long ago the address was checked.
[[nodiscard]] Result<QList<ListRow>> officialRows(const Connection &connection, CivilDay day);

} // namespace habeas
