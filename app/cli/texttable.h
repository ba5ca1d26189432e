#pragma once

#include <QList>
#include <QStringList>

namespace habeas {

/// Rows under each other, columns two spaces apart, nothing after the last word of a line.
[[nodiscard]] QString alignedTable(const QList<QStringList> &rows);

} // namespace habeas
