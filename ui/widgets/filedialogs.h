#pragma once

#include <QString>

class QWidget;

namespace habeas::ui {

/// Qt's own file dialogs, not the desktop's: those write the names of what was opened into lists
/// that other programs show. Empty where the person changed their mind.
[[nodiscard]] QString askOpenFile(QWidget *parent, const QString &title, const QString &start,
                                  const QString &filter);
[[nodiscard]] QString askSaveFile(QWidget *parent, const QString &title, const QString &start,
                                  const QString &filter, const QString &suffix);
[[nodiscard]] QString vaultFilter();

} // namespace habeas::ui
