#pragma once

#include "app/actions/session/session.h"
#include "app/records/today/today.h"

#include <QSet>

namespace habeas {

/// The question the Today page asks for whoever works in the session.
[[nodiscard]] Result<TodayQuery> todayQuery(const Session &session, CivilDay day, int within);
/// Remembers that they look now. No gesture: nothing becomes history.
[[nodiscard]] Result<> noteVisit(Session &session);
/// The whole page at once, findings with it, for a door that waits.
[[nodiscard]] Result<TodayList> wholeToday(const Session &session, CivilDay day, int within);
/// The list as PDF, unencrypted, where the person says. Sections left out are counted on it.
[[nodiscard]] Result<Done> writeTodayPdf(Session &session, const TodayList &list,
                                         const QSet<TodayItem::Section> &leftOut,
                                         const QString &path, bool replace);
/// Adds what was found to the list, in its place.
void addChecks(TodayList &list, const QList<TodayItem> &found);

} // namespace habeas
