#pragma once

class QWidget;

namespace habeas::ui {

/// What a screen reader is told while names are covered (namecover.h): the same codes the screen
/// shows. Widgets get interfaces of their own for that time; a text field is then read as a whole,
/// not letter by letter.

/// Once per program.
void installCoveredAccess();
/// Names were covered or shown: what was known of these widgets holds no longer.
void renewAccess(QWidget *window);

} // namespace habeas::ui
