#pragma once

#include "app/base/result.h"
#include "app/letters/composer.h"
#include "app/letters/markup/letterblocks.h"

#include <QPageLayout>
#include <QXmlStreamWriter>

#include <functional>

namespace habeas {

/// The sheet an office document is written for.
struct OfficePage
{
    QPageLayout layout; ///< the same as the printed letter's
    /// "Page 1 of 3" on the first page too. Without it the numbers begin on the second, should
    /// one come to be: a letter of one page has none, as on paper.
    bool numberFirstPage = false;
    QString draftMark = {}; ///< at the head of every page; empty for an approved letter
    LetterPaper paper = {}; ///< letterhead and footer line of the first page
};

/// Whether the first page has a header or a footer of its own.
[[nodiscard]] inline bool hasFirstHeader(const OfficePage &page)
{
    return page.paper.hasHead();
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

/// The blocks an office document is made from, with the language of every word. Refused, naming
/// it, where a character cannot stand in a document.
[[nodiscard]] Result<QList<LetterBlock>> officeBlocks(const ComposedLetter &letter);

/// One part of a document: XML in UTF-8, its elements written by `fill`, names with their prefix.
[[nodiscard]] QByteArray xmlPart(const std::function<void(QXmlStreamWriter &)> &fill);

/// The moment every document is said to have been made, with no time and no zone of this machine.
inline constexpr auto neutralMoment = "2000-01-01T00:00:00";

} // namespace habeas
