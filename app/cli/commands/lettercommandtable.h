#pragma once

#include "app/cli/line/commandline.h"

namespace habeas {

/// The commands about letters: writing them, what they are written with and printed on, and what
/// happens to them afterwards.
[[nodiscard]] QList<CommandSpec> letterCommands();

} // namespace habeas
