#include "app/letters/markup/letterdocument.h"

#include "app/letters/markup/pagebreaks.h"
#include "app/letters/paper/columns.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QImage>
#include <QPaintDevice>
#include <QScreen>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <optional>

namespace habeas {

// An empty picture rather than none: for none, Qt tries the name as a file.
QVariant LetterDocument::loadResource(int type, const QUrl & /*name*/)
{
    if (type != ImageResource)
        return {};
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

namespace {

Extent rowExtent(const QTextTable &table, int row)
{
    Extent extent { 1e18, 0 };
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto frame = cell.begin(); !frame.atEnd(); ++frame) {
            const QTextBlock block = frame.currentBlock();
            if (!block.isValid())
                continue;
            const Extent lines = extentOf(block);
            extent.top = std::min(extent.top, lines.top);
            extent.bottom = std::max(extent.bottom, lines.bottom);
        }
    }
    return extent;
}

/// How many of the paper's units one unit of a table's format is: Qt scales them from the screen's.
qreal paperUnits(const QPaintDevice &device)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const qreal screenDpi = QCoreApplication::testAttribute(Qt::AA_Use96Dpi) || screen == nullptr
        ? 96
        : qRound(screen->logicalDotsPerInchY());
    return device.logicalDpiY() / screenDpi;
}

/// Begins the table's page with the table, or with what belongs above it. False where the page
/// begins there already.
bool breakBeforeTable(QTextTable &table)
{
    const QTextBlock first = table.firstCursorPosition().block();
    if (keepsWithNext(first.previous()))
        return breakAbove(first);
    QTextTableFormat moved = table.format();
    if (moved.pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore))
        return false;
    moved.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    table.setFormat(moved);
    return true;
}

/// The cell of a row whose words reach down furthest.
QTextTableCell tallestCell(const QTextTable &table, int row)
{
    QTextTableCell tallest = table.cellAt(row, 0);
    qreal bottom = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const qreal here = extentOf(cell.lastCursorPosition().block()).bottom;
        if (here > bottom)
            tallest = cell;
        bottom = std::max(bottom, here);
    }
    return tallest;
}

/// Keeps table rows whole. Rows cannot carry a page break, and blocks in them that do are moved
/// twice, because Qt moves a row itself once none of its first lines fits. So the row above is
/// given an empty line as high as the page still is, after which Qt moves the row; the first row of
/// a table takes the whole table along, and so does one that its head would be left alone by.
class RowKeeper
{
public:
    explicit RowKeeper(const QPaintDevice &device)
        : m_units(paperUnits(device))
    {
    }

    /// Moves the first row that is cut although a page would hold it; false where there is none.
    bool moveOne(QTextTable &table);

private:
    bool fill(QTextTable &table, int row, qreal pageEnd);

    using Place = std::pair<const QTextTable *, int>; ///< a row of a table

    qreal m_units;
    QSet<Place> m_seen; ///< nothing is moved twice: there is an end, whatever a table looks like
};

