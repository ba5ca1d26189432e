#pragma once

#include "app/actions/files/hiddendata.h"

namespace habeas {

/// What a TIFF structure says: a whole file, or the EXIF block of a picture.
struct TiffFacts
{
    HiddenData hidden;
    int orientation = 1; ///< 1 to 8, as EXIF counts
};

/// Reads what it can and never outside of `bytes`; a bounded number of entries.
[[nodiscard]] TiffFacts readTiff(QByteArrayView bytes);
/// An EXIF block (without "Exif\0\0") that says nothing but which way is up.
[[nodiscard]] QByteArray orientationOnly(int orientation);
/// What the XML that programs write into pictures speaks of, by its words.
void readXmp(QByteArrayView xml, HiddenData &hidden);

} // namespace habeas
