#include "ui/widgets/lists/tableview.h"

#include "ui/widgets/latinkey.h"
#include "ui/widgets/lists/columnwidths.h"
#include "ui/widgets/lists/tablecopy.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>

#include <algorithm>

namespace habeas::ui {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &TableView::rowOpened);
}

void TableView::fitColumns()
{
    fitter()->fit();
}

ColumnFitter *TableView::fitter()
{
    if (m_fitter == nullptr)
        m_fitter = new ColumnFitter(this, horizontalHeader()); // owned by this view
    return m_fitter;
}

QList<int> TableView::selectedRowNumbers() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::ranges::sort(rows);
    const auto twice = std::ranges::unique(rows);
    rows.erase(twice.begin(), twice.end());
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex().row();
    return rows;
}

qsizetype TableView::selectedCount() const
{
    qsizetype count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

bool TableView::handleLetter(int key)
{
    switch (latinKey(key)) {
    case Qt::Key_A:
        selectAll();
        return true;
    case Qt::Key_C:
        if (isSignalConnected(QMetaMethod::fromSignal(&TableView::copyWanted)))
            emit copyWanted();
        else
            copyRows();
        return true;
    case Qt::Key_V:
        emit pasteWanted();
        return true;
    default:
        return false;
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (plain || event->modifiers() == Qt::KeypadModifier) && currentIndex().isValid()) {
        emit rowOpened(currentIndex());
        return;
    }
    if (plain && event->key() == Qt::Key_Escape) {
        m_picking = false;
        if (isSignalConnected(QMetaMethod::fromSignal(&TableView::escaped)))
            emit escaped();
        else
            event->ignore(); // whoever holds the table closes with it
        return;
    }
    if (plain && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        // The first one picked is the row that is selected anyway.
        const bool already = !m_picking && selectionModel()->isSelected(currentIndex());
        m_picking = true;
        if (!already)
            selectionModel()->select(currentIndex(),
                                     QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        emit menuWanted(menuPlace()); // most laptops have no Menu key
        return;
    }
    if (event->modifiers() == Qt::ControlModifier && handleLetter(event->key()))
        return;
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    m_picking = false;
    QTableView::mousePressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(byKey ? menuPlace() : event->globalPos());
}

/// Below the current cell.
QPoint TableView::menuPlace() const
{
    const QRect cell = visualRect(currentIndex());
    return viewport()->mapToGlobal(cell.isValid() ? cell.bottomLeft() : QPoint());
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome || action == MoveEnd)
        modifiers |= Qt::ControlModifier;
    return QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index,
                                                                const QEvent *event) const
{
    // Nobody chose it by a key or the mouse: Ctrl and Shift are held down for something else.
    if (event == nullptr)
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    if (m_picking && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->modifiers() == Qt::NoModifier)
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

void TableView::copyRows()
{
    QList<int> columns;
    for (int at = 0; at < horizontalHeader()->count(); ++at) {
        const int column = horizontalHeader()->logicalIndex(at);
        if (!isColumnHidden(column))
            columns << column;
    }
    if (!model() || !currentIndex().isValid())
        return;
    const QList<int> rows = selectedRowNumbers();
    copyTable(*model(), rows, columns, this);
}

} // namespace habeas::ui
