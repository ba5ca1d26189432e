#pragma once

#include "app/law/proceedings/chargeledger.h"

namespace habeas {

/// Charges in words, in the screen's language.

/// "Article 272(3), Criminal Code"; the offence where no article is on record.
[[nodiscard]] QString chargeName(const Charge &charge);
[[nodiscard]] QString chargeName(const CaseFolder &folder, Id<Charge> id);
/// "under investigation, 20 January 2022, police".
[[nodiscard]] QString stageWords(const LedgerStage &stage);
/// "from 3 years to 10 years, especially grave, wording of 4 January 2022"; empty where
/// the record has none of it.
[[nodiscard]] QString boundsWords(const Charge &charge);
/// What came of it: "acquitted, 3 May 2023"; "replaced by Article 272, Criminal Code"; "open". Says
/// "convicted" only where LedgerCharge::convicted is true.
[[nodiscard]] QString outcomeWords(const CaseFolder &folder, const LedgerCharge &entry);
/// "in place of Article 272(3), Criminal Code (12 March 2022, prosecutor)"; a line for each.
[[nodiscard]] QStringList originWords(const CaseFolder &folder, const LedgerCharge &entry);

} // namespace habeas
