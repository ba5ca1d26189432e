#pragma once

#include "ui/records/fieldinput.h"
#include "ui/records/formtable.h"
#include "ui/widgets/forms/formdialog.h"

#include <QJsonObject>

class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace habeas::ui {

class RecordTableModel;
class TableView;

/// What belongs to a record, inside its form: a table of what is on record with what follows from
/// it (of orders: every end each may mean), and rows under it to add more. What was added is saved
/// in one step with the record; what is there already is changed in its own form.
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
    /// Why what is typed cannot be saved; empty where nothing is.
    [[nodiscard]] QString problem() const;
    /// Shows it and takes the keyboard there.
    void goToProblem();

    /// Everything that was added and typed, for a draft, and back. Empty: nothing.
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);
    void retranslate();

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

    struct Added
    {
        AnyRecord record;
        QJsonObject raws;
    };

    void build(const InputContext &context);
    void unfold(bool open);
    void take();
    void takeOut();
    void clearEntry();
    void showTable();
    [[nodiscard]] static QString stateWords(bool isNew, bool chain, bool last);
    [[nodiscard]] bool isEntered() const;
    [[nodiscard]] AnyRecord entered() const;
    [[nodiscard]] QJsonObject enteredRaws() const;
    [[nodiscard]] QList<AnyRecord> onRecord() const;

    ChildShape m_shape;
    const CaseFolder &m_folder;
    CivilDay m_today;
    AnyRecord m_parent;
    QList<Added> m_added;
    QList<Field> m_fields;
    QUuid m_nextId; ///< of the one being typed: what is computed stays on it
    QLabel *m_heading;
    RecordTableModel *m_model;
    TableView *m_table;
    QLabel *m_words;
    QToolButton *m_open;
    QPushButton *m_out;
    QWidget *m_entry;
    QFormLayout *m_rows;
    QPushButton *m_take;
};

} // namespace habeas::ui
