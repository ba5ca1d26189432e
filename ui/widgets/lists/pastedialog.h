#pragma once

#include "app/actions/records/pasteactions.h"
#include "app/records/lists/listshape.h"
#include "ui/models/recordtable.h"
#include "ui/models/vaultjob.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace habeas::ui {

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
    void buildChoices(QWidget *body);
    void fillChoices();
    void guess();
    void preview();
    [[nodiscard]] PasteTable pasted() const;
    [[nodiscard]] QString leftOutWords() const;

    /// What a plan comes to.
    struct Seen
    {
        int writes = 0; ///< rows that would be written
        QString counts;
        ValueTable rows;
        QString refusal; ///< why nothing at all can be written
        QList<PastePerson> whose; ///< whom rows that name nobody may be about
    };

    [[nodiscard]] static Seen lookAt(const Connection &connection, const PasteTable &table,
                                     CivilDay today, bool hasHeader, const Progress &progress);
    void takePlan(const Seen &seen);
    void offerWhose(const QList<PastePerson> &people);

    Workbench &m_workbench;
    const ListShape &m_shape;
    QList<QStringList> m_rows;
    QList<QByteArray> m_fields;
    qsizetype m_columns = 0;
    QCheckBox *m_header;
    QList<QComboBox *> m_choices;
    QFormLayout *m_wishes; ///< what is said once for all rows
    QComboBox *m_similar; ///< rows with a name like one on record
    QComboBox *m_detention; ///< what kind it is where no cell says it
    QComboBox *m_whose; ///< whom rows that name nobody are about
    QComboBox *m_dates; ///< what 03/04/26 means
    QList<QLabel *> m_wishNames;
    QLabel *m_summary;
    RecordTableModel *m_model;
    TableView *m_table;
    VaultJob m_job; ///< looks at many rows, or many people
    bool m_guessing = false;
    QString m_refusal; ///< why nothing at all can be written
    int m_writes = -1; ///< rows that would be written; -1: not known yet
};

} // namespace habeas::ui
