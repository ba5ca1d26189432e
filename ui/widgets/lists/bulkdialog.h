#pragma once

#include "app/actions/records/bulkactions.h"
#include "ui/models/vaultjob.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

#include <QTimer>

class QComboBox;
class QLabel;

namespace habeas::ui {

class ChoiceEdit;
class RecordTableModel;
class TableView;

/// One field of many records at once. What would change, what is so already and what is skipped
/// stands there before anything is saved; saving is one step.
class BulkDialog final : public FormDialog
{
    Q_OBJECT

public:
    BulkDialog(Workbench &workbench, const QByteArray &table, const QList<QUuid> &records,
               QWidget *parent);

protected:
    bool save() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void offerValues();
    void preview();
    [[nodiscard]] const FieldShape &field() const;
    [[nodiscard]] Result<BulkEdit> edit() const;
    [[nodiscard]] QString words() const;
    void takePlan(const Result<BulkPlan> &plan);
    void showPlan(const BulkPlan &plan);

    Workbench &m_workbench;
    QByteArray m_table;
    QList<QUuid> m_records;
    QList<FieldShape> m_fields;
    QLabel *m_fieldLabel;
    QLabel *m_valueLabel;
    QLabel *m_summary;
    QComboBox *m_field;
    ChoiceEdit *m_value;
    RecordTableModel *m_model;
    TableView *m_rows;
    VaultJob m_job; ///< looks at many records
    QTimer m_pause;
};

} // namespace habeas::ui
