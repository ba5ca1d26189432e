#pragma once

#include "app/casefile/casefolder.h"

namespace habeas {

/// Whom a record is about, where a case has several people at risk: the name, or the words for
/// "nobody is named". Empty in a case with one: there it can only be that person.
[[nodiscard]] QString whoseName(const CaseFolder &folder, Id<Person> person);

} // namespace habeas
