#include "app/letters/letterdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

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

/// Rows cannot carry a page break, so the blocks at the top of the row do.
void breakBeforeRow(const QTextTable &table, int row)
{
    for (int column = 0; column < table.columns(); ++column) {
        QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
        QTextBlockFormat format = cursor.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

/// Moves the first table row that is cut although a page would hold it; false where there is none.
bool keepRowWhole(QTextDocument &document, const QTextTable &table)
{
    const qreal height = document.pageSize().height();
    for (int row = table.format().headerRowCount(); row < table.rows(); ++row) {
        const QTextCursor first = table.cellAt(row, 0).firstCursorPosition();
        const bool breaks
            = first.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore);
        const Extent extent = rowExtent(table, row);
        const bool cut = pageOf(extent.top, height) != pageOf(extent.bottom - 1, height);
        if (!cut || breaks || extent.bottom - extent.top > height * 0.8)
            continue;
        breakBeforeRow(table, row);
        return true;
    }
    return false;
}

bool keepRowsWhole(QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        if (table && keepRowWhole(document, *table))
            return true;
    }
    return false;
}

} // namespace

void paginate(QTextDocument &document, QPaintDevice &device, const QSizeF &pageBody)
{
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(pageBody);
    // Each round sets one break and none is ever taken back, so there is an end.
    while (keepHeadingWithNext(document) || keepRowsWhole(document)) { }
}

} // namespace habeas
