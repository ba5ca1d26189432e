#include "app/casefile/moneyprint.h"

#include <QRegularExpression>

namespace habeas {

using namespace Qt::StringLiterals;

QString printAmount(const QString &amount, Language language)
{
    static const QRegularExpression form(u"\\A([0-9]+)(?:\\.([0-9]+))?\\z"_s);
    constexpr QChar noBreak(0x00a0);
    const QRegularExpressionMatch match = form.match(amount);
    if (!match.hasMatch())
        return amount;
    QString whole = match.captured(1);
    const QChar separator = language == Language::English ? QChar(u',') : noBreak;
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, separator);
    const QString part = match.captured(2);
    if (part.isEmpty())
        return whole;
    return whole + (language == Language::English ? u"."_s : u","_s) + part;
}

} // namespace habeas
