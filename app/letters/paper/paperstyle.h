#pragma once

#include "app/letters/markup/letterblocks.h"

namespace habeas {

// The look of a letter on paper, whatever draws it. Points and millimetres; the composer's style
// sheet says the same in CSS pixels, of which 96 make 72 points.
inline constexpr double bodyPoints = 10.5;
inline constexpr double tablePoints = 9.5; ///< in cells
inline constexpr double footerPoints = 8.5;
inline constexpr double largePoints = 14; ///< for readers who need plain, large print
inline constexpr double draftPoints = 16; ///< the head of a draft's pages
inline constexpr double footerAboveEdge = 11; ///< millimetres from the sheet's lower edge
inline constexpr double closePoints = 2.25; ///< above a paragraph that is close to the last

/// A paragraph style of the office documents; a letter's roles and styles are one to one.
struct ParagraphStyle
{
    BlockRole role = BlockRole::Body;
    QString id; ///< in Word's document, which the name follows from
    QString wordName;
    QString odfName; ///< as people see it in the list of styles
    double pointsAbove = 0;
    double points = bodyPoints; ///< size of its letters
    bool bold = false;
    bool keepWithNext = false;
    bool keepLines = false; ///< not cut between pages
    int outline = 0; ///< 1 to 3 for headings
};

[[nodiscard]] const QList<ParagraphStyle> &paragraphStyles();
[[nodiscard]] const ParagraphStyle &styleOf(BlockRole role);

/// Red, green and blue in hexadecimal digits; white where there is no shade.
[[nodiscard]] QString shadeColour(LetterCell::Shade shade);

} // namespace habeas
