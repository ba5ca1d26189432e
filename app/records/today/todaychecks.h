#pragma once

#include "app/records/today/today.h"

namespace habeas {

class Transaction;

/// What the Today page asks somebody to check: holes in custody, held with no end on record,
/// contradictions. Finding them reads a whole case, so it is done case by case, away from the
/// window; how many each case had on a day is kept in the vault, and only what changed since is
/// read again on that day.

/// More are counted and not listed: nobody reads so many at once.
inline constexpr qsizetype mostListedFindings = 300;

/// How many findings of a case are open.
struct CheckedCase
{
    Id<Case> id;
    int open = 0;
};

/// All cases that are not closed, the newest first.
struct CheckPlan
{
    QList<Id<Case>> withFindings; ///< known, some open
    QList<Id<Case>> toCheck; ///< not known on that day; those that had some before come first
    qint64 known = 0; ///< cases
    qint64 openFindings = 0; ///< of those
    qint64 changeSet = 0; ///< the newest one: what is found stands on it
    bool startsAnew = false; ///< nothing kept before is of use
};

/// Some of the cases of a plan, looked at.
struct CheckPart
{
    QList<CheckedCase> cases;
    qint64 changeSet = 0; ///< the plan's
    bool isFirst = false; ///< of a plan that starts anew
    bool isLast = false; ///< with it every case of the plan was looked at
};

[[nodiscard]] Result<CheckPlan> planChecks(const Connection &connection, CivilDay day);
/// Of one case what nobody has settled or put off; nothing for a case in the bin, or a closed one.
/// With `putOff` also what is put off.
[[nodiscard]] Result<QList<TodayItem>> checkCase(const Connection &connection, Id<Case> id,
                                                 CivilDay day, bool putOff = false);
/// Keeps what was found. No history: it can be found again.
[[nodiscard]] Result<> keepChecks(const Connection &connection, const Transaction &proof,
                                  CivilDay day, const CheckPart &part);

} // namespace habeas
