#include "app/letters/markup/letterdocument.h"

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

int pageOf(qreal y, qreal pageHeight)
{
    return static_cast<int>(y / pageHeight);
}

/// Where a block's first line begins, and its last one ends.
struct Extent
{
    qreal top = 0;
    qreal bottom = 0;
};

Extent extentOf(const QTextBlock &block)
{
    const QTextLayout *layout = block.layout();
    const QPointF origin = block.document()->documentLayout()->blockBoundingRect(block).topLeft();
    if (layout->lineCount() == 0)
        return { origin.y(), origin.y() };
    const QTextLine first = layout->lineAt(0);
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    return { origin.y() + first.y(), origin.y() + last.y() + last.height() };
}

/// Moves the first heading that stands alone at a page's foot; false where there is none.
bool keepHeadingWithNext(QTextDocument &document)
{
    const qreal height = document.pageSize().height();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const bool breaks = format.pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore);
        if (format.headingLevel() == 0 || breaks || !block.next().isValid())
            continue;
        const qreal top = extentOf(block).top;
        if (pageOf(top, height) == pageOf(extentOf(block.next()).top, height))
            continue;
        QTextBlockFormat moved = format;
        moved.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(moved);
        return true;
    }
    return false;
}

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

/// Begins the table's page with the table, or with the heading above it. False where the page
/// begins there already.
bool breakBeforeTable(QTextTable &table)
{
    const QTextBlock above = table.document()->findBlock(table.firstPosition() - 1);
    const QTextTableFormat format = table.format();
    if (format.pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore))
        return false;
    if (above.isValid() && above.blockFormat().headingLevel() > 0) {
        QTextBlockFormat moved = above.blockFormat();
        if (moved.pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore))
            return false;
        moved.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(above).setBlockFormat(moved);
        return true;
    }
    QTextTableFormat moved = format;
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
/// a table takes the whole table along.
class RowKeeper
{
public:
    RowKeeper(QTextDocument &document, const QPaintDevice &device)
        : m_document(document)
        , m_units(paperUnits(device))
    {
    }

    enum class Step { Nothing, Row, Table };

    /// Moves the first row that is cut although a page would hold it.
    Step moveOne();
    /// Takes every empty line back: what stood above has moved.
    void startAgain();

private:
    [[nodiscard]] QList<QTextTable *> tables() const;
    Step moveOneOf(QTextTable &table, int number);
    bool fill(QTextTable &table, int row, qreal pageEnd);

    using Place = std::pair<int, int>; ///< which table, and which row

    QTextDocument &m_document;
    qreal m_units;
    QSet<Place> m_seen; ///< nothing is moved twice: there is an end, whatever a table looks like
    QList<QTextCursor> m_filled;
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
    m_filled << cursor;
    return true;
}

RowKeeper::Step RowKeeper::moveOneOf(QTextTable &table, int number)
{
    const qreal height = m_document.pageSize().height();
    const int head = table.format().headerRowCount();
    for (int row = head; row < table.rows(); ++row) {
        const Place place(number, row);
        const Extent extent = rowExtent(table, row);
        const int page = pageOf(extent.top, height);
        const bool cut = page != pageOf(extent.bottom - 1, height);
        if (!cut || m_seen.contains(place) || extent.bottom - extent.top > height * 0.8)
            continue;
        m_seen << place;
        if (row > head && fill(table, row - 1, (page + 1) * height))
            return Step::Row;
        if (row == head && breakBeforeTable(table))
            return Step::Table;
    }
    return Step::Nothing;
}

QList<QTextTable *> RowKeeper::tables() const
{
    QList<QTextTable *> all;
    for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            all << table;
    }
    return all;
}

RowKeeper::Step RowKeeper::moveOne()
{
    const QList<QTextTable *> all = tables();
    for (int number = 0; number < all.size(); ++number) {
        const Step step = moveOneOf(*all.at(number), number);
        if (step != Step::Nothing)
            return step;
    }
    return Step::Nothing;
}

void RowKeeper::startAgain()
{
    for (QTextCursor &cursor : m_filled)
        cursor.deletePreviousChar();
    m_filled.clear();
    m_seen.clear();
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

/// One break more; false where none is needed.
bool moveSomething(QTextDocument &document, RowKeeper &rows)
{
    const bool heading = keepHeadingWithNext(document);
    const RowKeeper::Step step = heading ? RowKeeper::Step::Table : rows.moveOne();
    if (step == RowKeeper::Step::Table)
        rows.startAgain();
    return step != RowKeeper::Step::Nothing;
}

} // namespace

void leaveRoomAbove(QTextDocument &document, const QPaintDevice &device, qreal height)
{
    if (height <= 0)
        return;
    QTextCursor cursor(&document);
    cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat());
    QTextBlockFormat empty;
    empty.setLineHeight(height / paperUnits(device), QTextBlockFormat::FixedHeight);
    cursor.movePosition(QTextCursor::Start);
    cursor.setBlockFormat(empty);
}

void prepareForPages(QTextDocument &document, QPaintDevice &device, const QSizeF &pageBody)
{
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(pageBody);
}

void setHtmlForPages(QTextDocument &document, const QString &html)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // nothing is laid out before it ends
    document.setHtml(html);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
    cursor.endEditBlock();
}

void paginate(QTextDocument &document, const QPaintDevice &device)
{
    keepCompoundsWhole(document);
    // A break before a heading or a table is never taken back, and between two of them each row is
    // moved once at most: so there is an end.
    RowKeeper rows(document, device);
    bool moved = true;
    while (moved) {
        moved = false;
        while (moveSomething(document, rows))
            moved = true;
        // Each move lays out only what follows it, and Qt then leaves lines between tables where
        // they were: all of it once more.
        if (moved)
            document.markContentsDirty(0, document.characterCount());
    }
}

} // namespace habeas
