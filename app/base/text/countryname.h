#pragma once

#include "app/base/language.h"

namespace habeas {

/// The name of a country (ISO 3166, two letters) in that language; the code where none is known.
[[nodiscard]] QString countryName(const QString &code, Language language);

} // namespace habeas
