#pragma once

#include "app/law/deadlines/subject.h"
#include "app/law/track/heldspans.h"

namespace habeas {

/// Measures of one criminal case that follow each other without a day of freedom between them:
/// they run on one clock, from the first to the last.
struct HoldChain
{
    QList<qsizetype> measures; ///< indices into PersonFacts::measures
};

/// What a folder says about one person, prepared once for all rules. The folder outlives it.
struct PersonFacts
{
    PersonFacts(const CaseFolder &caseFolder, const Subject &whose, CivilDay onDay);

    const CaseFolder &folder;
    Subject subject;
    CivilDay today;
    QList<Measure> measures;
    HeldSpans spans;
    QList<HoldChain> chains;

    [[nodiscard]] const Person *person() const;
};

} // namespace habeas
