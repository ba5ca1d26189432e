#pragma once

#include "app/law/deadlines/deadlines.h"
#include "app/law/packs/rulereach.h"

namespace habeas {

/// The sentences under a computed deadline, in the screen's language. What it refers to outlives
/// it.
struct DueText
{
    const RulePack &pack;
    const Rule &rule;
    const TriggerHit &hit;
    const std::optional<Term> &term;
    const Reach &reach;

    /// "By CPC 131(4), 48 hours counted from 12 March 2022, 14:30 run out on 14 March 2022, 14:30."
    [[nodiscard]] QString counted(const Counted &end) const;
    /// The same place for a rule that may apply, and for one that gives no date.
    [[nodiscard]] QString conditional() const;
    [[nodiscard]] QString cited() const;

    /// "12 March 2022 + 2 months = 12 May 2022", or with a minus for "not later than before".
    [[nodiscard]] QString sum(const Counted &end) const;
    /// The sum, how it is counted, and everything a reader must know before leaning on it.
    [[nodiscard]] QString arithmetic(const Counted &end) const;
    /// The same for a rule that gives no number here.
    [[nodiscard]] QString withoutNumber() const;

    /// "Counted from the start of custody, 12 March 2022. A different limit applies if ..."
    [[nodiscard]] QString why() const;
    /// "Applies only if ..."
    [[nodiscard]] QString onlyIf() const;
    /// The term runs from another day than its trigger, and that day is not on record.
    [[nodiscard]] QString otherStart() const;
};

/// "CPC 131(4)" as lawyers of the screen's language write it.
[[nodiscard]] QString provisionText(const RulePack &pack, const QString &provision,
                                    Language language);

/// What the conditions ask, each once; "a|b" asks for a and for b.
[[nodiscard]] QList<OpenQuestion> openQuestions(const RulePack &pack, const QStringList &open);

} // namespace habeas
