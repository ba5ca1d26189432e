#pragma once

#include "app/cli/line/commandline.h"

#include <QSet>

namespace habeas {

/// What --confirm and --pending-court-confirmed and --death-confirmed say.
struct Confirmations
{
    QSet<QString> words;
    QHash<QString, QString> reasons; ///< by word
};

/// A court that has the case before it is confirmed only with a reason, which is kept. Unknown
/// words are a usage error that names those there are.
[[nodiscard]] Result<Confirmations> confirmationsOf(const Invocation &call);

} // namespace habeas
