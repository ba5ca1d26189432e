#pragma once

#include "app/casefile/casefolder.h"
#include "app/cli/rows/listrows.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/records/store/factchanges.h"

#include <QJsonArray>

namespace habeas {

/// Every letter of one case or of all, with its dispatches, what changed in the facts it cites, and
/// the follow-up that is due; `during` chooses by the day it was made, unset: nothing is chosen.
[[nodiscard]] Result<QList<ListRow>> letterRows(const Connection &connection, CivilDay day,
                                                const PartialDate &during);
/// What changed since a letter was made, field by field.
[[nodiscard]] QJsonArray factChangesJson(const QList<FactChange> &changes);
[[nodiscard]] QJsonObject disclosureJson(const DisclosureEntry &entry);

} // namespace habeas
