#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace habeas::ui {

/// Words from the record, shown as they are: no markup, on as many lines as they need, to be
/// selected with the mouse. Owned by `parent`, or by the caller where there is none.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);

} // namespace habeas::ui
