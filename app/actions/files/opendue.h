#pragma once

#include "app/base/result.h"
#include "app/casefile/casefolder.h"

#include <QSet>

namespace habeas {

class Connection;

/// The keys of a case's deadlines that stand on a day as they would if nothing sealed were in it:
/// the same days, the same state. They tell nothing of what is sealed.
[[nodiscard]] Result<QSet<QUuid>> openDueOf(const Connection &connection, Id<Case> inCase,
                                            CivilDay today);

} // namespace habeas
