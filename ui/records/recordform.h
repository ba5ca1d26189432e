#pragma once

#include "app/actions/records/recordactions.h"
#include "app/law/track/fieldoffer.h"
#include "ui/models/workbench.h"
#include "ui/records/fieldinput.h"
#include "ui/records/formtable.h"

#include <QJsonObject>
#include <QWidget>

class QFormLayout;
class QLabel;
class QToolButton;

namespace habeas::ui {

class ChildrenInput;
class SourcesInput;

/// Every field of one record of any kind, each with the input its type asks for. What people fill
/// in first stands on top; the rest is folded under "More". Fields nobody touched keep exactly what
/// they held, fields for machines too.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    /// `record` is a new one, or as the vault holds it where `isNew` is false.
    RecordForm(Workbench &workbench, CaseFolder folder, AnyRecord record, bool isNew,
               QWidget *parent = nullptr);

    /// What saving would hand in. New people and sources the fields name come with it.
    [[nodiscard]] RecordEdit edit() const;

    [[nodiscard]] const CaseFolder &folder() const { return m_folder; }

    struct Problem
    {
        QString field; ///< as describe() names it
        QString label;
        QString reason;
    };

    /// Everything that would be refused now, in the order of the fields.
    [[nodiscard]] QList<Problem> problems() const;
    /// Shows them all under their fields and goes to the first. True where there is none.
    bool settle();
    /// Puts the message of a refused save under the field it is about. False where it is about
    /// none.
    bool showProblem(const Error &error);

    /// Everything typed, for a draft, and back.
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);
    /// Fills in what is still empty and goes there: to the first field nobody has filled of a new
    /// record, to what was filled in of one on file.
    void offer(const QList<FieldOffer> &offers);
    [[nodiscard]] bool isTouched() const;

    void focusFirst(); ///< the first field that is still empty
    void goTo(const QString &field);
    [[nodiscard]] FieldInput *input(QByteArrayView field) const; ///< null: not on the form

    [[nodiscard]] QUuid recordId() const { return m_record.id; }

    /// A field that the others leave no question of is not shown. What stands in it stays.
    void showField(QByteArrayView field, bool shown);
    /// Whether its label says that it must be filled; as describe() has it otherwise.
    void setNeeded(QByteArrayView field, bool needed);

    [[nodiscard]] QToolButton *more() const { return m_more; }

    /// What belongs to the record and is added here; null for most kinds.
    [[nodiscard]] ChildrenInput *children() const { return m_children; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        qsizetype index; ///< in the record's shape
        FieldInput *input;
        QLabel *label;
        bool first;
        QString untouched; ///< raw() as the record filled it
        std::optional<bool> needed = {}; ///< other than describe() has it
    };

    static inline const QString ChildrenField
        = QStringLiteral("children"); ///< as problems and drafts call them

    void build();
    void buildTop();
    void buildRest();
    [[nodiscard]] bool asksWhom() const;
    void buildChildren();
    [[nodiscard]] RecordEdit ownEdit() const; ///< without what belongs to the record
    void addField(qsizetype index, bool first);
    void fill();
    void retranslate();
    void labelField(const Field &field);
    void unfold(bool open);
    void fieldLeft(const Field &field);
    [[nodiscard]] QString parentWords() const;
    [[nodiscard]] QString labelOf(qsizetype index) const;
    [[nodiscard]] InputContext context() const;
    [[nodiscard]] const Field *fieldNamed(const QString &name) const;
    void reveal(const Field &field);

    Workbench &m_workbench;
    CaseFolder m_folder;
    AnyRecord m_record;
    bool m_isNew;
    FormShape m_shape;
    QList<Field> m_fields;
    QLabel *m_belongs;
    QFormLayout *m_top;
    QToolButton *m_more = nullptr;
    QWidget *m_rest = nullptr;
    QFormLayout *m_restRows = nullptr;
    SourcesInput *m_sources = nullptr;
    ChildrenInput *m_children = nullptr;
    QLabel *m_sourcesLabel = nullptr;
    FieldInput *m_note = nullptr;
    QLabel *m_noteLabel = nullptr;
    FieldInput *m_sealed = nullptr;
    QLabel *m_sealedLabel = nullptr;
};

} // namespace habeas::ui
