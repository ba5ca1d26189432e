#pragma once

#include <QString>
#include <QStringList>

namespace habeas {

/// What the same keys would have typed on another layout: "Ghbdtn" -> "Привет" (Russian), "*kus" ->
/// "Үлгі" (Kazakh, whose own letters lie on the row of digits), "ярфтф" -> "zhana". Readings that
/// say what the text says already are left out.
[[nodiscard]] QStringList onOtherLayouts(const QString &text);

} // namespace habeas
