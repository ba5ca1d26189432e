#include "app/letters/markup/letterblocks.h"

#include <algorithm>

namespace habeas {

namespace {

/// For every row, which columns are covered.
using Cover = QList<QList<bool>>;

bool isFree(const Cover &cover, qsizetype row, int column)
{
    return column >= cover.at(row).size() || !cover.at(row).at(column);
}

void take(Cover &cover, qsizetype row, const LetterCell &cell)
{
    for (qsizetype r = row; r < row + cell.rowSpan; ++r) {
        QList<bool> &columns = cover[r];
        if (columns.size() < cell.column + cell.columnSpan)
            columns.resize(cell.column + cell.columnSpan, false);
        std::fill_n(columns.begin() + cell.column, cell.columnSpan, true);
    }
}

/// The cell ends before what another one covers already.
int freeColumns(const Cover &cover, qsizetype row, const LetterCell &cell)
{
    int count = 0;
    while (count < cell.columnSpan && isFree(cover, row, cell.column + count))
        ++count;
    return count;
}

} // namespace

LetterTable::Place LetterTable::at(int row, int column) const
{
    for (int above = row; above >= 0; --above) {
        for (const LetterCell &cell : rows.at(above)) {
            const bool here = cell.column <= column && column < cell.column + cell.columnSpan;
            if (here && row < above + cell.rowSpan)
                return { &cell, above };
        }
    }
    qFatal("a table has a place no cell covers");
}

void placeCells(LetterTable &table)
{
    table.rows.removeIf([](const QList<LetterCell> &row) {
        return row.isEmpty();
    });
    const auto rows = static_cast<int>(table.rows.size());
    // A table of nothing but head rows would repeat itself without end.
    table.headRows = std::min(table.headRows, std::max(rows - 1, 0));
    Cover cover(rows);
    for (int row = 0; row < rows; ++row) {
        const int end = row < table.headRows ? table.headRows : rows;
        for (LetterCell &cell : table.rows[row]) {
            while (!isFree(cover, row, cell.column))
                ++cell.column;
            cell.rowSpan = std::min(cell.rowSpan, end - row);
            cell.columnSpan = freeColumns(cover, row, cell);
            take(cover, row, cell);
            table.columns = std::max(table.columns, cell.column + cell.columnSpan);
        }
    }
    for (int row = 0; row < rows; ++row) {
        QList<LetterCell> &cells = table.rows[row];
        for (int column = 0; column < table.columns; ++column) {
            if (!isFree(cover, row, column))
                continue;
            LetterCell filler;
            filler.column = column;
            cells << filler;
        }
        std::ranges::sort(cells, {}, &LetterCell::column);
    }
}

} // namespace habeas
