#include "ui/widgets/forms/taborder.h"

#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace habeas::ui {

namespace {

void addWidget(QWidget *widget, QWidgetList &order);

QWidgetList filterLines(const QHeaderView *head)
{
    QWidgetList lines;
    for (QLineEdit *line : head->findChildren<QLineEdit *>())
        lines << line;
    return lines;
}

void addLayout(const QLayout *layout, QWidgetList &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            addWidget(item->widget(), order);
        else if (item->layout())
            addLayout(item->layout(), order);
    }
}

void addWidget(QWidget *widget, QWidgetList &order)
{
    if (order.contains(widget))
        return;
    // A list's filters stand in no layout but in its head, above its rows.
    if (const auto *table = qobject_cast<QTableView *>(widget))
        order << filterLines(table->horizontalHeader());
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
        order << widget;
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            addWidget(splitter->widget(i), order);
    } else if (const auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            addWidget(stack->widget(i), order);
    } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            addWidget(area->widget(), order);
    } else if (widget->layout()) {
        addLayout(widget->layout(), order);
    }
}

} // namespace

void tabInReadingOrder(QWidget *page)
{
    QWidgetList order;
    addWidget(page, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

bool moveFocus(QWidget *window, bool next)
{
    QWidget *from = window->focusWidget() ? window->focusWidget() : window;
    QWidget *at = from;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        const bool stops = (at->focusPolicy() & Qt::TabFocus) != 0 && !at->focusProxy()
            && at->isVisible() && at->isEnabled() && at->window() == window;
        if (stops) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (at != from);
    return false;
}

} // namespace habeas::ui
