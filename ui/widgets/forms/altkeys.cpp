#include "ui/widgets/forms/altkeys.h"

#include "app/base/text/keyboardlayout.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>

namespace habeas::ui {

namespace {

bool isReached(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled();
}

bool opensMenu(const QWidget &window, const QKeySequence &wanted)
{
    for (QMenuBar *bar : window.findChildren<QMenuBar *>()) {
        for (QAction *action : bar->actions()) {
            if (isReached(bar) && action->isEnabled() && action->isVisible()
                && QKeySequence::mnemonic(action->text()) == wanted) {
                bar->setActiveAction(action);
                return true;
            }
        }
    }
    return false;
}

bool pressesButton(const QWidget &window, const QKeySequence &wanted)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (isReached(button) && QKeySequence::mnemonic(button->text()) == wanted) {
            button->setFocus(Qt::ShortcutFocusReason);
            button->click();
            return true;
        }
    }
    return false;
}

bool goesToField(const QWidget &window, const QKeySequence &wanted)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr && isReached(label->buddy())
            && QKeySequence::mnemonic(label->text()) == wanted) {
            label->buddy()->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    for (QTabBar *tabs : window.findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (isReached(tabs) && QKeySequence::mnemonic(tabs->tabText(tab)) == wanted) {
                tabs->setCurrentIndex(tab);
                return true;
            }
        }
    }
    return false;
}

/// The letter the key types; null for a key that types none.
QChar letterOf(const QKeyEvent &key)
{
    const bool types = key.key() > 0 && key.key() < 0x10000;
    const QChar letter = types ? QChar(key.key()) : QChar();
    return letter.isLetter() ? letter.toLower() : QChar();
}

} // namespace

AltKeys::AltKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

/// A key that gets here has met no shortcut.
bool AltKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const QChar letter = letterOf(key);
    if (key.modifiers() != Qt::AltModifier || letter.isNull())
        return false;
    const QWidget &window = *static_cast<QWidget *>(watched)->window();
    for (const QString &other : onOtherLayouts(letter)) {
        const QChar twin = other.at(0).toUpper();
        const QKeySequence wanted(QKeyCombination(Qt::AltModifier, Qt::Key(twin.unicode())));
        if (twin.isLetter()
            && (opensMenu(window, wanted) || pressesButton(window, wanted)
                || goesToField(window, wanted)))
            return true;
    }
    return false;
}

} // namespace habeas::ui
