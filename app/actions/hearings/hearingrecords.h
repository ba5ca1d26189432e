#pragma once

#include "app/actions/hearings/loghearing.h"

namespace habeas {

/// The records one hearing entry turns into, made the same way for the plan and for saving.
struct HearingRecords
{
    Hearing hearing;
    std::optional<Source> source;
    std::optional<Measure> measure; ///< one that begins with the hearing
    std::optional<Order> order;
    HearingPlan plan;
};

/// Refuses a date, time, code or term that cannot be kept as it stands.
[[nodiscard]] Result<HearingRecords> hearingRecords(const CaseFolder &folder,
                                                    const HearingEntry &entry);

} // namespace habeas
