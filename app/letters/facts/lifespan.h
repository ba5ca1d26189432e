#pragma once

#include "app/base/language.h"
#include "app/casefile/casefolder.h"

namespace habeas {

/// When somebody died, as far as the record says: the field of the person, else a dated event of
/// that kind about this person, else the measure that ended so. Unset where nothing says so, and
/// for a date that is still to come.
[[nodiscard]] PartialDate deathOf(const CaseFolder &folder, Id<Person> person, CivilDay today);

/// The folder as papers tell it: what was still going on for somebody who died ended with the
/// death, never more precisely dated than that. Measures whose own end is on record keep it.
[[nodiscard]] CaseFolder endedByDeath(CaseFolder folder, CivilDay today);

/// "died in March 2026", "скончалась в марте 2026 года": goes behind the name.
[[nodiscard]] QString deathInWords(const Person &person, const PartialDate &died,
                                   Language language);
/// The same without its date: "died".
[[nodiscard]] QString deathInWords(const Person &person, Language language);

} // namespace habeas
