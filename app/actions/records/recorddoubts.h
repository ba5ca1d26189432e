#pragma once

#include "app/casefile/anyrecord.h"

#include <QStringList>

namespace habeas {

/// What contradicts itself in a record without being impossible: dates in an unlikely order. Whole
/// sentences for the person who saves it; it is saved all the same. Only what holds whatever day a
/// partial date means is told.
[[nodiscard]] QStringList doubtsAbout(const AnyRecord &record);

} // namespace habeas
