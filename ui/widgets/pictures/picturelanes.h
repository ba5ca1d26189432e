#pragma once

#include "app/base/dates/civilday.h"
#include "ui/widgets/looks/theme.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace habeas::ui {

/// One thing on a timeline picture. A partial date keeps its whole width: what is sure is drawn
/// firm, what is only possible is drawn soft.
struct PictureItem
{
    enum class Shape { Bar, Point };

    /// Told apart in black and white too. Gap is a stretch nothing on record covers.
    enum class Fill { Solid, Dense, Striped, Backward, Level, Upright, Grid, Light, Outline, Gap };

    Shape shape = Shape::Bar;
    Fill fill = Fill::Solid;
    Meaning meaning = Meaning::Info;
    CivilDay firstStart; ///< of a point: the first day it may have been on
    CivilDay lastStart; ///< of a point: the last such day
    std::optional<CivilDay> firstEnd = {}; ///< bars only
    std::optional<CivilDay> lastEnd = {}; ///< nothing: no end on record, drawn as an open arrow
    QString label; ///< short, as it stands in the picture
    QString neutralLabel; ///< the same without anybody's name
    QString words; ///< one whole line: for the reader of the screen and the tooltip
    QUuid record;
    QString openLabel = {}; ///< as a picture that is kept may say it; empty: as the label

    friend bool operator==(const PictureItem &, const PictureItem &) = default;
};

struct PictureLane
{
    QString name;
    QList<PictureItem> items; ///< by first start
    QString neutralName = {}; ///< of a lane about somebody: the same without their name
    QString openName = {}; ///< and as a picture that is kept may say it; both else empty

    friend bool operator==(const PictureLane &, const PictureLane &) = default;
};

struct PictureLanes
{
    QList<PictureLane> lanes;
    CivilDay today;
};

} // namespace habeas::ui
