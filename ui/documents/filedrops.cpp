#include "ui/documents/filedrops.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace habeas::ui {

FileDrops::FileDrops(QWidget *page)
    : QObject(page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

QStringList FileDrops::filesIn(const QMimeData *data)
{
    QStringList paths;
    if (data == nullptr || !data->hasUrls())
        return paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    const bool drop = event->type() == QEvent::Drop;
    if (!drop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return QObject::eventFilter(watched, event);
    auto *dragged = static_cast<QDropEvent *>(event);
    const QStringList paths = filesIn(dragged->mimeData());
    if (paths.isEmpty())
        return false;
    // Always a copy: a program that hears "moved" would delete the original.
    dragged->setDropAction(Qt::CopyAction);
    dragged->accept();
    if (drop)
        emit dropped(paths);
    return true;
}

} // namespace habeas::ui
