#pragma once

#include "app/casefile/proceedings.h"

#include <QList>

namespace habeas {

/// The charge as it stands: at the last dated of its recorded stages where it does not say itself
/// which it has reached; of stages without a date the last one. The stages may be of any charges.
[[nodiscard]] Charge atLastStage(Charge charge, const QList<ChargeStage> &stages);

} // namespace habeas
