#pragma once

#include "app/base/language.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace habeas {

/// What tells a letter nobody has approved from one that may go out. Never part of the letter's
/// frozen text: it is laid over whatever is made from it.

/// Behind the words of a sheet: the word from corner to corner, pale, as a shape (so that copying
/// the page's text gives the letter's words alone), and the sentence in the upper margin.
/// Lengths are in the painter's units, `margin` is the height of the sheet's upper margin.
void paintDraftMark(QPainter &painter, const QRectF &sheet, qreal margin, Language language);
/// The whole HTML page with the mark across it and a bar above the letter.
[[nodiscard]] QString markedHtml(const QString &html, Language language);
/// The plain text with the sentence above and below.
[[nodiscard]] QString markedText(const QString &text, Language language);

} // namespace habeas
