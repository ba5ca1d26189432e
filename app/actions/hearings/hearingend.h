#pragma once

#include "app/actions/hearings/hearingrecords.h"

namespace habeas {

/// Where the outcome set the person free, or put another measure in its place: the measure that
/// goes on and may have ended so is offered in the plan, and ended only where the entry says so.
/// To be asked after addOrder().
[[nodiscard]] Result<> addEnd(const CaseFolder &folder, const HearingEntry &entry,
                              HearingRecords &records);

} // namespace habeas
