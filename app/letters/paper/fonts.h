#pragma once

#include "app/base/result.h"

#include <QFont>

namespace habeas {

/// The program's own fonts, given to Qt on first use. An error names the one that is missing.
[[nodiscard]] Result<> loadLetterFonts();
/// Noto Serif first, then what has the letters it lacks; never a font of the machine. Fonts of
/// scripts that few texts are written in are among them once such a text was checked.
[[nodiscard]] QFont letterFont(qreal points);
/// HTML whose style sheet also names the fonts of the other scripts its text is written in.
[[nodiscard]] QString withScriptFonts(const QString &html);
/// Refused, naming it, where a character of the text is in none of the fonts.
[[nodiscard]] Result<> checkDrawable(const QString &text);
/// The text with a question mark for each such character: for lists that stay in the office, where
/// one name must not keep all others from being printed.
[[nodiscard]] QString drawableText(const QString &text);

} // namespace habeas
