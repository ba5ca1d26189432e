#pragma once

#include "app/letters/markup/letterblocks.h"

namespace habeas {

/// How a table's row is told without lines around it.
enum class PlainRows {
    Running, ///< one cell after the other, as words to search and compare
    Apart, ///< for readers: what belongs to one cell can be told from the next
};

/// The letter as plain text: paragraphs with an empty line between them (none before one that is
/// close to the one above), a table's rows each on a line of its own, lines of at most 76
/// characters where words allow it. Rows apart differ from running ones by white space only.
[[nodiscard]] QString plainText(const QList<LetterBlock> &blocks,
                                PlainRows rows = PlainRows::Running);

} // namespace habeas
