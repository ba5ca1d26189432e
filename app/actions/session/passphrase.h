#pragma once

#include <QString>

namespace habeas {

/// One sentence of advice where a new passphrase would be guessed in a reasonable time by somebody
/// who holds the file; empty where it is good enough. Too short a one is Vault::create()'s to
/// refuse.
[[nodiscard]] QString passphraseAdvice(const QString &passphrase);

} // namespace habeas
