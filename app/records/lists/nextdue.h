#pragma once

#include <QByteArray>

namespace habeas {

/// SQL, of a case's id: the day of what waits longest there; NULL where nothing does. What is
/// overdue and can still be done comes before what is to come: somebody held past the last order or
/// sentence on record, a report nobody confirmed, a hearing without an outcome. Limits of the law
/// that ran out are no such thing. "%today%" stands for today's number.
[[nodiscard]] QByteArray nextDueOf(const QByteArray &caseId);

} // namespace habeas
