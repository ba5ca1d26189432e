#pragma once

#include "ui/widgets/pictures/picturelanes.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace habeas::ui {

/// Where things stand: the measures of a picture in device-independent pixels.
struct PictureMetrics
{
    qreal pixelsPerDay = 1.0;
    qreal nameWidth = 110; ///< of the column with the lanes' names
    qreal rowHeight = 26;
    qreal rowGap = 6; ///< of it, what stays free below a thing
    qreal laneGap = 8;
    qreal axisHeight = 24;
    qreal pointWidth = 14; ///< the least a thing takes, so that it can be seen and hit
    /// In a lane with more rows than these, points stand on each other in the last one; 0: never.
    int mostRows = 0;
    /// Every label has its room, in this font, in lines as high as it; nothing: labels take what
    /// room happens to be free.
    std::optional<QFont> labelFont = {};
};

/// One item with its place.
struct PlacedItem
{
    qsizetype lane = 0;
    qsizetype item = 0;
    QRectF span; ///< all days it may cover, as far as they are in the picture
    QRectF sure; ///< the days it surely covers; null where none is sure
    bool open = false; ///< goes on beyond the right edge of its span
    bool beforeLeft = false; ///< may lie before the first day of the picture
    bool afterRight = false; ///< or after the last
    QRectF label = {}; ///< with PictureMetrics::labelFont; null: it has none
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
    /// "Sep 2026": when that place is, where marks before it are out of sight.
    [[nodiscard]] QString monthAt(qreal x) const;
    /// Index into items, -1 where there is none.
    [[nodiscard]] qsizetype itemAt(const QPointF &point) const;
};

/// Items of one lane that share days stand below each other. Month names in the screen's language.
/// Where other things tell how long the picture is, a date of many years ("the 2020s") does not
/// stretch it: it is shown as far as the picture goes.
[[nodiscard]] PicturePlan planPicture(const PictureLanes &lanes, const PictureMetrics &metrics);
/// The scale at which everything fits into that width.
[[nodiscard]] qreal scaleToFit(const PictureLanes &lanes, const PictureMetrics &metrics,
                               qreal width);

} // namespace habeas::ui
