#pragma once

#include "app/actions/hearings/hearingrecords.h"

namespace habeas {

/// The order a hearing made, where its words say that it made one: of the measure that covers the
/// day, or of one that begins with it ("detention ordered", "house arrest"). A length or an end
/// that belongs to no order is kept in the hearing's outcome in words, with a warning. Refuses
/// where somebody has to say which person or which measure is meant.
[[nodiscard]] Result<> addOrder(const CaseFolder &folder, const HearingEntry &entry,
                                HearingRecords &records);

} // namespace habeas
