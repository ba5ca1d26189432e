#pragma once

#include "ui/widgets/pictures/picturelanes.h"

#include <QRectF>

class QPainter;

namespace habeas::ui {

/// A kind of measure looks the same in every vault and on every drawing.
struct KindLook
{
    Meaning meaning = Meaning::Unknown;
    PictureItem::Fill fill = PictureItem::Fill::Outline;

    friend bool operator==(const KindLook &, const KindLook &) = default;
};

/// By a code of the thesaurus "measure_type" or of a series of figures.
[[nodiscard]] KindLook kindLook(const QString &code);

/// That share (0 to 1) of the ink on that ground, as an opaque colour: archival PDF knows no
/// transparency, and a translucent colour becomes a solid one there.
[[nodiscard]] QColor mixed(const QColor &ink, qreal share, const QColor &ground);

/// Fills with opaque pens and colours only, and without clipping, which SVG would ignore.
void paintFill(QPainter &painter, const QRectF &rect, PictureItem::Fill fill, const QColor &ink,
               const QColor &ground);

} // namespace habeas::ui
