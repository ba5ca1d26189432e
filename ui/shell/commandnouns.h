#pragma once

#include "ui/shell/commands.h"

namespace habeas::ui {

/// Other words people look for a command by, in English and Russian whatever the screen's language
/// is; separated by spaces. Empty where its own words are enough.
[[nodiscard]] QString commandNouns(Command command);

} // namespace habeas::ui
