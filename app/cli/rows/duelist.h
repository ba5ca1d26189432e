#pragma once

#include "app/actions/session/session.h"
#include "app/law/deadlines/livedue.h"

#include <QJsonObject>

namespace habeas {

/// The deadlines of one case (all cases where the reference is empty) as of a day, by due day, from
/// the stored ones; with days, only what is due within so many. Countries without rules are named
/// once in `notices`; their typed deadlines still count.
[[nodiscard]] Result<QList<LiveDue>> dueDates(const Session &session, const QString &caseRef,
                                              CivilDay day, std::optional<int> withinDays,
                                              QStringList &notices);

[[nodiscard]] QJsonObject dueDateJson(const LiveDue &entry);
[[nodiscard]] QString dueDatesText(const QList<LiveDue> &list);

} // namespace habeas
