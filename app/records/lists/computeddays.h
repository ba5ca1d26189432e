#pragma once

#include "app/base/dates/partialdate.h"

namespace habeas {

/// One day between two, as a list shows what is computed and not on record: never an interval that
/// lasted.
[[nodiscard]] PartialDate someDayWithin(CivilDay first, CivilDay last);

} // namespace habeas
