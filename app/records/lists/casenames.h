#pragma once

#include <QByteArray>

namespace habeas {

/// Stands in SQL for a number: how well the name `n` suits the screen, as nameFitness() weighs it.
inline constexpr char NameFits[] = "%name_fits%";

/// SQL, of a case `c`: the name that shownName() gives the first person at risk.
inline constexpr char NameOfCase[]
    = "SELECT n.text FROM name n WHERE n.deleted = 0 AND n.person = ("
      "SELECT i.person FROM involvement i JOIN person p ON p.id = i.person AND p.deleted = 0 "
      "WHERE i.\"case\" = c.id AND i.role = 'person_at_risk' AND i.deleted = 0 "
      "ORDER BY i.from_earliest IS NULL, i.from_earliest, i.id LIMIT 1) "
      "ORDER BY %name_fits% DESC, n.id LIMIT 1";

/// The SQL with the screen's language put in: names of every list and window are the same
/// spellings. To be called for each reading, because the language can change.
[[nodiscard]] QByteArray forScreen(QByteArray sql);

} // namespace habeas
