#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace habeas::ui {

/// How the bytes of a plain text may stand for letters.
enum class TextEncoding { Utf8, Utf16Little, Utf16Big, Windows1251 };

inline constexpr TextEncoding AllTextEncodings[]
    = { TextEncoding::Utf8, TextEncoding::Utf16Little, TextEncoding::Utf16Big,
        TextEncoding::Windows1251 };

/// "UTF-8": a name, the same in every language.
[[nodiscard]] QString encodingName(TextEncoding encoding);
/// From its mark, its zeros, and whether it is UTF-8 throughout; what is not is taken for
/// Windows-1251. Nothing where the bytes are no text at all.
[[nodiscard]] std::optional<TextEncoding> guessEncoding(const QByteArray &bytes);
/// Without its byte order mark. What does not fit the encoding stands as U+FFFD, and so does what
/// no text has (control characters).
[[nodiscard]] QString decodeText(const QByteArray &bytes, TextEncoding encoding);

} // namespace habeas::ui
