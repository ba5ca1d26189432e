#pragma once

namespace habeas {

/// The whole program: reads the command line, runs it, prints. Returns the exit code.
[[nodiscard]] int runCommandLine(int &argc, char **argv);

} // namespace habeas
