#include "ui/widgets/pagearea.h"

#include "ui/widgets/page.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QScrollBar>

namespace habeas::ui {

namespace {

/// Moves what the bar scrolls so that `from` to `to` is seen, or its beginning where it is longer.
void reveal(QScrollBar *bar, int from, int to)
{
    if (from < bar->value() || to - from > bar->pageStep())
        bar->setValue(from);
    else if (to > bar->value() + bar->pageStep())
        bar->setValue(to - bar->pageStep());
}

} // namespace

PageArea::PageArea(Page *page, QWidget *parent)
    : QScrollArea(parent)
    , m_page(page)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    page->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now != nullptr && m_page->isAncestorOf(now))
            follow(now);
    });
}

PageArea *PageArea::around(const Page *page)
{
    const QWidget *viewport = page == nullptr ? nullptr : page->parentWidget();
    return viewport == nullptr ? nullptr : qobject_cast<PageArea *>(viewport->parentWidget());
}

/// The whole of what the keyboard came to, not the row of a table alone: the next row is where the
/// next key leads. Later, when it has its place.
void PageArea::follow(QWidget *focus)
{
    const QPointer<QWidget> seen(focus);
    QMetaObject::invokeMethod(
        this,
        [this, seen] {
            if (!seen || !m_page->isAncestorOf(seen))
                return;
            const int beside = fontMetrics().lineSpacing() / 2;
            const QRect place(seen->mapTo(m_page, QPoint()), seen->size());
            reveal(verticalScrollBar(), place.top() - beside, place.bottom() + beside);
            reveal(horizontalScrollBar(), place.left(), place.right());
        },
        Qt::QueuedConnection);
}

/// The least a page can do with, where it is that wide.
QSize PageArea::needAt(int width) const
{
    QSize need = m_page->minimumSizeHint();
    const QLayout *layout = m_page->layout();
    const int wide = std::max(width, need.width());
    if (layout != nullptr && layout->hasHeightForWidth())
        need.setHeight(layout->totalMinimumHeightForWidth(wide));
    return need;
}

void PageArea::fit()
{
    const QSize room = maximumViewportSize();
    const int bar = verticalScrollBar()->sizeHint().width();
    QSize need = needAt(room.width());
    const bool wide = need.width() > room.width();
    const int height = room.height() - (wide ? bar : 0);
    const bool tall = need.height() > height;
    const int width = room.width() - (tall ? bar : 0);
    if (tall)
        need = needAt(width);
    m_page->resize(std::max(width, need.width()), std::max(height, need.height()));
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool seen = QScrollArea::eventFilter(watched, event);
    if (watched == m_page && event->type() == QEvent::LayoutRequest)
        fit();
    return seen;
}

} // namespace habeas::ui
