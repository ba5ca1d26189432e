#pragma once

#include "app/actions/session/session.h"
#include "app/base/dates/civilday.h"
#include "app/base/dates/daterelation.h"

#include <QJsonObject>

namespace habeas {

/// One line of a list, as a document and as columns.
struct ListRow
{
    QJsonObject json;
    QStringList columns;
    Certainty during = Certainty::No; ///< whether its date lies in the days asked for
};

/// Whether the lines have dates to be chosen by: the day of a hearing, a charge's stage, a letter
/// or a deadline; any day that a measure or restriction lasted; for a case, that one of its
/// measures did.
[[nodiscard]] bool listHasDates(const QString &what);

/// All lines of one kind ("people", "hearings"), in the order people read them: any of listKinds()
/// but cases, which have their own, windowed query. Each says how its dates stand to `during`
/// (unset: to nothing).
[[nodiscard]] Result<QList<ListRow>> listRows(const Session &session, const QString &what,
                                              CivilDay day, const PartialDate &during,
                                              QStringList &notices);
[[nodiscard]] QStringList listKinds();

} // namespace habeas
