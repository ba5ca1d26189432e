#pragma once

#include "app/actions/session.h"
#include "app/law/deadlines.h"

#include <QJsonObject>

namespace habeas {

/// One deadline and the case it belongs to.
struct CaseDueDate
{
    QString caseRef;
    DueDate due;
};

/// The deadlines of one case (all cases where the reference is empty) as of a day, by due day.
/// Countries without a rule pack, and kept packs that cannot be read, are named once in `notices`.
[[nodiscard]] Result<QList<CaseDueDate>> dueDates(const Session &session, const QString &caseRef,
                                                  CivilDay day, QStringList &notices);

[[nodiscard]] QJsonObject dueDateJson(const CaseDueDate &entry);
[[nodiscard]] QString dueDatesText(const QList<CaseDueDate> &list);

} // namespace habeas
