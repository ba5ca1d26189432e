#pragma once

#include "app/vault/history.h"

#include <QHash>
#include <QJsonValue>

struct sqlite3_value;

namespace habeas {

class Statement;

/// How a column's value stands in a patch: null, whole number, number, text, or {"hex": "..."}.
[[nodiscard]] QJsonValue valueToJson(sqlite3_value *value);
void bindJson(Statement &statement, int index, const QJsonValue &value);

/// The same columns with the same values; 1 and 1.0 are the same number.
[[nodiscard]] bool sameValues(const QJsonObject &a, const QJsonObject &b);

/// The words of the columns change.operation and change_set.kind.
[[nodiscard]] QString operationWord(Change::Operation operation);
[[nodiscard]] Change::Operation operationFromWord(const QString &word);
[[nodiscard]] QString kindWord(Gesture::Kind kind);
[[nodiscard]] Gesture::Kind kindFromWord(const QString &word);

/// As it stands in change.patch and under the hash: compact, columns in code point order.
[[nodiscard]] QString patchText(const QJsonObject &patch);

} // namespace habeas
