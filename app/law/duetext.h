#pragma once

#include "app/law/rulepack.h"
#include "app/law/triggers.h"

namespace habeas {

/// The sentences under a computed deadline, in the screen's language.

/// "12 March 2022 + 2 months = 12 May 2022", or with a minus for "not later than before".
[[nodiscard]] QString sumText(const TriggerHit &hit, const Term &term, const Counted &end);
/// The sum, how it is counted, and everything a reader must know before leaning on it.
[[nodiscard]] QString arithmeticText(const RulePack &pack, const Rule &rule, const TriggerHit &hit,
                                     const Term &term, const Counted &end);
/// The same for a rule that gives no number here.
[[nodiscard]] QString numberlessText(const RulePack &pack, const Rule &rule, const TriggerHit &hit,
                                     const std::optional<Term> &term);
/// "Counted from the start of custody, 12 March 2022."
[[nodiscard]] QString whyText(const TriggerHit &hit);
/// "A different limit applies if ..." for conditions the record leaves open.
[[nodiscard]] QString unlessText(const RulePack &pack, const QStringList &open);
/// "Applies only if ..."
[[nodiscard]] QString conditionalText(const RulePack &pack, const QStringList &open);

} // namespace habeas
