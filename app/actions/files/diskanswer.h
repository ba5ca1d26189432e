#pragma once

#include "app/base/result.h"

namespace habeas {

/// What a person is told when a file could not be written: what happened, what was kept and what to
/// do next, by the cause found at its place. `wanted` is how many bytes were to be written, 0 where
/// it was about none; `said` is what the system said, for a cause not known here. Io; the detail is
/// the path.
[[nodiscard]] tl::unexpected<Error> diskAnswer(const QString &path, qint64 wanted,
                                               const QString &said);

} // namespace habeas
