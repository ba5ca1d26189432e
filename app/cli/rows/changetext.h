#pragma once

#include "app/vault/history.h"

#include <QJsonValue>

namespace habeas {

/// One field of one row before and after, as history tells it to a person. A date is one field,
/// whatever columns keep it.
struct FieldChange
{
    QString table;
    QUuid row;
    QString operation; ///< code: insert, update, delete
    QString field;
    QJsonValue from; ///< null where there was nothing
    QJsonValue to;
};

[[nodiscard]] QList<FieldChange> fieldChanges(const ChangeSet &set);
/// The record a changed row belonged to (its case, its measure ...); null where it stands alone.
[[nodiscard]] QUuid parentOf(const Change &change);
/// Who, when, what, then each field; dates and codes in words.
[[nodiscard]] QString changeSetText(const ChangeSet &set);

} // namespace habeas
