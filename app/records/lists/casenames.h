#pragma once

#include <QByteArray>
#include <QString>

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

/// SQL, of a case `c`: how many people are at risk in it. What is told of "the person" of such a
/// case may be somebody else's.
inline constexpr char PeopleOfCase[]
    = "SELECT count(DISTINCT i.person) FROM involvement i JOIN person p ON p.id = i.person "
      "AND p.deleted = 0 WHERE i.\"case\" = c.id AND i.role = 'person_at_risk' AND i.deleted = 0";

/// SQL, of a measure `m` of a case `c` with several people: the name of whom it holds or limits,
/// empty text where it names nobody. NULL where the case is about one.
inline constexpr char WhoseMeasure[]
    = "CASE WHEN m.id IS NOT NULL AND (SELECT count(DISTINCT i.person) FROM involvement i "
      "JOIN person p ON p.id = i.person AND p.deleted = 0 WHERE i.\"case\" = c.id "
      "AND i.role = 'person_at_risk' AND i.deleted = 0) > 1 THEN coalesce(("
      "SELECT n.text FROM name n WHERE n.deleted = 0 AND n.person = m.person "
      "ORDER BY %name_fits% DESC, n.id LIMIT 1), '') END";

/// "3 people: Dana Sample": the person a case is called by, where it is about `people`. What must
/// be seen stands first: cells are cut at their end.
[[nodiscard]] QString withOthers(const QString &name, qint64 people);
/// "Dana Sample: pre-trial custody"; an empty name: of nobody named.
[[nodiscard]] QString withWhose(const QString &measure, const QString &name);

/// The SQL with the screen's language put in: names of every list and window are the same
/// spellings. To be called for each reading, because the language can change.
[[nodiscard]] QByteArray forScreen(QByteArray sql);

} // namespace habeas
