#pragma once

#include "app/actions/session.h"
#include "app/records/today.h"

namespace habeas {

/// The question the Today page asks for whoever works in the session.
[[nodiscard]] Result<TodayQuery> todayQuery(const Session &session, CivilDay day, int within);
/// Remembers that they look now. No gesture: nothing becomes history.
[[nodiscard]] Result<> noteVisit(Session &session);
/// The whole page at once, findings with it, for a door that waits.
[[nodiscard]] Result<TodayList> wholeToday(const Session &session, CivilDay day, int within);
/// Adds what was found to the list, in its place.
void addChecks(TodayList &list, const QList<TodayItem> &found);

} // namespace habeas
