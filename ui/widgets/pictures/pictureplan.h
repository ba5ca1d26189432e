#pragma once

#include "ui/widgets/pictures/picturelanes.h"

#include <QRectF>
#include <QSizeF>

namespace habeas::ui {

/// Where things stand: the measures of a picture in device-independent pixels.
struct PictureMetrics
{
    qreal pixelsPerDay = 1.0;
    qreal nameWidth = 110; ///< of the column with the lanes' names
    qreal rowHeight = 26;
    qreal axisHeight = 24;
    qreal pointWidth = 14; ///< the least a thing takes, so that it can be seen and hit
};

/// One item with its place.
struct PlacedItem
{
    qsizetype lane = 0;
    qsizetype item = 0;
    QRectF span; ///< all days it may cover
    QRectF sure; ///< the days it surely covers; null where none is sure
    bool open = false; ///< goes on beyond the right edge of its span
};

struct PlacedLane
{
    qreal top = 0;
    qreal height = 0;
};

/// A line of the axis: at the first day of a year, a month or a week.
struct AxisMark
{
    CivilDay day;
    qreal x = 0;
    bool strong = false; ///< a year begins
    QString label; ///< empty where there is no room for one
};

/// A picture laid out: pure, so that screen, paper and files show the same.
struct PicturePlan
{
    PictureMetrics metrics;
    CivilDay first; ///< the day at the left edge
    CivilDay last;
    QList<PlacedLane> lanes;
    QList<PlacedItem> items; ///< by lane, then by start
    QList<AxisMark> axis;
    qreal todayX = 0;
    bool showsToday = false;
    QSizeF size;

    [[nodiscard]] qreal xOf(CivilDay day) const;
    [[nodiscard]] CivilDay dayAt(qreal x) const;
    /// Index into items, -1 where there is none.
    [[nodiscard]] qsizetype itemAt(const QPointF &point) const;
};

/// Items of one lane that share days stand below each other. Month names in the screen's language.
[[nodiscard]] PicturePlan planPicture(const PictureLanes &lanes, const PictureMetrics &metrics);
/// The scale at which everything fits into that width.
[[nodiscard]] qreal scaleToFit(const PictureLanes &lanes, const PictureMetrics &metrics,
                               qreal width);

} // namespace habeas::ui
