#include "app/letters/paper/brokencells.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <cmath>

namespace habeas {

namespace {

/// Where in the document a line begins that is the first one on a further page.
QList<int> pageStartsIn(const QTextBlock &block, qreal pageHeight)
{
    QList<int> starts;
    const QTextLayout *lines = block.layout();
    const qreal top = block.document()->documentLayout()->blockBoundingRect(block).top();
    const auto pageOf = [&](int line) {
        const QTextLine at = lines->lineAt(line);
        return std::floor((top + at.y() + at.height() / 2) / pageHeight);
    };
    for (int line = 1; line < lines->lineCount(); ++line) {
        if (pageOf(line) != pageOf(line - 1))
            starts << block.position() + lines->lineAt(line).textStart();
    }
    return starts;
}

void splitAt(QTextDocument &document, int position)
{
    QTextCursor cursor(&document);
    cursor.setPosition(position);
    QTextBlockFormat rest = cursor.blockFormat();
    QTextBlockFormat first = rest;
    first.setBottomMargin(0);
    rest.setTopMargin(0);
    rest.setTextIndent(0);
    cursor.setBlockFormat(first);
    cursor.insertBlock(rest);
}

} // namespace

void splitCellsAtPages(QTextDocument &document, qreal pageHeight)
{
    QList<int> starts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (QTextCursor(block).currentTable())
            starts << pageStartsIn(block, pageHeight);
    }
    if (starts.isEmpty())
        return;
    QTextCursor all(&document);
    all.beginEditBlock(); // laid out once
    for (auto start = starts.crbegin(); start != starts.crend(); ++start)
        splitAt(document, *start);
    all.endEditBlock();
}

} // namespace habeas
