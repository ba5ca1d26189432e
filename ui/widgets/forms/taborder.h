#pragma once

class QWidget;

namespace habeas::ui {

/// Lets Tab go through a page as it is read: in the order of its layouts, whatever order its parts
/// were made in. Call it again when parts were added.
void tabInReadingOrder(QWidget *page);

/// Takes the keyboard to the next widget of the window that Tab stops at, or the one before. Qt also
/// stops at every widget with a focus proxy and jumps to the proxy from there; with a page whose
/// proxy stands in its middle, Tab would go round in the second half for ever.
bool moveFocus(QWidget *window, bool next);

} // namespace habeas::ui
