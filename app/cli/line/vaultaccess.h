#pragma once

#include "app/actions/session/session.h"
#include "app/casefile/casefolder.h"
#include "app/cli/line/commandline.h"

namespace habeas {

/// The author named by --author, else HABEAS_AUTHOR, else the computer's user.
[[nodiscard]] QString authorOf(const Invocation &call);

/// Opens the vault that is the command's first argument.
[[nodiscard]] Result<Session> openVault(const Invocation &call);

/// A case as a reading command wants it: the day it is asked for, in an open vault.
struct CaseOnDay
{
    Session session;
    CaseFolder folder;
    CivilDay day;
};

/// The case that is the command's second argument, on the day of --on or today.
[[nodiscard]] Result<CaseOnDay> openCaseOnDay(const Invocation &call);

} // namespace habeas
