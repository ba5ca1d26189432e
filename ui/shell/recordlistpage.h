#pragma once

#include "ui/models/recordtable.h"
#include "ui/models/workbench.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;

namespace habeas::ui {

class RowFilter;
class TableView;

/// Records of one kind across all cases, to read: filter, sort, Enter opens the case.
class RecordListPage final : public Page
{
    Q_OBJECT

public:
    RecordListPage(Workbench &workbench, ListPage kind, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QString currentCase() const override;
    [[nodiscard]] QString countText() const override;

    void filterBy(const QString &text) override;

    [[nodiscard]] ListPage kind() const { return m_kind; }

    [[nodiscard]] RecordTableModel *model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void filter();
    void retranslate();

    Workbench &m_workbench;
    ListPage m_kind;
    RecordTableModel *m_model;
    RowFilter *m_rows;
    QLabel *m_heading;
    QLineEdit *m_filter;
    TableView *m_table;
    QLabel *m_nothing;
    bool m_laidOut = false;
};

} // namespace habeas::ui
