#pragma once

#include "app/casefile/advocacy.h"
#include "ui/models/recordtable.h"
#include "ui/models/workbench.h"
#include "ui/widgets/page.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace habeas::ui {

class RowFilter;
class TableView;

/// The register of officials: a list, and beside it everything that is known of the one that is
/// selected, with what to look out for before writing.
class OfficialsPage final : public Page
{
    Q_OBJECT

public:
    explicit OfficialsPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] RecordWish selectedRecord() const override;
    [[nodiscard]] QList<RecordWish> newRecords() const override;
    void selectRecord(const QUuid &record) override;
    void focusFilter() override;

signals:
    void importWanted();
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildDetail();
    void retranslate();
    void choose(const QModelIndex &index);
    void filter();
    void showDetail();
    void addLine(const QString &label, const QString &text);
    void checkedToday();
    [[nodiscard]] const Official *current() const;
    [[nodiscard]] ValueTable table() const;
    [[nodiscard]] QStringList warnings(const Official &official) const;

    Workbench &m_workbench;
    QList<Official> m_officials;
    QList<Wording> m_wordings;
    RecordTableModel *m_model;
    RowFilter *m_rows;
    QLabel *m_heading;
    QLineEdit *m_filter;
    TableView *m_table;
    QLabel *m_nothing;
    QLabel *m_office;
    QLabel *m_warnings;
    QFormLayout *m_lines;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_checked;
    QPushButton *m_import;
    QPushButton *m_export;
    bool m_laidOut = false;
};

} // namespace habeas::ui
