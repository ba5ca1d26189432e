#pragma once

class QWidget;

namespace habeas::ui {

/// Lets Tab go through a page as it is read: in the order of its layouts, whatever order its parts
/// were made in. Call it again when parts were added.
void tabInReadingOrder(QWidget *page);

} // namespace habeas::ui
