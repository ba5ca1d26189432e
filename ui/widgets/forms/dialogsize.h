#pragma once

#include <QScreen>
#include <QWidget>

namespace habeas::ui {

/// For a window that holds so many letters beside and lines below each other, whatever the zoom;
/// never larger than its screen.
[[nodiscard]] inline QSize sizeFor(const QWidget &window, int letters, int lines)
{
    constexpr qreal part = 0.9;
    const QFontMetrics metrics = window.fontMetrics();
    return QSize(metrics.averageCharWidth() * letters, metrics.height() * lines)
        .boundedTo(window.screen()->availableSize() * part);
}

} // namespace habeas::ui
