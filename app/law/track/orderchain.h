#pragma once

#include "app/law/track/track.h"

namespace habeas {

/// A measure's orders with every end each of them may mean. A later order that nobody said how to
/// count is counted from its own date and from each possible end of the one before it;
/// an end before the day an extension was made is no reading of it.
[[nodiscard]] QList<TrackOrder> orderChain(const Measure &measure, const QList<Order> &orders);

/// Whether an order says how long the measure may go on. A paper that upholds or changes the
/// measure without a term leaves the end where it was.
[[nodiscard]] bool setsEnd(const Order &order);

/// The day the last order that says how long ended the measure; nothing where it did not end it.
[[nodiscard]] std::optional<PartialDate> orderThatEnded(const TrackMeasure &held);

/// The latest day any order on record may reach; nothing where one of them leaves the end unknown.
[[nodiscard]] std::optional<CivilDay> latestPossibleEnd(const QList<TrackOrder> &orders);

} // namespace habeas
