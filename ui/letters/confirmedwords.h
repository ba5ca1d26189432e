#pragma once

#include <QString>

namespace habeas::ui {

/// What somebody confirmed about a letter, one a line as the log keeps it ("withhold_name", or a
/// word with its reason after a colon), in a caseworker's words.
[[nodiscard]] QString confirmedInWords(const QString &lines);

} // namespace habeas::ui
