#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// Numbers of passports, identity cards, tax and bank accounts: after a word for one, or in the
/// form such numbers have. Days, articles, amounts and the numbers of cases are none.
[[nodiscard]] QStringList paperNumbersIn(const QString &text);

/// Names by which somebody is found on a network: "@name", "t.me/name", "Instagram: na_me".
[[nodiscard]] QStringList handlesIn(const QString &text);

/// One warning for each that is not the addressee's or the office's own.
[[nodiscard]] QList<LetterFinding> paperNumberFindings(const LetterWish &wish,
                                                       const QStringList &numbers);
[[nodiscard]] QList<LetterFinding> handleFindings(const LetterWish &wish,
                                                  const QStringList &handles);

} // namespace habeas
