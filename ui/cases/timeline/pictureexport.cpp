#include "ui/cases/timeline/pictureexport.h"

#include "app/letters/paper/fonts.h"
#include "ui/widgets/pictures/picturepainter.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace habeas::ui {

namespace {

constexpr qreal fontSize = 9;

/// In points.
PictureMetrics paperMetrics()
{
    PictureMetrics metrics;
    metrics.rowHeight = 16;
    metrics.rowGap = 3;
    metrics.laneGap = 6;
    metrics.axisHeight = 16;
    metrics.pointWidth = 9;
    metrics.labelFont = sheetFont(fontSize);
    return metrics;
}

PicturePlan planFor(const PictureLanes &lanes, qreal width)
{
    PictureMetrics metrics = paperMetrics();
    const QFontMetricsF names(*metrics.labelFont);
    constexpr qreal around = 18;
    metrics.nameWidth = 0;
    for (const PictureLane &lane : lanes.lanes)
        metrics.nameWidth
            = std::max(metrics.nameWidth, names.horizontalAdvance(lane.name) + around);
    metrics.pixelsPerDay = scaleToFit(lanes, metrics, width);
    return planPicture(lanes, metrics);
}

bool isCut(const PicturePlan &plan, qreal y)
{
    return std::ranges::any_of(plan.items, [y](const PlacedItem &placed) {
        const QRectF all = placed.span.united(placed.label);
        return all.top() < y && y < all.bottom();
    });
}

/// Where the page that begins at `top` ends: between two rows, and no label in two.
qreal pageEnd(const PicturePlan &plan, qreal top, qreal height)
{
    if (plan.size.height() <= top + height)
        return plan.size.height();
    qreal end = top;
    for (const PlacedLane &lane : plan.lanes) {
        for (qreal y = lane.top; y <= lane.top + lane.height; y += plan.metrics.rowHeight) {
            const qreal between = y - plan.metrics.rowGap / 2;
            if (end < between && between <= top + height && !isCut(plan, between))
                end = between;
        }
    }
    return end > top ? end : top + height;
}

/// What of the plan each page shows; the axis stands above every one.
QList<QRectF> pagesOf(const PicturePlan &plan, qreal height)
{
    QList<QRectF> pages;
    const qreal axis = plan.metrics.axisHeight;
    for (qreal top = 0; top < plan.size.height() - 1;) {
        const qreal above = pages.isEmpty() ? 0 : axis;
        const qreal end = pageEnd(plan, top, height - above);
        pages << QRectF(0, top - above, plan.size.width(), end - top + above);
        top = end;
    }
    return pages;
}

/// With names hidden the labels are the neutral ones from here on: they are what takes the room.
PictureLanes shownOn(PictureLanes lanes, bool hideNames)
{
    for (PictureLane &lane : lanes.lanes) {
        const QString &name = hideNames ? lane.neutralName : lane.openName;
        lane.name = name.isEmpty() ? lane.name : name;
        for (PictureItem &item : lane.items) {
            const QString &open = item.openLabel.isEmpty() ? item.label : item.openLabel;
            item.label = hideNames ? item.neutralLabel : open;
        }
    }
    return lanes;
}

} // namespace

SheetPages picturePages(const PictureLanes &lanes, const PictureCaption &caption)
{
    if (!loadLetterFonts()) // before anything is measured in them
        return {};

    struct Drawn
    {
        PictureLanes lanes;
        PicturePlan plan;
        qreal scale;
    };

    constexpr qreal leastScale = 0.8; // smaller letters are for nobody
    const QSizeF room = sheetRoom();
    const auto drawn = std::make_shared<Drawn>();
    drawn->lanes = shownOn(lanes, caption.hideNames);
    drawn->plan = planFor(drawn->lanes, room.width());
    drawn->scale = std::clamp(room.height() / drawn->plan.size.height(), leastScale, 1.0);
    if (drawn->scale < 1)
        drawn->plan = planFor(drawn->lanes, room.width() / drawn->scale);
    const auto drawing = [drawn](const QRectF &sight) -> DrawOnSheet {
        return [drawn, sight](QPainter &painter, const QRectF &place) {
            painter.save();
            painter.translate(place.topLeft());
            painter.scale(drawn->scale, drawn->scale);
            painter.setClipRect(QRectF(QPointF(), sight.size()));
            painter.translate(0, -sight.top());
            paintPicture(painter, drawn->lanes, drawn->plan, { lightPalette(), false, -1, sight });
            painter.restore();
        };
    };
    SheetPages pages { {},
                       drawing(QRectF(QPointF(), drawn->plan.size)),
                       drawn->plan.size.height() * drawn->scale };
    for (const QRectF &sight : pagesOf(drawn->plan, room.height() / drawn->scale))
        pages.pages << drawing(sight);
    return pages;
}

SheetHead pictureHead(const PictureLanes &lanes, const PictureCaption &caption)
{
    return { caption.text, lanes.today, QStringLiteral("Timeline") };
}

QByteArray pictureFile(const PictureLanes &lanes, const PictureCaption &caption,
                       const QString &suffix)
{
    const SheetPages pages = picturePages(lanes, caption);
    return pages.pages.isEmpty() ? QByteArray()
                                 : sheetFile(pictureHead(lanes, caption), pages, suffix);
}

} // namespace habeas::ui
