#pragma once

#include <QString>

namespace habeas::ui {

/// How a tab of the case page (CasePage::Tab) is called, in the screen's language.
[[nodiscard]] QString tabName(int tab);
/// The same whatever the screen's language: who learned it in English looks for it so.
[[nodiscard]] QString tabNameInEnglish(int tab);

} // namespace habeas::ui
