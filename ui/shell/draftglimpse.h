#pragma once

#include "app/records/store/drafts.h"

namespace habeas::ui {

/// What tells one unfinished form from another, on one line and in words of the screen's language:
/// the longest text a person typed in it, else what was chosen there ("20 Feb 2026, on appeal").
[[nodiscard]] QString glimpseOf(const Draft &draft);

} // namespace habeas::ui
