#pragma once

#include <QString>

namespace habeas {
struct Session;
}

namespace habeas::bench {

/// 200 letters about one case, as files of their own and as one for the printer, beside the bare
/// loop that only lays out and writes the same pages, and beside LibreOffice where it is installed.
/// The folder is one that may be filled and goes afterwards.
void benchLetterBatch(Session &session, const QString &folder);

} // namespace habeas::bench
