#pragma once

class QAbstractItemView;
class QAccessibleInterface;

namespace habeas::ui {

/// Lists, tables and trees as a screen reader is told of them while names are covered: one child a
/// cell, counted as Qt counts them. The caller owns it.
[[nodiscard]] QAccessibleInterface *coveredView(QAbstractItemView *view);

} // namespace habeas::ui
