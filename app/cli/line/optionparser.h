#pragma once

#include "app/cli/line/commandline.h"

namespace habeas {

/// Reads a command line: options may stand before or after the command and its arguments, `--`
/// ends them, a minus followed by a digit is an argument (a year before 0). The values of a
/// repeatable option may follow each other once the command has all its arguments. Errors are of
/// kind Usage and suggest the near name.
[[nodiscard]] Result<Invocation> parseCommandLine(const QStringList &words,
                                                  const QList<CommandSpec> &commands,
                                                  const QList<OptionSpec> &options);

} // namespace habeas
