#pragma once

#include "ui/cases/recordtree.h"

#include <QModelIndex>
#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTreeView;

namespace habeas::ui {

class ColumnFitter;

/// One tab of a case page: a line of totals, the lines, and a sentence where there are none.
class SheetView final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    /// Keeps the selected record selected; where it is gone, its neighbour.
    void show(const Sheet &sheet);
    using QWidget::show;
    void setName(const QString &name); ///< as a screen reader calls the table

    /// Null where nothing is selected.
    [[nodiscard]] const SheetRow *current() const;
    [[nodiscard]] int count() const; ///< lines, without those below another

    [[nodiscard]] bool shows(const QUuid &record) const; ///< in a line of its own

    /// Makes the record's line the current one. False where no line shows it.
    bool select(const QUuid &record);

    [[nodiscard]] QTreeView *view() const { return m_view; }

    /// The line one is on (Ctrl+C), or every line (Ctrl+Shift+C), as a table for a spreadsheet.
    void copyLine();
    void copyAll();

signals:
    void currentChanged();

private:
    void copy(const QModelIndexList &lines);
    void hideEmptyColumns(const Sheet &sheet);

    RecordTree *m_model;
    QSortFilterProxyModel *m_sorted;
    QTreeView *m_view;
    QLabel *m_lead;
    QLabel *m_empty;
    ColumnFitter *m_fitter;
};

} // namespace habeas::ui
