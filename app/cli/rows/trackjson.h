#pragma once

#include "app/cli/rows/tracktext.h"

#include <QJsonObject>

namespace habeas {

/// One person's liberty track as a document: dates as EDTF, days as ranges whose "most" is null
/// where nothing limits it, days with a fraction as text ("613.5").
[[nodiscard]] QJsonObject trackJson(const CaseFolder &folder, const PersonTrack &whose,
                                    CivilDay day);

} // namespace habeas
