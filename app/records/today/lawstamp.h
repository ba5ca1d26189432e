#pragma once

#include <QString>

namespace habeas {

/// Names the source of all that findings follow from (app/base, casefile, law and records/today).
/// What another program has kept was found by other code where its stamp is another.
[[nodiscard]] QString lawStamp();

} // namespace habeas
