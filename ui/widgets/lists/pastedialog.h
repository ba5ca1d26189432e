#pragma once

#include "app/actions/records/pasteactions.h"
#include "app/records/lists/listshape.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace habeas::ui {

class RecordTableModel;
class TableView;

/// What somebody copied from a spreadsheet, before it becomes records: which column fills which
/// field, and what each row would add or change or why it cannot. Saving is one step.
class PasteDialog final : public FormDialog
{
    Q_OBJECT

public:
    PasteDialog(Workbench &workbench, const ListShape &shape, const QList<QStringList> &rows,
                QWidget *parent);

protected:
    bool save() override;
    void retranslate() override;

private:
    void build();
    void guess();
    void preview();
    [[nodiscard]] PasteTable pasted() const;
    [[nodiscard]] QString fieldWords(const QByteArray &field) const;
    void showPlan(const PastePlan &plan);

    Workbench &m_workbench;
    const ListShape &m_shape;
    QList<QStringList> m_rows;
    QList<QByteArray> m_fields;
    qsizetype m_columns = 0;
    QCheckBox *m_header;
    QList<QComboBox *> m_choices;
    QLabel *m_summary;
    RecordTableModel *m_model;
    TableView *m_table;
    bool m_guessing = false;
};

} // namespace habeas::ui
