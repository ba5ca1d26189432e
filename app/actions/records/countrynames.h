#pragma once

#include <QString>

namespace habeas {

/// The two letters of a country by its English name, its name in its own language, or the Russian
/// or Kazakh one of the commoner countries, in any case; empty where none is called so.
[[nodiscard]] QString countryNamed(const QString &name);

} // namespace habeas
