#pragma once

#include <QDateTime>
#include <QString>

namespace habeas::ui {

/// "28 Apr 2023, 10:00", local time, in the screen's language; empty where it is not valid.
[[nodiscard]] QString momentText(const QDateTime &at);

} // namespace habeas::ui
