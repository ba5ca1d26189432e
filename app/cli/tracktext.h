#pragma once

#include "app/law/track.h"

namespace habeas {

/// The liberty track as a caseworker reads it, line by line.
[[nodiscard]] QString trackText(const CaseFolder &folder, const LibertyTrack &track, CivilDay day);

} // namespace habeas
