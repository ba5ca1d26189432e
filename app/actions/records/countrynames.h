#pragma once

#include "app/base/language.h"

#include <QStringList>

namespace habeas {

/// The two letters of a country by its English name, its name in its own language, or the Russian
/// or Kazakh one of the commoner countries, in any case; empty where none is called so.
[[nodiscard]] QString countryNamed(const QString &name);

struct Country
{
    QString code; ///< ISO 3166 alpha-2
    QString name; ///< in the language asked for where it is known, else in English
    QStringList otherNames; ///< in English, Russian, Kazakh and its own language
};

/// Every country there is, in the order of the codes.
[[nodiscard]] QList<Country> countries(Language language);

} // namespace habeas
