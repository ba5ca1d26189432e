#pragma once

#include "app/cli/line/commandline.h"

namespace habeas {

enum class PassphraseUse {
    Open,
    Create, ///< asked twice on the terminal
};

/// From --passphrase-file (its first line), else HABEAS_PASSPHRASE (which is taken out of the
/// environment), else asked on the terminal without echo. The caller wipes it.
[[nodiscard]] Result<QString> readPassphrase(const Invocation &call, PassphraseUse use);

/// Overwrites the characters in place. Other copies, if any were made, are not reached.
void wipe(QString &secret);

} // namespace habeas
