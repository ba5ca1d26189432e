#pragma once

#include "app/base/dates/civilday.h"

#include <functional>

class QLineEdit;

namespace habeas::ui {

/// A calendar below the field that takes the keyboard until a day is chosen or Esc is pressed; then
/// the field has it back. `name` is what it is called for somebody who hears the screen.
void openCalendar(QLineEdit *field, CivilDay shown, const QString &name,
                  const std::function<void(CivilDay)> &chosen);

} // namespace habeas::ui
