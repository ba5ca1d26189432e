#pragma once

#include "app/law/track/track.h"

namespace habeas {

/// Every end an order may lead to, as the track counts it once the order is on record; one of the
/// same id in the folder is replaced by it. Empty: its end is not known.
[[nodiscard]] QList<PossibleEnd> endsOfOrder(CaseFolder folder, const Order &order, CivilDay today);

/// The code of Order::countedFrom that says so; empty for an end the paper states.
[[nodiscard]] QString countedFromCode(PossibleEnd::Basis basis);

} // namespace habeas
