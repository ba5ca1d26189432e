#pragma once

#include "app/records/find/findindex.h"

namespace habeas {

class Connection;

/// Puts beside every case among what was found whom it is about, by the names that lists show. One
/// short question a case; from any thread that has a connection.
[[nodiscard]] Result<> nameCases(const Connection &connection, QList<Found> &found);

} // namespace habeas
