#pragma once

#include "app/cli/line/commandline.h"

namespace habeas {

/// What a refusal leaves to a window's buttons, said as options: a whole sentence after the
/// refusal's own, or nothing.
[[nodiscard]] QString wayOn(const Error &error, const Invocation &call);

} // namespace habeas
