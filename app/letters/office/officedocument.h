#pragma once

#include "app/base/result.h"
#include "app/letters/composer.h"
#include "app/letters/markup/letterblocks.h"

#include <QLineF>
#include <QPageLayout>
#include <QXmlStreamWriter>

#include <functional>
#include <optional>

namespace habeas {

/// What stands in its place on the first sheet of a letter for a window envelope (DIN 5008), in
/// points from the sheet's corner.
struct OfficeWindow
{
    QRectF address = {};
    double addressPoints = 0; ///< of the address's letters; 0 where none stands in the window
    double headTop = 0;
    double headHeight = 0;
    double headLine = 0; ///< from one line of the letterhead to the next
    double bodyTop = 0;
    QList<QLineF> marks = {}; ///< for folding and punching
};

/// The sheet an office document is written for.
struct OfficePage
{
    QPageLayout layout; ///< the same as the printed letter's
    /// "Page 1 of 3" on the first page too. Without it the numbers begin on the second, should
    /// one come to be: a letter of one page has none, as on paper.
    bool numberFirstPage = false;
    QString draftMark = {}; ///< at the head of every page; empty for an approved letter
    LetterPaper paper = {}; ///< letterhead and footer line of the first page
    std::optional<OfficeWindow> window = {}; ///< from officeLetter()
};

/// Whether the first page has a header or a footer of its own.
[[nodiscard]] inline bool hasFirstHeader(const OfficePage &page)
{
    return page.paper.hasHead() || page.window;
}

[[nodiscard]] inline bool hasFirstFooter(const OfficePage &page)
{
    return !page.paper.foot.isEmpty();
}

/// The logo as the documents carry it; empty bytes where there is none. Its size is in points.
struct OfficeLogo
{
    QString format; ///< "png" or "jpeg"
    QByteArray bytes;
    QSizeF size;
};

[[nodiscard]] OfficeLogo officeLogo(const LetterPaper &paper);

inline constexpr double pointsPerMillimetre = 72 / 25.4;
// From millimetres, because Qt rounds its own points to whole ones.
[[nodiscard]] QSizeF sheetPoints(const QPageLayout &layout);
[[nodiscard]] QMarginsF marginPoints(const QPageLayout &layout);
[[nodiscard]] double bodyWidthPoints(const QPageLayout &layout);

inline constexpr double draftLine = 20; ///< points: how high the draft mark above a head is

/// Where the header begins: the draft mark stands above a letterhead, which keeps its place.
[[nodiscard]] double headerTop(const OfficePage &page);

/// What an office document is made from.
struct OfficeLetter
{
    QList<LetterBlock> blocks; ///< with the language of every word
    OfficePage page;
};

/// Whether the paragraph stands in the window, outside of the letter's flow.
[[nodiscard]] bool isInWindow(const LetterParagraph &paragraph, const OfficePage &page);

/// The letter's blocks, and where its paper has a window what stands around it; the address in the
/// window is then the first block. Refused, naming it, where a character cannot stand in a
/// document, and where paper refuses what it has to hold.
[[nodiscard]] Result<OfficeLetter> officeLetter(const ComposedLetter &letter,
                                                const OfficePage &page);

/// One part of a document: XML in UTF-8, its elements written by `fill`, names with their prefix.
[[nodiscard]] QByteArray xmlPart(const std::function<void(QXmlStreamWriter &)> &fill);

/// The moment every document is said to have been made, with no time and no zone of this machine.
inline constexpr auto neutralMoment = "2000-01-01T00:00:00";

} // namespace habeas
