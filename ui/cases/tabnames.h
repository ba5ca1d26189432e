#pragma once

#include <QString>

namespace habeas::ui {

/// How a tab of the case page (CasePage::Tab) is called, in the screen's language.
[[nodiscard]] QString tabName(int tab);

} // namespace habeas::ui
