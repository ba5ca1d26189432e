#pragma once

#include "app/law/deadlines/deadlines.h"
#include "app/law/track/turningdays.h"

namespace habeas {

/// A deadline as it stands in lists, with what somebody decided about it: everything in it is
/// independent of the day it is read on, and standingOn() says what that day makes of it.
struct LiveDue
{
    enum class Source { Rule, Typed, UrgentAction, LibertyEnd };

    Id<Case> inCase;
    QString caseRef;
    QUuid key; ///< made from case, rule, trigger and person: the same after every computing
    Source source = Source::Rule;
    /// The deadline or urgent action on record; null while nobody decided anything. Of the end of
    /// an order, a measure or a sentence: the measure it tells the end of, null where another one
    /// does.
    QUuid record;
    /// The state is "open" for open, later and passed; all others are as in DueDate.
    DueDate due;
    std::optional<CivilDay> laterUntil; ///< an open one matters only after this day
    std::optional<CivilDay> snoozedUntil; ///< not to be shown as due before this day
    /// A decision holds for the day it was taken for. Where the day has moved since: met, missed,
    /// waived or snoozed, and the day it was for.
    QString keptState;
    std::optional<CivilDay> keptDue;
};

/// What deadlinesOf() finds, joined with what somebody decided, by due day.
[[nodiscard]] QList<LiveDue> liveDueOf(const CaseFolder &folder, const QList<RulePack> &packs,
                                       CivilDay today);
/// Days on which a case's deadlines stand as they were computed. Errs on the side of too few.
[[nodiscard]] SteadyDays steadyDays(const CaseFolder &folder, const QList<RulePack> &packs,
                                    CivilDay today);
/// The deadline as it is on one day: its state, and what was decided about it in its `why`.
[[nodiscard]] LiveDue standingOn(LiveDue live, CivilDay today);
/// Whether a state still waits for somebody: open or passed, and not snoozed on that day.
[[nodiscard]] bool isPending(const LiveDue &standing, CivilDay today);
/// By due day; those without one last.
void sortByDay(QList<LiveDue> &list);

} // namespace habeas
