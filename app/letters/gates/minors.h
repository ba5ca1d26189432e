#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// Whether somebody may be under 18 on a day: by the day of birth or, where none is on record, by
/// the age as it is stated ("about 17", "a teenager").
[[nodiscard]] bool mayBeMinor(const Person &person, CivilDay on);
[[nodiscard]] bool mayBeMinor(const CaseFolder &folder, Id<Person> person, CivilDay on);

/// What is published names no minor, unless somebody has decided so for this one paper: confirmed
/// as "minor_name", or "withhold_name" (initials in the place of the name).
[[nodiscard]] Result<> mayNameMinor(const CaseFolder &folder, Id<Person> person, CivilDay on,
                                    const QSet<QString> &confirmations);

/// One warning where the letter names somebody who may be under 18.
[[nodiscard]] QList<LetterFinding> minorFindings(const CaseFolder &folder, Id<Person> person,
                                                 CivilDay on);

} // namespace habeas
