#pragma once

#include "app/base/result.h"
#include "app/casefile/advocacy.h"

namespace habeas {

class Connection;

/// Every official on file, by office and then by name, as people sort words: the order of a pile of
/// envelopes.
[[nodiscard]] Result<QList<Official>> allOfficials(const Connection &connection);

} // namespace habeas
