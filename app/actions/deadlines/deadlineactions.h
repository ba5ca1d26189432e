#pragma once

#include "app/actions/session/session.h"
#include "app/base/dates/partialdate.h"
#include "app/law/deadlines/livedue.h"

namespace habeas {

/// What somebody decides about a deadline, computed or typed. A decision about a computed one is
/// kept as a deadline on record with the rule, the trigger and the arithmetic it was decided by,
/// and holds for the day the deadline has now: where that day moves, it is asked again.
enum class DueDecision { Met, Waived, Missed, Reopened };

struct DueDecided
{
    DueDecision decision = DueDecision::Met;
    PartialDate on = {}; ///< when it was done; unset: not known, and never taken for granted
    QString reason = {}; ///< goes to the note; a waiver needs one
};

/// Refuses a decision that is the one it has, a waiver without a reason, and to reopen what nobody
/// decided.
[[nodiscard]] Result<Done> decideDeadline(Session &session, const LiveDue &due,
                                          const DueDecided &decided);
/// Not to be shown as due before that day. Refuses a day that is not in the future.
[[nodiscard]] Result<Done> snoozeDeadline(Session &session, const LiveDue &due, CivilDay until);
/// Refuses one that is not snoozed.
[[nodiscard]] Result<Done> wakeDeadline(Session &session, const LiveDue &due);

struct TypedDeadline
{
    QString caseRef;
    QString what;
    PartialDate due;
    QString actor = {};
    Id<Person> person = {};
};

[[nodiscard]] Result<Done> addDeadline(Session &session, const TypedDeadline &typed);
/// A typed one goes to the bin; a computed one cannot: it follows from the record.
[[nodiscard]] Result<Done> removeDeadline(Session &session, const LiveDue &due);

/// The deadline a person means: a key, the id of a deadline on record, or "KZ-2022-001/KZ-13" where
/// only one of that case follows from that rule. Refuses with the keys it could be.
[[nodiscard]] Result<LiveDue> findDeadline(const Session &session, const QString &text);

} // namespace habeas
