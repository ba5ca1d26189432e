#pragma once

#include "app/actions/letters/letterstep.h"
#include "app/base/dates/civilday.h"
#include "app/records/store/factchanges.h"

#include <QSet>
#include <QStringList>

namespace habeas {

/// Whether a letter still says what the record says when it is approved and when it goes out.

/// Refused for a reminder of a letter that was answered meanwhile. Nothing confirms that: it would
/// say something false. One that went out before the answer came said what was so.
[[nodiscard]] Result<> stillUnanswered(const LetterStep &step,
                                       const PartialDate &wentOut = PartialDate());

/// Refused, to be confirmed as "facts_changed", where facts it states have changed since it was
/// approved, or written. What was recorded after the day it went out on nobody could know.
[[nodiscard]] Result<> factsStand(const Session &session, const LetterStep &step,
                                  const QSet<QString> &confirmations,
                                  const PartialDate &wentOut = PartialDate());

/// Those changes, a line each: "charge under art. 174 CC: acquitted → dropped".
[[nodiscard]] QStringList changesInWords(const CaseFolder &folder,
                                         const QList<FactChange> &changes);

} // namespace habeas
