#pragma once

#include <QTableView>

namespace habeas::ui {

class ColumnFitter;

/// A table of whole rows that is worked by keyboard: Enter opens, Tab leaves, Space picks a row and
/// keeps what was picked before, Shift and the arrows pick a range, Ctrl+A all. Ctrl+C copies the
/// selected rows as a table for a spreadsheet or a letter, Ctrl+V pastes one where somebody
/// listens. The letters work on Cyrillic layouts too.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// Columns as wide as their words, as ColumnFitter shares the room out; from now on.
    void fitColumns();
    /// Whoever keeps the widths. Asked for after the header was chosen.
    [[nodiscard]] ColumnFitter *fitter();
    /// The selected rows, ascending; the current one where none is selected.
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    /// Without listing them.
    [[nodiscard]] qsizetype selectedCount() const;
    void copyRows();

signals:
    void rowOpened(const QModelIndex &index);
    void pasteWanted();
    void menuWanted(const QPoint &where); ///< Shift+F10, the Menu key or the right button
    void escaped();
    /// Where somebody listens they copy what may go to the clipboard; else every row does.
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// Home and End lead to the first and last row: a row is what is worked with here.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// While rows are picked one by one, the arrows only move.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    [[nodiscard]] bool handleLetter(int key);
    [[nodiscard]] QPoint menuPlace() const;

    ColumnFitter *m_fitter = nullptr;
    bool m_picking = false;
};

} // namespace habeas::ui
