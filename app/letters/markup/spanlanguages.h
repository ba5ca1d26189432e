#pragma once

#include "app/base/language.h"
#include "app/letters/markup/letterblocks.h"

namespace habeas {

/// The whole tag of a letter's language: "en-GB", "ru-RU", "kk-KZ".
[[nodiscard]] QString languageTag(Language language);

/// Cuts every paragraph's spans where the language changes and says each one's language and
/// direction. Words whose markup names a language keep it; of others the script decides, and where
/// a script serves several languages the letter's own comes first, then letters only Kazakh or
/// only Persian has. Signs and blanks between words of two directions follow the paragraph, as
/// Unicode orders them.
void markLanguages(QList<LetterBlock> &blocks, Language language);

} // namespace habeas
