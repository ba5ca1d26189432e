#pragma once

#include <QString>
#include <QTextBlock>

namespace habeas {

inline constexpr qreal mostKept = 0.8; ///< of a page's height: what is higher may be cut

/// Where a block's first line begins, and its last one ends.
struct Extent
{
    qreal top = 0;
    qreal bottom = 0;
};

[[nodiscard]] Extent extentOf(const QTextBlock &block);
[[nodiscard]] int pageOf(qreal y, qreal pageHeight);

/// Tells a document, before it reads a letter, which classes stay with the next paragraph, which
/// are not cut, and where the letter closes.
[[nodiscard]] QString keepingStyleSheet();

/// Headings and the like; also a paragraph right above the close, so that nobody signs an empty
/// sheet. Never in a table.
[[nodiscard]] bool keepsWithNext(const QTextBlock &block);

/// Begins a page with the block, or with what belongs above it. False where it begins there.
[[nodiscard]] bool breakAbove(const QTextBlock &block);

/// The break a paragraph outside of tables needs: above what would be left alone at a page's foot,
/// and so that no single line of a paragraph stands at a foot or a head. False where it needs none.
[[nodiscard]] bool keepTogether(const QTextBlock &block);

} // namespace habeas
