#pragma once

#include "app/base/result.h"
#include "app/casefile/casefolder.h"

namespace habeas {

/// Whom somebody means by a name: by id, by a whole name in any script, or by a part of a name that
/// only one of them has. The refusal names who is there to choose from.
[[nodiscard]] Result<Id<Person>> whichPerson(const CaseFolder &folder, const QString &text,
                                             const QList<Id<Person>> &among);
/// The same among everybody the case names.
[[nodiscard]] Result<Id<Person>> whichPerson(const CaseFolder &folder, const QString &text);

} // namespace habeas
