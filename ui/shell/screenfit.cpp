#include "ui/shell/screenfit.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace habeas::ui {

ScreenFit::ScreenFit(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        if (auto *dialog = qobject_cast<QDialog *>(watched); dialog && dialog->isWindow()) {
            constexpr QSize frame(20, 60); // a window's own title and borders
            const QSize room = dialog->screen()->availableSize() - frame;
            dialog->resize(dialog->size().boundedTo(room));
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace habeas::ui
