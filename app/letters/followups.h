#pragma once

#include "app/base/dates/civilday.h"
#include "app/casefile/casefolder.h"

#include <optional>

namespace habeas {

constexpr int firstFollowUpWeeks = 6; ///< after sending

/// A letter nobody has answered, which may be written about again.
struct FollowUp
{
    Letter letter;
    Dispatch dispatch;
    int weeks = 0; ///< 6 or 12: which of the two reminders
    CivilDay due; ///< the day it falls on
};

/// Whether a reminder can no longer say that nobody answered: a reply, or an outcome that is one.
/// What came back unopened or was passed on is no answer.
[[nodiscard]] bool hasAnswer(const Dispatch &dispatch);

/// Suggested 6 and 12 weeks after sending while no reply is on record: none where a reply, an
/// outcome other than "none" or a later letter that follows it up and went out is. Counted from the
/// last day it may have been sent; a dispatch whose day is not known is not counted. The day may be
/// past or still to come; nothing where no follow-up is suggested.
[[nodiscard]] std::optional<FollowUp> nextFollowUp(const CaseFolder &folder, const Letter &letter,
                                                   const Dispatch &dispatch, CivilDay on);

} // namespace habeas
