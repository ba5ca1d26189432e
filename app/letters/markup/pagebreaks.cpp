#include "app/letters/markup/pagebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Kept as the block's state, which is for whoever looks at blocks.
enum Keeping {
    WithNext = 1,
    Closing = 2, ///< and with the next
    Whole = 3,
    Signature = 4, ///< whole, and under something
};

constexpr int leastLines = 2; // of a paragraph on each of its pages

bool isClose(const QTextBlock &block)
{
    return block.isValid() && (block.userState() == Closing || block.userState() == Signature);
}

bool isAbove(const QTextBlock &above, const QTextBlock &block)
{
    return above.isValid() && above.blockNumber() + 1 == block.blockNumber()
        && QTextCursor(above).currentTable() == nullptr;
}

bool begins(const QTextBlock &block)
{
    return block.position() == 0
        || block.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore);
}

/// The paragraph goes on at the head of the next page with that line.
bool splitAt(const QTextBlock &block, int line)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + block.layout()->lineAt(line).textStart());
    if (block.text().at(cursor.positionInBlock() - 1) == QChar(QChar::LineSeparator))
        cursor.deletePreviousChar(); // or an empty line stays behind
    QTextBlockFormat rest = block.blockFormat();
    rest.setTopMargin(0);
    rest.setTextIndent(0);
    rest.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.insertBlock(rest, block.charFormat());
    return true;
}

/// The page of each line, counted from the page of the first.
QList<int> pagesOfLines(const QTextBlock &block)
{
    const qreal height = block.document()->pageSize().height();
    const qreal top = block.document()->documentLayout()->blockBoundingRect(block).top();
    QList<int> pages;
    for (int i = 0; i < block.layout()->lineCount(); ++i)
        pages << pageOf(top + block.layout()->lineAt(i).y() + 0.5, height);
    return pages;
}

bool moveSingleLines(const QTextBlock &block)
{
    const QList<int> pages = pagesOfLines(block);
    if (pages.isEmpty() || pages.first() == pages.last())
        return false;
    const qreal height = block.document()->pageSize().height();
    const Extent extent = extentOf(block);
    const bool whole = block.userState() == Whole || block.userState() == Signature;
    if (whole && extent.bottom - extent.top <= height * mostKept)
        return breakAbove(block);
    const auto onFirst = pages.count(pages.first());
    const auto onLast = pages.count(pages.last());
    if (onFirst < leastLines && breakAbove(block))
        return true;
    if (onLast >= leastLines)
        return false;
    const auto onPageBefore = pages.count(pages.at(pages.size() - onLast - 1));
    if (onPageBefore > leastLines)
        return splitAt(block, static_cast<int>(pages.size()) - leastLines);
    return onPageBefore + onLast == pages.size() && breakAbove(block);
}

} // namespace

int pageOf(qreal y, qreal pageHeight)
{
    return static_cast<int>(y / pageHeight);
}

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

QString keepingStyleSheet()
{
    return u"p.plainhead{-qt-user-state:%1}p.close{-qt-user-state:%2}"
           "p.address{-qt-user-state:%3}p.sender{-qt-user-state:%4}"_s.arg(WithNext)
               .arg(Closing)
               .arg(Whole)
               .arg(Signature);
}

bool keepsWithNext(const QTextBlock &block)
{
    if (!block.isValid() || QTextCursor(block).currentTable() != nullptr)
        return false;
    const int state = block.userState();
    const QTextBlock next = block.next();
    return block.blockFormat().headingLevel() > 0 || state == WithNext || state == Closing
        || isClose(next);
}

bool breakAbove(const QTextBlock &block)
{
    QTextBlock first = block;
    while (!begins(first) && isAbove(first.previous(), first) && keepsWithNext(first.previous())) {
        first = first.previous();
        // Of a long paragraph above the close two lines are enough.
        const int lines = first.layout()->lineCount();
        if (isClose(first.next()) && first.userState() != Closing && lines >= 2 * leastLines)
            return splitAt(first, lines - leastLines);
    }
    if (begins(first))
        return false;
    QTextBlockFormat moved = first.blockFormat();
    moved.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(first).setBlockFormat(moved);
    return true;
}

bool keepTogether(const QTextBlock &block)
{
    if (moveSingleLines(block))
        return true;
    const QTextBlock next = block.next();
    if (!next.isValid() || !keepsWithNext(block))
        return false;
    const qreal height = block.document()->pageSize().height();
    if (pageOf(extentOf(block).bottom - 1, height) == pageOf(extentOf(next).top + 0.5, height))
        return false;
    const bool table = QTextCursor(next).currentTable() != nullptr; // which has no breaks inside
    return breakAbove(table ? block : next);
}

} // namespace habeas
