#pragma once

#include "app/letters/gates/reader.h"

#include <QList>

namespace habeas {

/// Who a case file leaves the office for. Each rests on a consent of its own.
enum class Audience { Authorities, UnitedNations, Partners, Embassies, Public };

[[nodiscard]] QList<Audience> everyAudience();
/// "authorities", "united_nations", "partners", "embassies", "public".
[[nodiscard]] QString code(Audience audience);
[[nodiscard]] QString audienceTitle(Audience audience); ///< in the screen's language
[[nodiscard]] Reader readerOf(Audience audience);
/// The purpose a person must have agreed to: "share_with_partners".
[[nodiscard]] QString purposeOf(Audience audience);

} // namespace habeas
