#pragma once

#include "app/actions/hearings/loghearing.h"

namespace habeas {

/// The records one hearing entry turns into, made the same way for the plan and for saving.
struct HearingRecords
{
    Hearing hearing;
    bool completes = false; ///< the hearing is on record; then the folder must be the whole one
    std::optional<Source> source;
    std::optional<Measure> measure; ///< one that begins with the hearing
    std::optional<Order> order;
    std::optional<Measure> ended; ///< one on record, with its end; then the folder is the whole one
    std::optional<Order> endOrder; ///< what ended it
    HearingPlan plan;
};

/// Those on record for the same day that still wait for their outcome, where one is told, and that
/// say nothing else: hour, purpose, court, person.
[[nodiscard]] QList<const Hearing *> plannedHearings(const CaseFolder &folder,
                                                     const Hearing &hearing);
/// The one hearing on record for the same day that still waits for its outcome and that says
/// nothing else: hour, purpose, court, person. Null where there is none, or more.
[[nodiscard]] const Hearing *plannedHearing(const CaseFolder &folder, const Hearing &hearing);

/// What is logged with an outcome completes the planned hearing of that day, and whatever is logged
/// completes the one it names: its empty fields are
/// filled and its others follow what is said now. Refuses a date, time, code or term that cannot be
/// kept as it stands.
[[nodiscard]] Result<HearingRecords> hearingRecords(const CaseFolder &folder,
                                                    const HearingEntry &entry);

} // namespace habeas