/// Leaves less than a line of the page. False where there is no room to fill.
bool RowKeeper::fill(QTextTable &table, int row, qreal pageEnd)
{
    const QTextTableFormat format = table.format();
    const qreal frame = format.topMargin() + 4 * format.border() + 2 * format.cellPadding()
        + 2 * format.cellSpacing() + 2;
    QTextTableCell cell = tallestCell(table, row);
    QTextCursor cursor = cell.lastCursorPosition();
    const qreal room = pageEnd - frame * m_units - extentOf(cursor.block()).bottom;
    if (room <= 0)
        return false;
    cursor.insertBlock();
    QTextBlockFormat empty;
    empty.setLineHeight(room / m_units, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(empty);
    return true;
}

bool RowKeeper::moveOne(QTextTable &table)
{
    const qreal height = table.document()->pageSize().height();
    const int head = table.format().headerRowCount();
    for (int row = head; row < table.rows(); ++row) {
        const Place place(&table, row);
        const Extent extent = rowExtent(table, row);
        const int page = pageOf(extent.top, height);
        const bool cut = page != pageOf(extent.bottom - 1, height)
            && extent.bottom - extent.top <= height * mostKept;
        const bool leavesHead
            = row == head && head > 0 && pageOf(rowExtent(table, head - 1).top, height) != page;
        if ((!cut && !leavesHead) || m_seen.contains(place))
            continue;
        m_seen << place;
        if (row > head && fill(table, row - 1, (page + 1) * height))
            return true;
        if (row == head && breakBeforeTable(table))
            return true;
    }
    return false;
}

/// Where the word begins that the line leaves behind a hyphen, if it would fit on the next line.
std::optional<int> brokenCompound(const QString &text, const QTextLine &line)
{
    const int end = line.textStart() + line.textLength();
    const bool broken = end >= 2 && end < text.size() && text.at(end - 1) == u'-'
        && text.at(end - 2).isLetterOrNumber() && text.at(end).isLetterOrNumber();
    if (!broken)
        return {};
    int start = end - 1;
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    return start > line.textStart() ? std::optional(start) : std::nullopt;
}

/// A word with a hyphen stays on one line: whoever reads the file's text, or searches in it, would
/// find another word.
void keepCompoundsWhole(QTextDocument &document)
{
    document.documentLayout()->documentSize(); // lays it out
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (int i = 0; i + 1 < block.layout()->lineCount(); ++i) {
            const auto start = brokenCompound(block.text(), block.layout()->lineAt(i));
            if (!start)
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + *start);
            cursor.insertText(QString(QChar(QChar::LineSeparator)));
            document.documentLayout()->documentSize();
        }
    }
}

/// The table that stands on the page itself and holds the block; null where none does.
QTextTable *outerTable(const QTextBlock &block)
{
    const QTextDocument &document = *block.document();
    QTextFrame *frame = document.frameAt(block.position());
    while (frame != nullptr && frame->parentFrame() != nullptr
           && frame->parentFrame() != document.rootFrame())
        frame = frame->parentFrame();
    return qobject_cast<QTextTable *>(frame);
}

/// Sets the first break that is missing from there on, because all below it moves; where to look on
/// then, or nothing where no break is missing.
std::optional<int> moveSomething(QTextDocument &document, RowKeeper &rows, int from)
{
    for (QTextBlock block = document.findBlock(from); block.isValid();) {
        const QTextBlock before = block.previous().isValid() ? block.previous() : block;
        const int here = before.position();
        if (QTextTable *table = outerTable(block)) {
            if (rows.moveOne(*table))
                return here;
            block = document.findBlock(table->lastPosition() + 1);
            continue;
        }
        if (keepTogether(block))
            return here;
        block = block.next();
    }
    return std::nullopt;
}

/// An empty line of that height at the beginning.
void leaveRoomAbove(QTextDocument &document, const QPaintDevice &device, qreal height)
{
    QTextCursor cursor(&document);
    cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat());
    QTextBlockFormat empty;
    empty.setLineHeight(height / paperUnits(device), QTextBlockFormat::FixedHeight);
    cursor.movePosition(QTextCursor::Start);
    cursor.setBlockFormat(empty);
}

} // namespace

void prepareForPages(QTextDocument &document, QPaintDevice &device, const QSizeF &pageBody)
{
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(pageBody);
}

void setHtmlForPages(QTextDocument &document, const QString &html, qreal roomAbove)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // nothing is laid out before it ends
    document.setDefaultStyleSheet(keepingStyleSheet());
    document.setHtml(html);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
    if (const QPaintDevice *device = document.documentLayout()->paintDevice()) {
        fitColumns(document, *device);
        // Before the first layout: Qt counts the pages of a text that only moved down as before.
        if (roomAbove > 0)
            leaveRoomAbove(document, *device, roomAbove);
    }
    cursor.endEditBlock();
}

void paginate(QTextDocument &document, const QPaintDevice &device)
{
    keepCompoundsWhole(document);
    // A break is never taken back, and no row is moved twice: so there is an end.
    RowKeeper rows(device);
    for (bool moved = true; moved && document.pageCount() > 1;) {
        moved = false;
        for (std::optional<int> from = 0; (from = moveSomething(document, rows, *from));)
            moved = true;
        // Each move lays out only what follows it, and Qt then leaves lines between tables where
        // they were: all of it once more.
        if (moved)
            document.markContentsDirty(0, document.characterCount());
    }
}

} // namespace habeas
