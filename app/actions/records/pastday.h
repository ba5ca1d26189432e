#pragma once

#include "app/base/dates/civilday.h"
#include "app/base/dates/partialdate.h"
#include "app/base/result.h"

namespace habeas {

/// What is said to have happened cannot lie in days to come: a year typed wrong would put off every
/// reminder. `field` is the error's detail. A date that may be past, or nobody knows, passes.
[[nodiscard]] Result<> hasCome(const PartialDate &date, CivilDay today, const QString &field);

} // namespace habeas
