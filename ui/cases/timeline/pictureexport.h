#pragma once

#include "ui/widgets/pictures/picturelanes.h"

#include <QByteArray>

namespace habeas::ui {

struct PictureCaption
{
    QString text; ///< above the picture
    bool hideNames = false;
};

/// A landscape A4 sheet with the picture as wide as the sheet: "pdf", "png" (300 dots per inch) or
/// "svg". Every label is there, whole: where that takes more room, a PDF has more pages and the
/// others become longer. In the light colours and the program's own font, with the day it was made
/// for and no other trace of who made it. Empty where the format is not known or a part could not
/// be made.
[[nodiscard]] QByteArray pictureFile(const PictureLanes &lanes, const PictureCaption &caption,
                                     const QString &suffix);

} // namespace habeas::ui
