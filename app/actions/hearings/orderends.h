#pragma once

#include "app/law/track/track.h"

#include <optional>

namespace habeas {

/// Every end an order may lead to, as the track counts it once the order is on record; one of the
/// same id in the folder is replaced by it. Empty: its end is not known.
[[nodiscard]] QList<PossibleEnd> endsOfOrder(CaseFolder folder, const Order &order, CivilDay today);

/// The latest end of the orders before this one, where it surely lies before the order itself: the
/// days between are not covered by any order on record. Nothing where they are, or nobody can tell.
[[nodiscard]] std::optional<CivilDay> endedBeforeOrder(CaseFolder folder, const Order &order,
                                                       CivilDay today);

/// The code of Order::countedFrom that says so; empty for an end the paper states.
[[nodiscard]] QString countedFromCode(PossibleEnd::Basis basis);

} // namespace habeas
