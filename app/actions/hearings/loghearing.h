#pragma once

#include "app/actions/session/session.h"
#include "app/casefile/casefolder.h"

namespace habeas {

/// What the form and the command line hand in. Only the case and the date are needed.
struct HearingEntry
{
    QString caseRef;
    Hearing hearing; ///< inCase is filled in from caseRef; a time inside `at` moves to `time`
    /// Where the outcome is an extension or a new custody term: the order it made.
    QString term; ///< "2 months", or empty
    QString countedFrom; ///< code, or empty: both readings stay open
    PartialDate statedEnd; ///< the day named in court, if one was
    QString sourceWords; ///< "Lawyer by phone, 6 May": becomes a source of its own, or empty
    Id<Measure> measure = {}; ///< which one was extended; null: the only one that covers the day
    /// What the words call the measure that was ordered or extended: code, or empty. Where the case
    /// has none of that kind on the day, it begins with this hearing.
    QString measureType = {};
    /// Also ends the measure that HearingPlan::ends offers; nothing else ever ends one.
    bool endsMeasure = false;
    /// The hearing on record this tells of, whatever it says of it: it is completed, none is added.
    /// Null: the planned one of that day, where the outcome is known, or a new one.
    Id<Hearing> completes = {};
};

/// What saving would do, for the line above the buttons, and what stands against it.
struct HearingPlan
{
    QStringList effects; ///< whole sentences: "Adds 1 hearing."
    QStringList steps = {}; ///< the same after "This will:", as "add 1 hearing"
    QStringList warnings
        = {}; ///< saved all the same: "6 May 2022 is before the case's first event."
    /// The one measure that goes on though the outcome may have ended it.
    std::optional<Measure> ends = {};
    QString endsHow = {}; ///< code of measure_end
    bool severalGoOn = false; ///< more than one may have: HearingEntry::measure says which
};

[[nodiscard]] Result<HearingPlan> planHearing(const CaseFolder &folder, const HearingEntry &entry);
/// One gesture: the hearing, and its order and source where there are any.
[[nodiscard]] Result<Done> logHearing(Session &session, const HearingEntry &entry);

} // namespace habeas
