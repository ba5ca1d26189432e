#pragma once

#include "app/actions/session/session.h"
#include "app/base/dates/partialdate.h"
#include "app/casefile/advocacy.h"
#include "app/records/today/today.h"

namespace habeas {

/// What a line of the Today page needs to be told before it is done.
enum class TodayAsks {
    MaybeDay, ///< a deadline: when it was done, where that is known
    Day, ///< a report: the day goes on record
    Reply, ///< a reply: all that came back, which is logged with its letter (logReply())
    Decision, ///< a finding: code of the thesaurus review_decision
    Nothing, ///< seen: it is not asked about again, and the record stays as it is
};

[[nodiscard]] TodayAsks doneAsks(const TodayItem &item);

/// Somebody is held against what is on record: whoever confirms it has not ended it.
[[nodiscard]] bool staysWhenConfirmed(const TodayItem &item);

struct TodaySettled
{
    PartialDate on = {};
    QString decision = {};
};

/// One gesture that settles the line: a deadline is met, a report goes on record, a finding is
/// decided; anything else is marked as seen, for the day it has now. Refuses what doneAsks() asks
/// for and is not given, and a reply.
[[nodiscard]] Result<Done> doneToday(Session &session, const TodayItem &item,
                                     const TodaySettled &settled);
/// The letter of a reply that is due or of a letter nobody has answered. NotFound for other lines.
[[nodiscard]] Result<Letter> letterOfLine(const Connection &connection, const TodayItem &item);
/// Not to be shown before that day, as one gesture. Refuses a day that is not in the future.
[[nodiscard]] Result<Done> snoozeToday(Session &session, const TodayItem &item, CivilDay until);
/// Shown again. Refuses what nobody has put off or marked as seen.
[[nodiscard]] Result<Done> wakeToday(Session &session, const TodayItem &item);

/// The line a person means, put off or not: the key that “today --json” shows, KIND/KEY where one
/// record has several lines, REF/FINDING of a finding, REF/RULE of a deadline.
[[nodiscard]] Result<TodayItem> findTodayItem(const Session &session, const QString &text);

} // namespace habeas
