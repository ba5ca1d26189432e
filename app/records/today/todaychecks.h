#pragma once

#include "app/law/track/turningdays.h"
#include "app/records/today/today.h"

#include <map>

namespace habeas {

class Transaction;

/// What the Today page asks somebody to check: holes in custody, held with no end on record,
/// contradictions. Finding them reads a whole case, so it is done case by case, away from the
/// window; how many each case has is kept in the vault with the days on which that stands. Read
/// again is only what changed, and what turns over by the calendar.

/// More are counted and not listed: nobody reads so many at once.
inline constexpr qsizetype mostListedFindings = 300;

/// What is open in one case.
struct CaseChecks
{
    QList<TodayItem> items;
    SteadyDays days; ///< on which the same is found while nobody changes the record
};

/// How many findings of a case are open.
struct CheckedCase
{
    Id<Case> id;
    int open = 0;
    SteadyDays days = {};
};

struct PlannedCase
{
    Id<Case> id;
    qint64 place = 0; ///< greater: newer, and listed first
};

/// All cases that are not closed.
struct CheckPlan
{
    QList<PlannedCase> withFindings; ///< known, some open; the newest first
    QList<PlannedCase> toCheck; ///< not known on that day; those that had some before come first
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

/// The findings that are listed: those of the newest cases, in whatever order these were looked at.
class ListedChecks
{
public:
    /// Whether findings of a case at that place would be listed, as far as is known.
    [[nodiscard]] bool hasRoomAt(qint64 place) const;
    void add(qint64 place, const QList<TodayItem> &items);
    [[nodiscard]] QList<TodayItem> items() const;

private:
    std::map<qint64, QList<TodayItem>, std::greater<>> m_byPlace;
    qsizetype m_count = 0;
};

[[nodiscard]] Result<CheckPlan> planChecks(const Connection &connection, CivilDay day);
/// Of one case what nobody has settled or put off; nothing for a case in the bin, or a closed one.
/// With `putOff` also what is put off.
[[nodiscard]] Result<CaseChecks> checkCase(const Connection &connection, Id<Case> id, CivilDay day,
                                           bool putOff = false);
/// Keeps what was found. No history: it can be found again. What another window has found since on
/// newer records stays as it is.
[[nodiscard]] Result<> keepChecks(const Connection &connection, const Transaction &proof,
                                  const CheckPart &part);

} // namespace habeas
