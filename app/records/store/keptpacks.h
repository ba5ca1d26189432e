#pragma once

#include "app/law/packs/packset.h"

namespace habeas {

class Connection;

/// The rule packs this vault keeps, in the order they came in.
[[nodiscard]] Result<QList<KeptPack>> keptPacks(const Connection &connection);

} // namespace habeas
