#pragma once

#include <QByteArray>

namespace habeas {

/// A TrueType font made quick to put into files: the same outlines, widths and characters, without
/// the instructions that fit outlines to a screen's pixels, which paper has no use for, and with a
/// table that finds any character at once. Each PDF asks for every character there is, and runs the
/// instructions of every glyph it holds. What is no plain TrueType font comes back as it was.
[[nodiscard]] QByteArray paperFont(const QByteArray &font);

} // namespace habeas
