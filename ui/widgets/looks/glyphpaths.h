#pragma once

#include "ui/widgets/looks/icons.h"

#include <QPainterPath>

namespace habeas::ui {

/// A glyph on a grid of 24 by 24 units.
struct GlyphShape
{
    QPainterPath lines; ///< stroked
    QPainterPath areas; ///< filled
    bool mirrors = false; ///< turns round where people read from right to left
};

[[nodiscard]] GlyphShape glyphShape(Glyph glyph);

} // namespace habeas::ui
