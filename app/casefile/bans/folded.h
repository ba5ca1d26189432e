#pragma once

#include <QRegularExpression>

namespace habeas::bans {

/// As every text of a judgment is looked through: small and capital letters alike, in any script.
inline constexpr auto Folded
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Of a pattern that is written over several lines.
[[nodiscard]] inline QRegularExpression folded(const QString &pattern)
{
    QRegularExpression made(QString(pattern).remove(u'\n'), Folded);
    Q_ASSERT_X(made.isValid(), "folded", qPrintable(made.errorString()));
    return made;
}

} // namespace habeas::bans
