#pragma once

#include "app/actions/session/session.h"
#include "app/records/today/todaychecks.h"

#include <QSet>

namespace habeas {

/// The question the Today page asks for whoever works in the session.
[[nodiscard]] Result<TodayQuery> todayQuery(const Session &session, CivilDay day, int within);
/// Remembers that they look now. No gesture: nothing becomes history.
[[nodiscard]] Result<> noteVisit(Session &session);
/// The whole page at once, findings with it, for a door that waits. What it found in a large office
/// is kept for the next reading.
[[nodiscard]] Result<TodayList> wholeToday(Session &session, CivilDay day, int within);
/// Keeps what was found (todaychecks.h). No gesture: nothing becomes history.
[[nodiscard]] Result<> keepFound(Session &session, const CheckPart &part);
/// The list without what is sealed as PDF, unencrypted, where the person says. Sections left out
/// are counted on it.
[[nodiscard]] Result<Done> writeTodayPdf(Session &session, const TodayList &list,
                                         const QSet<TodayItem::Section> &leftOut,
                                         const QString &path, bool replace);
/// Adds what was found to the list, in its place; `total` are open, more than are listed in a large
/// office. `whole`: no case is left to be looked through.
void addChecks(TodayList &list, const QList<TodayItem> &found, qint64 total, bool whole);

} // namespace habeas
