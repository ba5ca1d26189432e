#include "ui/widgets/printpreview.h"

#include <QAction>
#include <QPrintPreviewDialog>
#include <QScreen>
#include <QTimer>

namespace habeas::ui {

int runPreview(QPrintPreviewDialog &dialog, const QWidget *parent)
{
    constexpr qreal part = 0.9;
    dialog.resize(parent->screen()->availableSize() * part);
    // By its own button, so that the button shows what is so; later, when the pages are there.
    QTimer::singleShot(0, &dialog, [&dialog] {
        if (auto *wide = dialog.findChild<QAction *>(QStringLiteral("fitWidthAction")))
            wide->trigger();
    });
    return dialog.exec();
}

} // namespace habeas::ui
