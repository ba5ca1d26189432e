#pragma once

#include "app/actions/session.h"
#include "app/cli/commandline.h"

namespace habeas {

/// The author named by --author, else HABEAS_AUTHOR, else the computer's user.
[[nodiscard]] QString authorOf(const Invocation &call);

/// Opens the vault that is the command's first argument.
[[nodiscard]] Result<Session> openVault(const Invocation &call);

} // namespace habeas
