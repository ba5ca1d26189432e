#pragma once

#include "app/actions/session.h"
#include "app/base/civilday.h"

#include <QJsonObject>

namespace habeas {

/// One line of a list, as a document and as columns.
struct ListRow
{
    QJsonObject json;
    QStringList columns;
};

/// All lines of one kind ("people", "hearings"), in the order people read them: any of listKinds()
/// but cases, which have their own, windowed query.
[[nodiscard]] Result<QList<ListRow>> listRows(const Session &session, const QString &what,
                                              CivilDay day, QStringList &notices);
[[nodiscard]] QStringList listKinds();

} // namespace habeas
