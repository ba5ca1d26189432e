#pragma once

#include "app/letters/paper/pages.h"

class QPrinter;
class QPrintPreviewDialog;
class QWidget;

namespace habeas::ui {

/// Runs the preview as large as the screen of `parent` allows, each page as wide as the window, so
/// that it can be read at once; blurred while names are covered on the screen (F9). QDialog's
/// result.
int runPreview(QPrintPreviewDialog &dialog, const QWidget *parent);

/// The pages to whatever the printer stands for. A file, which print dialogs offer as a printer,
/// gets the bytes any PDF of ours has and is readable by its owner only: the printer's own would
/// tell the hour and the time zone of this machine. Refused where the file's name does not end in
/// .pdf, which may be a vault.
[[nodiscard]] Result<> printPages(QPrinter &printer, const LetterPages &pages);

} // namespace habeas::ui
