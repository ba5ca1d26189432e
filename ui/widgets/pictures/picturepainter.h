#pragma once

#include "ui/widgets/pictures/pictureplan.h"

#include <QPalette>

class QPainter;

namespace habeas::ui {

struct PictureLook
{
    QPalette palette;
    bool hideNames = false;
    qsizetype current = -1; ///< index into PicturePlan::items; ringed
    QRectF sight = {}; ///< what of the plan is seen: names and axis stay at its edges; null: all
};

/// Draws the whole plan with its top left corner at the painter's origin, with the painter's font.
void paintPicture(QPainter &painter, const PictureLanes &lanes, const PicturePlan &plan,
                  const PictureLook &look);

} // namespace habeas::ui
