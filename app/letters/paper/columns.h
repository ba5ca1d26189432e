#pragma once

#include <QList>

class QPaintDevice;
class QString;
class QTextDocument;

namespace habeas {

struct LetterTable;

/// How much of a table of that width (points) each column takes: what the template says, else by
/// what it holds; wide enough for its longest word where all can be. They add up to 1.
[[nodiscard]] QList<double> columnShares(const LetterTable &table, double width);

/// The same for the tables of a document that say of some columns how wide they are: no word is
/// broken where there is room for it. To be called before the document is laid out.
void fitColumns(QTextDocument &document, const QPaintDevice &device);

/// Said widths (0: nothing said), what each column holds in characters, and the least it needs, the
/// first and the last in parts of the whole.
[[nodiscard]] QList<double> sharesOf(const QList<double> &said, const QList<double> &held,
                                     const QList<double> &least);

} // namespace habeas
