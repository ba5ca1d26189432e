#pragma once

#include <QString>

namespace habeas {

/// Whether somebody gave a reason: at least one word of three letters that are not all the same.
/// "x" and "..." answer nobody who asks later why it was done.
[[nodiscard]] bool isReason(const QString &typed);

} // namespace habeas
