#pragma once

#include "app/cli/line/commandline.h"

namespace habeas {

/// Where a command writes (--out). Usage where that is not said.
[[nodiscard]] Result<QString> fileToWrite(const Invocation &call);
/// All of a file that a command takes in. Io where it cannot be read; nothing was changed then.
[[nodiscard]] Result<QByteArray> bytesOf(const QString &path);

} // namespace habeas
