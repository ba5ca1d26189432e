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
    explicit PageView(QWidget *parent = nullptr);

    /// `scale`: dots of the screen for one dot of the picture.
    void setImage(const QImage &image, double scale);
    void clear();

    [[nodiscard]] QSize imageSize() const { return m_image.size(); }

private:
    QImage m_image;
    QLabel *m_label;
};

} // namespace habeas::ui
