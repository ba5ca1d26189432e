#include "ui/widgets/printpreview.h"

#include "ui/widgets/looks/namecover.h"

#include <QAction>
#include <QGraphicsEffect>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QScreen>
#include <QTimer>

#include <algorithm>

namespace habeas::ui {

namespace {

/// While names are covered on the screen, pages are: their words are drawn where no style can reach
/// them. What comes out of the printer is as it was.
class Veil final : public QGraphicsEffect
{
public:
    Veil(const QPrintPreviewWidget *pages, QObject *parent)
        : QGraphicsEffect(parent)
        , m_pages(pages)
    {
    }

protected:
    void draw(QPainter *painter) override
    {
        if (!namesAreCovered()) {
            drawSource(painter);
            return;
        }
        QPoint at;
        const QPixmap seen = sourcePixmap(Qt::LogicalCoordinates, &at, NoPad);
        const QSizeF size = seen.deviceIndependentSize();
        const QSize blocks = (size / blockSize()).toSize().expandedTo({ 1, 1 });
        const QImage coarse = seen.toImage().scaled(blocks, Qt::IgnoreAspectRatio,
                                                    Qt::SmoothTransformation); // their mean
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(QRectF(at, size), coarse);
    }

private:
    /// Of the page, not of the screen: who looks closer sees no more. Larger than the letters of
    /// any heading, in pixels.
    [[nodiscard]] qreal blockSize() const
    {
        constexpr qreal points = 28;
        constexpr qreal pointsInAnInch = 72;
        constexpr qreal least = 12; // where a page is small, its words are too
        return std::max(least,
                        points * m_pages->zoomFactor() * m_pages->logicalDpiY() / pointsInAnInch);
    }

    const QPrintPreviewWidget *m_pages;
};

} // namespace

int runPreview(QPrintPreviewDialog &dialog, const QWidget *parent)
{
    constexpr qreal part = 0.9;
    dialog.resize(parent->screen()->availableSize() * part);
    const auto *pages = dialog.findChild<QPrintPreviewWidget *>();
    if (auto *view = dialog.findChild<QGraphicsView *>(); view != nullptr && pages != nullptr)
        view->setGraphicsEffect(new Veil(pages, view));
    // By its own button, so that the button shows what is so; later, when the pages are there.
    QTimer::singleShot(0, &dialog, [&dialog] {
        if (auto *wide = dialog.findChild<QAction *>(QStringLiteral("fitWidthAction")))
            wide->trigger();
    });
    return dialog.exec();
}

} // namespace habeas::ui
