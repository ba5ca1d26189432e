#include "ui/widgets/forms/buttonkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace habeas::ui {

namespace {

bool isEnter(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// The button, where that is what the key went to.
QAbstractButton *pressable(QObject *watched)
{
    if (auto *push = qobject_cast<QPushButton *>(watched))
        return push;
    return qobject_cast<QToolButton *>(watched);
}

void press(QAbstractButton &button)
{
    if (auto *push = qobject_cast<QPushButton *>(&button); push && push->menu())
        push->showMenu();
    else if (auto *tool = qobject_cast<QToolButton *>(&button);
             tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else
        button.click();
}

} // namespace

ButtonKeys::ButtonKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ButtonKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    QAbstractButton *button = isEnter(key) ? pressable(watched) : nullptr;
    if (!button || !button->isEnabled())
        return false;
    event->accept();
    if (!key.isAutoRepeat()) // a key held down in a list does not press what it leads to
        press(*button);
    return true;
}

} // namespace habeas::ui
