#pragma once

#include "app/casefile/evidence.h"

namespace habeas {

/// Whether what somebody says speaks of a person's health or of how the person was treated, by the
/// words of the three languages for illnesses, care and injuries, or because a doctor says it.
/// Figures count people; an accusation that says the person hurt somebody is none.
[[nodiscard]] bool isAboutHealth(const Claim &claim);

} // namespace habeas
