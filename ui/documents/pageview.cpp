#include "ui/documents/pageview.h"

#include <QLabel>
#include <QScrollBar>

namespace habeas::ui {

PageView::PageView(QWidget *parent)
    : QScrollArea(parent)
    , m_label(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignCenter);
    setBackgroundRole(QPalette::Dark);
    setWidget(m_label);
}

int PageView::room() const
{
    return width() - verticalScrollBar()->sizeHint().width() - 2 * frameWidth();
}

void PageView::setImage(const QImage &image, double scale)
{
    m_image = image;
    const double ratio = devicePixelRatioF();
    const QSize size = (QSizeF(image.size()) * scale * ratio).toSize().expandedTo(QSize(1, 1));
    QPixmap pixmap = QPixmap::fromImage(
        size == image.size() ? image
                             : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_label->setPixmap(pixmap);
    m_label->adjustSize();
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
}

void PageView::clear()
{
    m_image = {};
    m_label->clear();
}

} // namespace habeas::ui
