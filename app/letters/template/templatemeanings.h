#pragma once

#include <QString>

namespace habeas {

/// What a name in a template stands for, in the screen's language: by its whole path, else by its
/// last word. Empty for a name nobody has explained.
[[nodiscard]] QString meaningOf(const QString &path);

} // namespace habeas
