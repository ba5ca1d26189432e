#pragma once

#include <Qt>

namespace habeas::ui {

/// The Latin letter of an editing key (A, C, V, X, Z) on a Cyrillic layout; any other key itself.
[[nodiscard]] constexpr int latinKey(int key)
{
    switch (key) {
    case 0x424: // Ф
        return Qt::Key_A;
    case 0x421: // С
        return Qt::Key_C;
    case 0x41c: // М
        return Qt::Key_V;
    case 0x427: // Ч
        return Qt::Key_X;
    case 0x42f: // Я
        return Qt::Key_Z;
    default:
        return key;
    }
}

} // namespace habeas::ui
