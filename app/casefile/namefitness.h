#pragma once

#include "app/casefile/person.h"

namespace habeas {

/// What decides which spelling of a name is shown: the use it is for, then the language it is in,
/// or at least the script. An alias is shown only where there is nothing else.
struct NameFitness
{
    static constexpr int primary = 4;
    static constexpr int spelling = 2; ///< a transliteration, or nobody said
    static constexpr int other = -64; ///< alias, patronymic, birth name
    static constexpr int inLanguage = 16;
    static constexpr int inScript = 8;
};

/// "Cyrl" for "ru": whoever looks for "ru" wants the Cyrillic spelling, whatever language it was
/// entered under.
[[nodiscard]] QString scriptOfLanguage(const QString &language);
/// The spelling with the most points is shown. Of a language that is empty nothing is asked.
[[nodiscard]] int nameFitness(const Name &name, const QString &language);

} // namespace habeas
