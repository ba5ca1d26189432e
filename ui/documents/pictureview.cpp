#include "ui/documents/pictureview.h"

#include "ui/documents/pageview.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace habeas::ui {

PictureView::PictureView(const QImage &picture, QWidget *parent)
    : DocumentView(parent)
    , m_picture(picture)
    , m_view(new PageView(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
    setFocusProxy(m_view);
    retranslate();
}

double PictureView::scale() const
{
    const double fit = m_view->room() / std::max(m_picture.width() * 1.0, 1.0);
    return m_zoom > 0 ? m_zoom : std::clamp(fit, PageView::LeastZoom, 1.0);
}

void PictureView::draw()
{
    m_view->setImage(m_picture, scale());
    setShown();
}

void PictureView::turn(int by)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + by * bar->pageStep());
}

void PictureView::zoom(double factor)
{
    m_zoom = factor > 0 ? std::clamp(scale() * factor, PageView::LeastZoom, PageView::MostZoom) : 0;
    draw();
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    DocumentView::resizeEvent(event);
    if (m_zoom <= 0)
        draw();
}

void PictureView::changeEvent(QEvent *event)
{
    DocumentView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PictureView::retranslate()
{
    m_view->setAccessibleName(tr("The picture"));
}

} // namespace habeas::ui
