#pragma once

#include <QList>
#include <QStringList>

namespace habeas {

/// Rows under each other, columns two spaces apart, nothing after the last word of a line.
[[nodiscard]] QString alignedTable(const QList<QStringList> &rows);

/// A text in lines of at most 96 characters, each after the indent.
[[nodiscard]] QString wrapped(const QString &text, const QString &indent);

} // namespace habeas
