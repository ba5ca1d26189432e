#pragma once

#include <QTableView>

namespace habeas::ui {

/// A table of whole rows that is worked by keyboard: Enter opens, Tab leaves, Ctrl+C copies the
/// selected rows as a table for a spreadsheet or a letter.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// Columns as wide as their words, within reason.
    void fitColumns();

signals:
    void rowOpened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Home and End lead to the first and last row: a row is what is worked with here.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void copyRows() const;
};

} // namespace habeas::ui
