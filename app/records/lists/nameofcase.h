#pragma once

namespace habeas {

/// A subquery beside `"case" c`: the name bestName() would choose for the first person at risk,
/// primary before other spellings, an alias only where there is nothing else.
inline constexpr char nameOfCase[]
    = "SELECT n.text FROM name n WHERE n.deleted = 0 AND n.person = ("
      "SELECT i.person FROM involvement i JOIN person p ON p.id = i.person AND p.deleted = 0 "
      "WHERE i.\"case\" = c.id AND i.role = 'person_at_risk' AND i.deleted = 0 "
      "ORDER BY i.from_earliest IS NULL, i.from_earliest, i.id LIMIT 1) "
      "ORDER BY CASE coalesce(n.\"use\", '') WHEN 'primary' THEN 0 WHEN 'transliteration' THEN 1 "
      "WHEN '' THEN 1 ELSE 2 END, n.id LIMIT 1";

} // namespace habeas
