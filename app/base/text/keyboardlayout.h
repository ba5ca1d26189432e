#pragma once

#include <QString>
#include <QStringList>

namespace habeas {

/// What the same keys would have typed on another layout: "Ghbdtn" -> "Привет" (Russian), "*kus" ->
/// "Үлгі" (Kazakh, whose own letters lie on the row of digits, with the comma on 6), "ярфтф" ->
/// "zhana". Readings that say what the text says already are left out.
[[nodiscard]] QStringList onOtherLayouts(const QString &text);

/// Those that leave the digits as they are: "15" stays 15 where a date or a length is meant, though
/// a Kazakh layout has letters there.
[[nodiscard]] QStringList wordsOnOtherLayouts(const QString &text);

} // namespace habeas
