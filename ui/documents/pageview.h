#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace habeas::ui {

/// One picture or page, scrolled by arrows, larger and smaller, or fitted to the width there is.
class PageView final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr double LeastZoom = 0.1;
    static constexpr double MostZoom = 8.0;

    explicit PageView(QWidget *parent = nullptr);

    [[nodiscard]] int room() const; ///< pixels across, with a scroll bar beside

    /// `scale`: dots of the screen for one dot of the picture.
    void setImage(const QImage &image, double scale);
    void clear();

private:
    QImage m_image;
    QLabel *m_label;
};

} // namespace habeas::ui
