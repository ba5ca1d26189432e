#pragma once

#include "app/casefile/proceedings.h"

#include <QList>

namespace habeas {

/// The charge as it stands: at the last dated of its recorded stages, its own among them; of stages
/// without a date the last one, where it does not say itself which it has reached. A stage of its
/// own without a date is the last. The stages may be of any charges.
[[nodiscard]] Charge atLastStage(Charge charge, const QList<ChargeStage> &stages);

} // namespace habeas
