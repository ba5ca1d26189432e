#include "ui/shell/editkeys.h"

#include "ui/widgets/forms/altkeys.h"
#include "ui/widgets/forms/buttonkeys.h"
#include "ui/widgets/latinkey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

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
    const int letter = latinKey(key.key());
    return letter == key.key() ? 0 : letter;
}

/// Alt with a key that opened no menu: "а" on a Russian layout, a quotation mark on a Kazakh one.
bool wouldTypeByAlt(const QKeyEvent &key)
{
    return key.modifiers() == Qt::AltModifier && !key.text().isEmpty()
        && key.text().at(0).isPrint();
}

} // namespace

EditKeys::EditKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    new ButtonKeys(this);
    new AltKeys(this);
}

bool EditKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
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
