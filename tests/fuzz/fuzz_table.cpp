#include "app/base/text/tabletext.h"
#include "app/exchange/csvtable.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

namespace {

QList<QStringList> cellsOf(const CsvRows &read)
{
    QList<QStringList> rows;
    for (const CsvRow &row : read.rows) {
        require(row.line > 0 && !row.cells.isEmpty());
        rows << row.cells;
    }
    return rows;
}

QString withLineFeeds(QString cell)
{
    return cell.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

} // namespace

/// A table that was read, from a spreadsheet or a file, is written and read again as it is; no cell
/// is a formula where it was none before.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    const QList<QStringList> pasted = tableFromTsv(text);
    const QList<QStringList> once = tableFromTsv(tableTsv(pasted));
    require(tableFromTsv(tableTsv(once)) == once && once.size() == pasted.size());
    const QList<QStringList> cells = cellsOf(splitCsv(text));
    QString lines = QStringLiteral("head,").repeated(text.size() + 1) + u'\n'; // of commas
    for (const QStringList &row : cells) {
        for (const QString &cell : row) {
            const QString safe = safeCell(cell);
            require(safe.isEmpty() || !QStringView(u"=+-@\t\r").contains(safe.at(0)));
            require(csvText(safe) == withLineFeeds(cell));
        }
        lines += csvLine(row);
    }
    const QList<QStringList> again = cellsOf(splitCsv(lines)).mid(1);
    require(again.size() == cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        require(again.at(i).size() == cells.at(i).size());
        for (qsizetype j = 0; j < cells.at(i).size(); ++j)
            require(csvText(again.at(i).at(j)) == withLineFeeds(cells.at(i).at(j)));
    }
    return 0;
}
