#pragma once

#include <QString>

namespace habeas {

/// Text as it may stand in a letter: control characters, reversed writing marks and the marks Qt
/// keeps for itself are gone, line ends are line feeds.
[[nodiscard]] QString harmless(const QString &text);
/// harmless(), escaped for HTML, with <br/> for line feeds.
[[nodiscard]] QString escapedHtml(const QString &text);

} // namespace habeas
