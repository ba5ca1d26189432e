#pragma once

#include "app/base/language.h"

#include <QStringList>

namespace habeas {

// How words on record stand inside a sentence that goes on after them, or inside quotation marks.

/// Without the full stop that ends them: "Supreme Court." -> "Supreme Court". Abbreviations,
/// initials and dots that show something goes on keep theirs: "500 руб.", "Dana S.", "and …".
[[nodiscard]] QString withoutClosingStop(const QString &words);
/// Those that are not empty, with something between them; what stands before it has no full stop of
/// its own.
[[nodiscard]] QString together(QStringList parts, const QString &between = QStringLiteral("; "));
/// Whether what follows a recorded value goes on with its sentence: ", Almaty", " passed judgment",
/// ")"; not "</p>" and not " Another sentence".
[[nodiscard]] bool goesOn(const QString &after);
/// Quotation marks inside one level deeper, by language: «… „…“ …», “… ‘…’ …”. For words that are
/// put into quotation marks.
[[nodiscard]] QString insideQuotes(const QString &words, Language language);

} // namespace habeas
