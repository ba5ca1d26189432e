#pragma once

#include "ui/shell/mainwindow.h"

namespace habeas::ui {

/// Renders every page of the window into PNG files in a folder: light and dark, every language, and
/// large. The window must be unlocked; nothing is written to the vault.
[[nodiscard]] Result<> takeScreenshots(MainWindow &window, const ShellContext &context,
                                       const QString &folder);

} // namespace habeas::ui
