#pragma once

#include "app/law/deadlines/triggers.h"

namespace habeas {

/// What a term is counted from, in one sentence of the screen's language: "Counted from the start
/// of custody, 12 March 2022."
[[nodiscard]] QString whyText(const TriggerHit &hit);

} // namespace habeas
