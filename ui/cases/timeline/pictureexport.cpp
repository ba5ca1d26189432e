#include "ui/cases/timeline/pictureexport.h"

#include "ui/widgets/lists/sheetfile.h"
#include "ui/widgets/pictures/picturepainter.h"

#include <QPainter>

namespace habeas::ui {

QByteArray pictureFile(const PictureLanes &lanes, const PictureCaption &caption,
                       const QString &suffix)
{
    const auto draw = [&](QPainter &painter, const QRectF &room) {
        PictureMetrics metrics;
        metrics.rowHeight = 19;
        metrics.axisHeight = 16;
        metrics.pointWidth = 9;
        metrics.pixelsPerDay = scaleToFit(lanes, metrics, room.width());
        const PicturePlan plan = planPicture(lanes, metrics);
        const qreal scale = std::min<qreal>(1, room.height() / plan.size.height());
        painter.translate(room.topLeft());
        painter.scale(scale, scale);
        paintPicture(painter, lanes, plan, { lightPalette(), caption.hideNames, -1 });
    };
    return sheetFile({ caption.text, lanes.today, QStringLiteral("Timeline") }, draw, suffix);
}

} // namespace habeas::ui
