#pragma once

#include "app/letters/paper/pages.h"

class QWidget;

namespace habeas::ui {

/// The dialogs between a finished letter and paper or a file. Each is the one dialog above the
/// window while it is open.

/// The pages as the chosen printer will print them. True where they were sent to it.
[[nodiscard]] bool previewLetter(QWidget *parent, const LetterPages &pages);
/// Straight to the printer dialog. True where the pages were sent.
[[nodiscard]] bool printLetter(QWidget *parent, const LetterPages &pages);
/// Empty where the person changed their mind.
[[nodiscard]] QString askForLetterPath(QWidget *parent, const QString &suggested,
                                       const QString &filter);
/// The same for a folder that several letters go to.
[[nodiscard]] QString askForLetterFolder(QWidget *parent);

} // namespace habeas::ui
