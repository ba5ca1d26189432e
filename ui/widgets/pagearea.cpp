#include "ui/widgets/pagearea.h"

#include "ui/widgets/page.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPointer>
#include <QScrollBar>

namespace habeas::ui {

namespace {

/// Moves what the bar scrolls so that `from` to `to` is seen, or its beginning where it is longer.
void bringIn(QScrollBar *bar, int from, int to)
{
    if (from < bar->value() || to - from > bar->pageStep())
        bar->setValue(from);
    else if (to > bar->value() + bar->pageStep())
        bar->setValue(to - bar->pageStep());
}

/// Not Shift or Ctrl alone, which only begin a key.
bool isKey(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key < Qt::Key_Shift || (key > Qt::Key_Alt && key != Qt::Key_AltGr);
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
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *was, QWidget *now) {
        if (now != nullptr && m_page->isAncestorOf(now))
            follow(now);
        else if (was != nullptr && m_page->isAncestorOf(was))
            m_opening = false; // it comes back by somebody's will
    });
}

PageArea *PageArea::around(const Page *page)
{
    const QWidget *viewport = page == nullptr ? nullptr : page->parentWidget();
    return viewport == nullptr ? nullptr : qobject_cast<PageArea *>(viewport->parentWidget());
}

/// Where the page puts the keyboard when it opens is seen with the first key that goes there.
void PageArea::follow(QWidget *focus)
{
    if (m_opening)
        focus->installEventFilter(this);
    else
        reveal(focus);
}

/// The whole of what the keyboard came to, not the row of a table alone: the next row is where the
/// next key leads. Later, when it has its place.
void PageArea::reveal(QWidget *focus)
{
    const QPointer<QWidget> seen(focus);
    QMetaObject::invokeMethod(
        this,
        [this, seen] {
            if (!seen || !m_page->isAncestorOf(seen))
                return;
            const int beside = fontMetrics().lineSpacing() / 2;
            const QRect place(seen->mapTo(m_page, QPoint()), seen->size());
            bringIn(verticalScrollBar(), place.top() - beside, place.bottom() + beside);
            bringIn(horizontalScrollBar(), place.left(), place.right());
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
    if (watched == m_page && event->type() == QEvent::Show && !event->spontaneous())
        m_opening = true;
    if (watched != m_page && isKey(*event)) {
        watched->removeEventFilter(this);
        m_opening = false;
        reveal(static_cast<QWidget *>(watched));
    }
    return seen;
}

} // namespace habeas::ui
