#pragma once

#include <QStringList>

namespace habeas {

/// The kinds (codes of restriction_type) whose words a part of a judgment has, in the order of the
/// list; English, Russian or Kazakh.
[[nodiscard]] QStringList banKindsIn(const QString &clause);

} // namespace habeas
