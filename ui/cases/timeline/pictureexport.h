#pragma once

#include "ui/widgets/lists/sheetfile.h"
#include "ui/widgets/pictures/picturelanes.h"

namespace habeas::ui {

struct PictureCaption
{
    QString text; ///< above the picture
    bool hideNames = false;
};

/// The sheets it takes; no page where a font could not be read.
[[nodiscard]] SheetPages picturePages(const PictureLanes &lanes, const PictureCaption &caption);
[[nodiscard]] SheetHead pictureHead(const PictureLanes &lanes, const PictureCaption &caption);

/// A landscape A4 sheet with the picture as wide as the sheet: "pdf", "png" (300 dots per inch) or
/// "svg". Every label is there, whole: where that takes more room, a PDF has more pages and the
/// others become longer. In the light colours and the program's own font, with the day it was made
/// for and no other trace of who made it. Empty where the format is not known or a part could not
/// be made.
[[nodiscard]] QByteArray pictureFile(const PictureLanes &lanes, const PictureCaption &caption,
                                     const QString &suffix);

} // namespace habeas::ui
