#pragma once

#include "app/records/today/today.h"

namespace habeas {

/// "overdue", "long_overdue", ...: as on the command line.
[[nodiscard]] QString todaySectionCode(TodayItem::Section section);
/// "deadline", "hearing_announced", ...: on the command line and in reviews.
[[nodiscard]] QString todayKindCode(TodayItem::Kind kind);

} // namespace habeas
