#pragma once

#include "ui/models/recordtable.h"
#include "ui/records/childlines.h"
#include "ui/records/fieldinput.h"
#include "ui/records/formtable.h"
#include "ui/records/orderchainwords.h"
#include "ui/widgets/forms/formdialog.h"

#include <QJsonObject>

class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace habeas::ui {

class TableView;

/// What belongs to a record, inside its form: a table of what is on record with what follows from
/// it (of orders: every end each may mean, and the days between them that no order covers), and
/// rows under it to add more or to change the line the keyboard is on (Enter). What was added and
/// changed is saved in one step with the record.
class ChildrenInput final : public QWidget
{
    Q_OBJECT

public:
    ChildrenInput(const ChildShape &shape, const InputContext &context, AnyRecord parent,
                  QWidget *parentWidget);

    /// The record as its form stands: what is computed follows it.
    void setParentRecord(const AnyRecord &parent);
    /// New ones, with the one that is typed and not put on the list yet.
    [[nodiscard]] QList<AnyRecord> added() const;
    [[nodiscard]] QList<ChangedRecord> changedRecords() const;

    /// What contradicts itself between the record and these.
    [[nodiscard]] const QStringList &doubts() const { return m_doubts; }

    /// Why what is typed cannot be saved; empty where nothing is.
    [[nodiscard]] QString problem() const;
    /// Shows it and takes the keyboard there.
    void goToProblem();

    /// Everything that was added and typed, for a draft, and back. Empty: nothing.
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);
    void retranslate();
    /// The folder's records changed: what the rows offer follows.
    void refreshChoices();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        qsizetype index;
        FieldInput *input;
        QLabel *label;
        QString untouched;
    };

    void build(const InputContext &context);
    void unfold(bool open);
    void take();
    void takeOut();
    void change(const QUuid &id); ///< brings a line into the rows under the table
    void changeCurrent();
    [[nodiscard]] QUuid currentLine() const;

    [[nodiscard]] bool isChanging() const { return !m_changing.isNull(); }

    [[nodiscard]] ChildLines lines() const; ///< with what is typed and not put on the list yet
    void clearEntry();
    void showTable();
    void retranslateButtons();
    [[nodiscard]] ValueTable tableOf(const ChildLines &lines, const ChainWords &words) const;
    [[nodiscard]] static TableRow gapRow(const ChainGap &gap, qsizetype cells);
    [[nodiscard]] QString stateWords(const ChildLines &lines, const AnyRecord &record,
                                     const ChainWords &words) const;
    [[nodiscard]] bool isEntered() const;
    [[nodiscard]] AnyRecord entered() const;
    [[nodiscard]] QJsonObject enteredRaws() const;

    /// Whether the rows ask what it belongs to; then the table holds all of the case.
    [[nodiscard]] bool choosesParent() const;

    [[nodiscard]] bool isChain() const { return m_shape.table == QByteArrayView("order"); }

    ChildShape m_shape;
    const CaseFolder &m_folder;
    CivilDay m_today;
    AnyRecord m_parent;
    QList<RulePack> m_packs;
    ChildLines m_lines;
    QList<Field> m_fields;
    QUuid m_nextId; ///< of the one being typed: what is computed stays on it
    QUuid m_changing; ///< the line that is being changed; null: a new one is typed
    QStringList m_doubts;
    QLabel *m_heading;
    RecordTableModel *m_model;
    TableView *m_table;
    QLabel *m_words;
    QToolButton *m_open;
    QPushButton *m_change;
    QPushButton *m_out;
    QWidget *m_entry;
    QFormLayout *m_rows;
    QPushButton *m_take;
};

} // namespace habeas::ui
