#pragma once

#include "app/actions/hearings/hearingline.h"

namespace habeas {

class Connection;

/// A few cases in which every word of the text is found, as HearingLineContext::casesLike wants
/// them. None where the vault cannot be read.
[[nodiscard]] QList<LineCase> casesLike(const Connection &connection, const QString &text);

/// Everybody at risk in a case, in the order of peopleAtRisk(), as HearingLineContext::peopleOf
/// wants them. Nobody where the case cannot be read.
[[nodiscard]] QList<LinePerson> peopleToName(const Connection &connection, const QString &ref);
[[nodiscard]] QList<LinePerson> peopleToName(const CaseFolder &folder);

/// The days of a case on which a hearing waits for its outcome, as
/// HearingLineContext::waitingDaysOf wants them. None where the case cannot be read.
[[nodiscard]] QList<PartialDate> waitingDays(const Connection &connection, const QString &ref);

} // namespace habeas
