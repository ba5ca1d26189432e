#pragma once

#include <QString>

#include <optional>

namespace habeas {

/// The character an HTML entity stands for, by what stands between "&" and ";": "amp", "laquo",
/// "#171", "#xab". Nothing for a name letters do not use and for a number that is no character
/// one can print.
[[nodiscard]] std::optional<char32_t> entityCharacter(QStringView name);

/// The length of the entity that begins at the "&" at this place, both signs included; 0 where
/// the "&" begins none.
[[nodiscard]] qsizetype entityLength(QStringView text, qsizetype at);

/// The text with its entities turned into characters; what is no entity stays as it stands.
[[nodiscard]] QString withoutEntities(QStringView text);

/// Whether a character may stand in a document of any format: no control but tab and line feed, no
/// half of a pair, none that Unicode or XML keeps out of texts.
[[nodiscard]] bool isTextCharacter(char32_t c);

} // namespace habeas
