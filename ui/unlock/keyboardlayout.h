#pragma once

#include <QByteArray>
#include <QString>

namespace habeas::ui {

/// The keyboard layout that is on, as the system calls it: "us", "ru", "kz (latin)". Empty where
/// the window system does not tell programs, as under Wayland. Asks the X server once.
[[nodiscard]] QString activeKeyboardLayout();

/// The same from the server's list of layouts ("evdev\0pc105\0us,ru\0,phonetic\0\0") and the
/// group that is on, from 0. Empty where the list has no such group.
[[nodiscard]] QString layoutInRules(const QByteArray &rules, int group);

} // namespace habeas::ui
