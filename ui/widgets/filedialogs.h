#pragma once

#include <QStringList>

class QWidget;

namespace habeas::ui {

/// Qt's own file dialogs, not the desktop's: those write the names of what was opened into lists
/// that other programs show. Empty where the person changed their mind.
[[nodiscard]] QString askOpenFile(QWidget *parent, const QString &title, const QString &start,
                                  const QString &filter);
/// Any number of files of any kind, starting in that folder.
[[nodiscard]] QStringList askOpenFiles(QWidget *parent, const QString &title,
                                       const QString &folder);
[[nodiscard]] QString askSaveFile(QWidget *parent, const QString &title, const QString &start,
                                  const QString &filter, const QString &suffix);
[[nodiscard]] QString askFolder(QWidget *parent, const QString &title, const QString &start);
[[nodiscard]] QString vaultFilter();

} // namespace habeas::ui
