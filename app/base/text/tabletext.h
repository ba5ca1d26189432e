#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace habeas {

/// Tables as text, between this program and a spreadsheet.

/// A cell as a spreadsheet may have it: one that begins with = + - @ would be worked out as a
/// formula there, so an apostrophe goes before it, as spreadsheets themselves do. Apostrophes that
/// stand before such a sign count as nothing, so that each can be taken off again.
[[nodiscard]] QString safeCell(const QString &text);
/// What safeCell() was given.
[[nodiscard]] QString plainCell(const QString &cell);
/// One line of RFC 4180 with its line end; every cell as safeCell() has it, quoted where a comma, a
/// semicolon, a tab, a line break, a quotation mark or a blank at an end would be lost, and where
/// one empty cell is the whole row.
[[nodiscard]] QString csvLine(const QStringList &cells);
/// Tabs between the cells, each line a row; a cell that begins with a quotation mark stands in
/// quotes, else whoever reads it would look for the second one in the rows below.
[[nodiscard]] QString tableTsv(const QList<QStringList> &rows);
/// The first row is the header.
[[nodiscard]] QString tableHtml(const QList<QStringList> &rows);
/// What somebody copied from a spreadsheet, as rows of cells; quotes around cells with line breaks
/// are understood, what safeCell() added is taken away. Empty lines are left out.
[[nodiscard]] QList<QStringList> tableFromTsv(const QString &text);

} // namespace habeas
