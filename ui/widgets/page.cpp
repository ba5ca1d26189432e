#include "ui/widgets/page.h"

#include "ui/widgets/lists/listpane.h"

#include <QFocusEvent>

namespace habeas::ui {

void Page::focusFilter()
{
    if (ListPane *narrowed = list())
        narrowed->focusFilter();
}

void Page::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_start)
        m_start->setFocus(event->reason());
}

} // namespace habeas::ui
