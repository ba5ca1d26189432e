#pragma once

#include "app/actions/session/session.h"
#include "app/exchange/casefilejson.h"

namespace habeas {

/// Compares a case file with what the vault holds. Done::effects says what would be added and
/// changed ("Nothing to change." where all is there already), Done::warnings names new people who
/// bear the name of somebody already on record.
[[nodiscard]] Result<Done> compareWithVault(const Session &session, const CaseFile &file);

} // namespace habeas
