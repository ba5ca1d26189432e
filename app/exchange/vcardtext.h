#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace habeas {

/// One line of a vCard, unfolded and taken apart.
struct VcardProperty
{
    int line = 0; ///< of the file, from 1
    QString name; ///< upper case, without a group
    QHash<QString, QString> parameters; ///< names upper case, values without quotes and escapes
    QString value; ///< as it stands, escapes and all
};

/// Every line with a name and a colon; others are passed over. Bytes in UTF-8, or as a line's
/// CHARSET says; lines end in LF, CR or both.
[[nodiscard]] QList<VcardProperty> vcardProperties(QByteArray bytes);

/// A text value without its escapes; in a parameter also the caret signs of RFC 6868.
[[nodiscard]] QString vcardText(const QString &text, bool parameter = false);
/// A value's components, at semicolons that are not escaped.
[[nodiscard]] QStringList vcardComponents(const QString &value);

/// Escapes for a text value, and for the inside of a quoted parameter (with the quotes).
[[nodiscard]] QString vcardEscaped(const QString &text);
[[nodiscard]] QString vcardQuoted(const QString &text);
/// One line, folded between characters at 75 octets (RFC 6350, 3.2), with its end.
[[nodiscard]] QByteArray vcardLine(const QString &text);

} // namespace habeas
