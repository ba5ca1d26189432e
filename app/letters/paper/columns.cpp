#include "app/letters/paper/columns.h"

#include "app/letters/markup/letterblocks.h"
#include "app/letters/paper/fonts.h"
#include "app/letters/paper/paperstyle.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <functional>
#include <numeric>

namespace habeas {

namespace {

constexpr double leastHeld = 6; // characters
constexpr double mostHeld = 48;
constexpr double smallestPoints = 8;
constexpr double besideWords = 11; // points: the cell's padding and borders, and a little air

double sumOf(const QList<double> &numbers)
{
    return std::accumulate(numbers.cbegin(), numbers.cend(), 0.0);
}

/// The width of the longest word, by what `widthOf` says of one. Only words that may be it are
/// measured.
double longestWord(const QString &text, double atLeast,
                   const std::function<double(const QString &)> &widthOf)
{
    double longest = atLeast;
    qsizetype letters = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || text.at(i).isSpace()
            || text.at(i) == QChar(QChar::SoftHyphen) || text.at(i) == QChar(0x200b);
        if (!ends)
            continue;
        if (i - start > letters * 3 / 4) {
            letters = std::max(letters, i - start);
            longest = std::max(longest, widthOf(text.mid(start, i - start)));
        }
        start = i + 1;
    }
    return longest;
}

} // namespace

QList<double> sharesOf(const QList<double> &said, const QList<double> &held,
                       const QList<double> &least)
{
    const qsizetype columns = said.size();
    double free = 0;
    for (qsizetype column = 0; column < columns; ++column)
        free += said.at(column) > 0 ? 0 : held.at(column);
    const double unsaid = static_cast<double>(said.count(0));
    const double left = std::max(1 - sumOf(said), 0.1 * unsaid);
    QList<double> shares;
    for (qsizetype column = 0; column < columns; ++column)
        shares << (said.at(column) > 0 ? said.at(column) : left * held.at(column) / free);
    const double sum = sumOf(shares);
    const double needed = std::max(sumOf(least), 1.0); // more than there is: all give way
    double missing = 0;
    double spare = 0;
    for (qsizetype column = 0; column < columns; ++column) {
        shares[column] /= sum;
        const double over = shares.at(column) - least.at(column) / needed;
        (over < 0 ? missing : spare) += std::abs(over);
    }
    for (qsizetype column = 0; column < columns; ++column) {
        const double over = shares.at(column) - least.at(column) / needed;
        if (over < 0)
            shares[column] -= over;
        else if (spare > 0)
            shares[column] -= over * missing / spare;
    }
    return shares;
}

QList<double> columnShares(const LetterTable &table, double width)
{
    constexpr double pointsPerPixel = 0.75;
    QFont bold = letterFont(tablePoints);
    bold.setBold(true);
    const QFontMetricsF metrics(letterFont(tablePoints));
    const QFontMetricsF headMetrics(bold);
    QList<double> held(table.columns, leastHeld);
    QList<double> said(table.columns, 0);
    QList<double> least(table.columns, 0);
    for (const QList<LetterCell> &row : table.rows) {
        for (const LetterCell &cell : row) {
            if (cell.columnSpan > 1)
                continue;
            said[cell.column] = std::max(said.at(cell.column), cell.widthPercent / 100.0);
            for (const LetterParagraph &paragraph : cell.paragraphs) {
                const QString text = paragraph.text();
                held[cell.column]
                    = std::clamp(static_cast<double>(text.size()), held.at(cell.column), mostHeld);
                least[cell.column]
                    = longestWord(text, least.at(cell.column), [&](const QString &word) {
                          const QFontMetricsF &used = cell.head ? headMetrics : metrics;
                          return (used.horizontalAdvance(word) * pointsPerPixel + besideWords)
                              / width;
                      });
            }
        }
    }
    return sharesOf(said, held, least);
}

namespace {

/// Seven columns of long words: smaller letters before broken words, as far as they can be read.
void shrinkWords(QTextTable &table, double padding, QList<double> &least)
{
    const double allPadding = padding * static_cast<double>(least.size());
    const double fits = (1 - allPadding) / (sumOf(least) - allPadding);
    const double factor = std::max(smallestPoints / tablePoints, fits);
    QTextCharFormat smaller;
    smaller.setFontPointSize(tablePoints * factor);
    QTextCursor all = table.firstCursorPosition();
    all.setPosition(table.lastPosition(), QTextCursor::KeepAnchor);
    all.mergeCharFormat(smaller);
    for (double &share : least)
        share = padding + (share - padding) * factor;
}

void fitColumns(QTextTable &table, const QPaintDevice &device)
{
    QTextTableFormat format = table.format();
    const QList<QTextLength> constraints = format.columnWidthConstraints();
    const int columns = table.columns();
    const double units = device.logicalDpiX() / 72.0;
    const double width = table.document()->pageSize().width();
    QList<double> said(columns, 0);
    for (int column = 0; column < std::min(columns, static_cast<int>(constraints.size()));
         ++column) {
        if (constraints.at(column).type() == QTextLength::PercentageLength)
            said[column] = constraints.at(column).rawValue() / 100;
    }
    if (columns < 2 || sumOf(said) <= 0)
        return; // Qt makes columns by what they hold
    QList<double> held(columns, leastHeld);
    QList<double> least(columns, 0);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.columnSpan() > 1 || cell.row() != row)
                continue;
            for (auto at = cell.begin(); !at.atEnd(); ++at) {
                const QTextBlock block = at.currentBlock();
                if (!block.isValid() || block.text().isEmpty())
                    continue;
                held[column] = std::clamp(static_cast<double>(block.text().size()), held.at(column),
                                          mostHeld);
                const QFontMetricsF metrics(block.begin().fragment().charFormat().font(), &device);
                least[column] = longestWord(block.text(), least.at(column), [&](const QString &w) {
                    return (metrics.horizontalAdvance(w) + besideWords * units) / width;
                });
            }
        }
    }
    if (sumOf(least) > 1)
        shrinkWords(table, besideWords * units / width, least);
    QList<QTextLength> fitted;
    for (const double share : sharesOf(said, held, least))
        fitted << QTextLength(QTextLength::PercentageLength, share * 100);
    format.setColumnWidthConstraints(fitted);
    table.setFormat(format);
}

} // namespace

void fitColumns(QTextDocument &document, const QPaintDevice &device)
{
    // Not the root frame's children: those are known only once an edit has ended.
    for (QTextTable *table : document.findChildren<QTextTable *>())
        fitColumns(*table, device);
}

} // namespace habeas
