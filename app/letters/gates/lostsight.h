#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/casefolder.h"

#include <optional>

namespace habeas {

/// Words of the record by which nobody knows where a person is, or nobody admits to hold them.
struct LostSight
{
    QString words; ///< as recorded; of a record without words, what its kind is called
    PartialDate at;
    bool formHolds = false; ///< the report of a disappearance has a place for that record
};

/// The newest of them that nothing on record stands against: no later sign of the person, no place
/// of detention since. It repeats what is recorded and says of nobody that they disappeared.
[[nodiscard]] std::optional<LostSight> lostSightOf(const CaseFolder &folder, Id<Person> person,
                                                   CivilDay day);

} // namespace habeas
