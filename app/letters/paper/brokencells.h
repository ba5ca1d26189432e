#pragma once

#include <QTextDocument>

namespace habeas {

/// A table's row that is taller than a page goes on over the next one. Where its text does, it is
/// made two paragraphs there: of one on two pages Qt draws the last line of the page before once
/// more (QTextLayout::draw), under the clip and into the file's text. The document is laid out in
/// pages of that height already, in layout pixels, and is so afterwards.
void splitCellsAtPages(QTextDocument &document, qreal pageHeight);

} // namespace habeas
