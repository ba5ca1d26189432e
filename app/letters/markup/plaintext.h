#pragma once

#include "app/letters/markup/letterblocks.h"

namespace habeas {

/// The letter as plain text: paragraphs with an empty line between them (none before one that is
/// close to the one above), a table's rows each on a line of its own, lines of at most 76
/// characters where words allow it.
[[nodiscard]] QString plainText(const QList<LetterBlock> &blocks);

} // namespace habeas
