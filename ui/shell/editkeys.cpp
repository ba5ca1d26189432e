#include "ui/shell/editkeys.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

namespace habeas::ui {

namespace {

bool isTextField(QObject *object)
{
    return qobject_cast<QLineEdit *>(object) || qobject_cast<QPlainTextEdit *>(object)
        || qobject_cast<QTextEdit *>(object);
}

/// The Latin letter of an editing key pressed on a Russian or Kazakh layout; 0 for other keys.
int editingLetter(const QKeyEvent &key)
{
    if ((key.modifiers() & ~Qt::ShiftModifier) != Qt::ControlModifier)
        return 0;
    switch (key.key()) {
    case 0x424: // Ф
        return Qt::Key_A;
    case 0x421: // С
        return Qt::Key_C;
    case 0x41c: // М
        return Qt::Key_V;
    case 0x427: // Ч
        return Qt::Key_X;
    case 0x42f: // Я
        return Qt::Key_Z;
    default:
        return 0;
    }
}

/// Alt with a key that opened no menu: "а" on a Russian layout, a quotation mark on a Kazakh one.
bool wouldTypeByAlt(const QKeyEvent &key)
{
    return key.modifiers() == Qt::AltModifier && !key.text().isEmpty()
        && key.text().at(0).isPrint();
}

bool isEnter(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !key.isAutoRepeat();
}

/// On a page; dialogs have rules of their own for Enter. False where that is no button.
bool pressButton(QObject *watched)
{
    auto *push = qobject_cast<QPushButton *>(watched);
    auto *tool = qobject_cast<QToolButton *>(watched);
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if ((push == nullptr && tool == nullptr) || qobject_cast<QDialog *>(button->window())
        || !button->isEnabled())
        return false;
    if (push != nullptr && push->menu() != nullptr)
        push->showMenu();
    else if (tool != nullptr && tool->menu() != nullptr
             && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else
        button->click();
    return true;
}

} // namespace

EditKeys::EditKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EditKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent *>(event))
        && pressButton(watched))
        return true;
    if ((!override && event->type() != QEvent::KeyPress) || !isTextField(watched))
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (const int letter = editingLetter(key)) {
        if (override) {
            event->accept(); // the field's own undo, not the window's
            return true;
        }
        QKeyEvent latin(QEvent::KeyPress, letter, key.modifiers());
        QCoreApplication::sendEvent(watched, &latin);
        return true;
    }
    return !override && wouldTypeByAlt(key);
}

} // namespace habeas::ui
