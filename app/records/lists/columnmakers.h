#pragma once

#include "app/records/lists/listshape.h"

namespace habeas {

/// The four columns in which a date is kept.
[[nodiscard]] QList<QByteArray> dateOf(const QByteArray &alias, const QByteArray &name);
/// SQL: the record of another table that `which` (SQL, a seq) chooses, as alias.
[[nodiscard]] QByteArray joined(const QByteArray &table, const QByteArray &alias,
                                const QByteArray &which);

[[nodiscard]] ListColumn textColumn(const char *key, const QByteArray &value, int width);
[[nodiscard]] ListColumn codedColumn(const char *key, const QString &codes, const QByteArray &value,
                                     int width);
[[nodiscard]] ListColumn datedColumn(const char *key, const QByteArray &join,
                                     const QList<QByteArray> &values);
[[nodiscard]] ListColumn hidden(ListColumn column);
[[nodiscard]] ListColumn ofRecord(ListColumn column); ///< a field of the row's own record
[[nodiscard]] ListColumn forward(ListColumn column); ///< a date that is looked for ahead
/// SQL: where the law says the measure ends, while the record does not, as `e`.
[[nodiscard]] QByteArray computedEnd(const QByteArray &measure);
/// Joins as `w` the report day that is computed for a restriction: the next one, else the last that
/// passed and that no entry says was kept.
[[nodiscard]] QByteArray computedReport(const QByteArray &restriction);

/// The list of cases: whom each is about, how they are held, what comes next.
[[nodiscard]] ListShape casesList();

} // namespace habeas
