#include "ui/widgets/printpreview.h"

#include "ui/widgets/looks/namecover.h"

#include <QAction>
#include <QGraphicsBlurEffect>
#include <QGraphicsView>
#include <QPrintPreviewDialog>
#include <QScreen>
#include <QTimer>

namespace habeas::ui {

namespace {

/// While names are covered on the screen, pages are: their words are drawn where no style can reach
/// them. What comes out of the printer is as it was.
class Veil final : public QGraphicsBlurEffect
{
public:
    explicit Veil(QObject *parent)
        : QGraphicsBlurEffect(parent)
    {
        constexpr qreal unreadable = 18; // pixels of the screen
        setBlurRadius(unreadable);
        setBlurHints(PerformanceHint);
    }

    [[nodiscard]] QRectF boundingRectFor(const QRectF &source) const override { return source; }

protected:
    void draw(QPainter *painter) override
    {
        if (namesAreCovered())
            QGraphicsBlurEffect::draw(painter);
        else
            drawSource(painter);
    }
};

} // namespace

int runPreview(QPrintPreviewDialog &dialog, const QWidget *parent)
{
    constexpr qreal part = 0.9;
    dialog.resize(parent->screen()->availableSize() * part);
    if (auto *pages = dialog.findChild<QGraphicsView *>())
        pages->setGraphicsEffect(new Veil(pages));
    // By its own button, so that the button shows what is so; later, when the pages are there.
    QTimer::singleShot(0, &dialog, [&dialog] {
        if (auto *wide = dialog.findChild<QAction *>(QStringLiteral("fitWidthAction")))
            wide->trigger();
    });
    return dialog.exec();
}

} // namespace habeas::ui
