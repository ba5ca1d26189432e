#pragma once

#include "app/base/dates/civilday.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

class QFont;
class QPageLayout;
class QPagedPaintDevice;
class QPainter;

namespace habeas::ui {

/// The head of a sheet that is kept as a file.
struct SheetHead
{
    QString title; ///< at the left, above the drawing
    CivilDay asOf; ///< at the right
    QString documentName; ///< of the file itself: says what it is, never whom it is about
};

/// Draws with the painter's font into that room; one unit is a point.
using DrawOnSheet = std::function<void(QPainter &painter, const QRectF &room)>;

/// A drawing that may need more than one sheet.
struct SheetPages
{
    QList<DrawOnSheet> pages; ///< at least one, each for a sheet of its own
    DrawOnSheet whole; ///< everything at once, for a format that has no pages
    qreal height = 0; ///< that it takes; the sheet becomes as much longer as it needs
};

/// What of a sheet is left for the drawing, in points.
[[nodiscard]] QSizeF sheetRoom();

/// A landscape A4 sheet as "pdf", "png" (300 dots per inch) or "svg", in the program's own font,
/// with no trace of who made it and when. Empty where the format is not known or a part could not
/// be made.
[[nodiscard]] QByteArray sheetFile(const SheetHead &head, const DrawOnSheet &draw,
                                   const QString &suffix);
[[nodiscard]] QByteArray sheetFile(const SheetHead &head, const SheetPages &pages,
                                   const QString &suffix);
/// The same on paper: each sheet as large as the page allows. False where a part of it could not be
/// made.
[[nodiscard]] bool drawSheets(QPagedPaintDevice &paper, const SheetHead &head,
                              const QList<DrawOnSheet> &pages);
/// The page drawSheets() is made for: a whole A4 across.
[[nodiscard]] QPageLayout sheetPage();
/// The font of drawings on a sheet.
[[nodiscard]] QFont sheetFont(qreal points);

} // namespace habeas::ui
