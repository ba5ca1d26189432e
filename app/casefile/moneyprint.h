#pragma once

#include "app/base/language.h"

#include <QString>

namespace habeas {

/// A decimal amount with its thousands apart, as the language writes them: "250,000", "250 000".
/// What is no decimal amount comes back unchanged.
[[nodiscard]] QString printAmount(const QString &amount, Language language);

} // namespace habeas
