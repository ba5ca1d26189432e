#include "ui/widgets/forms/boundedarea.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace habeas::ui {

BoundedArea::BoundedArea(QWidget *body, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(body);
    body->installEventFilter(this);
    follow();
}

bool BoundedArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool seen = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        follow();
    return seen;
}

void BoundedArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    follow();
}

void BoundedArea::follow()
{
    constexpr int part = 4; // of the window's height
    const QLayout *layout = widget()->layout();
    const int wide = contentsRect().width();
    const int wanted = layout != nullptr && layout->hasHeightForWidth()
        ? layout->totalHeightForWidth(wide)
        : widget()->sizeHint().height();
    const int most = std::max(window()->height() / part, fontMetrics().lineSpacing() * 2);
    // A bar that came before the height would make the lines narrower, and so needed for good.
    setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::min(wanted, most));
    setFocusPolicy(wanted > most ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace habeas::ui
