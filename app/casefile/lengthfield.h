#pragma once

#include <QByteArrayView>
#include <QString>

namespace habeas {

/// Whether a field of that name holds a length of time in words: "2 months".
[[nodiscard]] bool holdsLength(QByteArrayView field);
/// A length in the screen's language, whatever language it was entered in. What is not one whole
/// length ("until the verdict", "10 calendar days") stays in its own words.
[[nodiscard]] QString lengthWords(const QString &text);
/// The text of a field as screens show it: a length in their language, anything else as it stands.
[[nodiscard]] QString fieldWords(QByteArrayView field, const QString &text);

} // namespace habeas
