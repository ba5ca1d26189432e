#pragma once

#include <QList>
#include <QStringList>

namespace habeas {

struct CsvRow
{
    int line = 0; ///< of the text, from 1, where it begins
    QStringList cells; ///< without their quotes; trimmed where they had none
};

struct CsvRows
{
    QList<CsvRow> rows; ///< empty lines are left out
    bool endsInQuotes = false; ///< a quotation mark is never closed: the rows cannot be trusted
};

/// Cells by comma, semicolon or tab: whichever stands most often in the first line. A quoted cell
/// may hold separators and line breaks; quotes in it are doubled.
[[nodiscard]] CsvRows splitCsv(const QString &text);

/// A cell of csvLine() (base/text/tabletext.h) as it was given there; line breaks as \n.
[[nodiscard]] QString csvText(const QString &cell);

} // namespace habeas
