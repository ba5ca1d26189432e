#pragma once

#include "app/casefile/casefolder.h"

namespace habeas {

/// The first lines of a case: what it is and whom it is about.
[[nodiscard]] QString overviewText(const CaseFolder &folder);
/// What happened, line by line, each date exactly as well known as it is. Claims stand with the
/// words of who says so; a judgment says what it did to the one before. The day is for what may
/// not have begun yet.
[[nodiscard]] QString chronologyText(const CaseFolder &folder, CivilDay day);

} // namespace habeas
