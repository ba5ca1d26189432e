#pragma once

#include "app/letters/paper/pages.h"

class QPrinter;

namespace habeas::ui {

/// Whether what is drawn goes to a file, which print dialogs offer as a printer. Not so while a
/// preview is drawn, which goes through the same printer.
[[nodiscard]] bool printsToFile(const QPrinter &printer);

/// The pages to whatever the printer stands for. A file, which print dialogs offer as a printer,
/// gets the bytes any PDF of ours has and is readable by its owner only: the printer's own would
/// tell the hour and the time zone of this machine. Refused where the file's name does not end in
/// .pdf, which may be a vault.
[[nodiscard]] Result<> printPages(QPrinter &printer, const LetterPages &pages);

} // namespace habeas::ui
