#pragma once

#include "app/actions/hearings/hearingline.h"
#include "app/actions/hearings/hearingyear.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QCheckBox;
class QFormLayout;
class QJsonObject;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace habeas::ui {

class ChoiceEdit;
class FieldMessage;
class PartialDateEdit;
class UntilEdit;
class WrappingCheck;

/// What stands for a kind of measure beside the ids of measures on record.
[[nodiscard]] QString measureTypeKey(const QString &type);

/// The fields of "Log hearing" and what they amount to. Knows the fields, not what a hearing means:
/// problems and effects come from planHearing().
class HearingForm final : public QWidget
{
    Q_OBJECT

public:
    /// An empty reference: the case is asked for first.
    HearingForm(Workbench &workbench, const QString &ref, QWidget *parent = nullptr);

    /// The fields as they stand; what is not understood is left out.
    [[nodiscard]] HearingEntry entry() const;

    /// What saving would do now; empty while it would be refused.
    [[nodiscard]] const HearingPlan &plan() const { return m_plan; }

    /// Why saving would be refused now; empty while a field is still untouched.
    [[nodiscard]] QString refusal() const;

    /// Everything that stands in the way of saving now, in the order of the fields.
    [[nodiscard]] QList<FormProblem> problems() const;
    void goTo(const QString &field);
    /// Goes to the first field that cannot be saved as it stands and says why under it. True where
    /// there is none.
    bool settle();
    /// Puts the message under the field the action complains about (Error::detail). False where it
    /// is about none of them.
    bool showProblem(const Error &error);
    /// For the next hearing of the same case: all fields but the case are empty again.
    void startAgain();
    void focusFirst();
    /// The hearing of a known day: what is on record of it is filled in, and its outcome is asked
    /// for first. Where it is named, whatever is filled in completes it.
    void setDay(const PartialDate &day, Id<Hearing> planned = {});
    /// Everything typed, for a draft, and back.
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

    /// Reads a whole hearing typed into the first field, or into the date of a known case, and
    /// fills the form with it. False where somebody has to look: then the first doubtful field has
    /// the keyboard and its message. True also where no such line was typed.
    bool takeLine();

signals:
    void changed();
    void lineUnderstood(); ///< a line was entered and nothing in it is in doubt
    void endOffered(); ///< the same, and saving it would end a measure: to be looked at first

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QString name; ///< as Error::detail calls it
        QWidget *widget;
        QLabel *label;
    };

    void build();
    void connectFields();
    void add(const QString &name, QWidget *field);
    [[nodiscard]] QLineEdit *lineTyped() const; ///< the field a whole hearing stands in; or null
    [[nodiscard]] HearingLine lineRead(const QLineEdit &typed);
    void showUnderstood();
    void offerWhom();
    void offerMeasures();
    bool offerEnd();
    void showAsked();
    void showWhom();
    void setField(QWidget *field, const QString &text);
    [[nodiscard]] QString fieldText(QWidget *field) const;
    void forgetProblem();
    bool showProblemAt(const QString &name, const QString &message);
    void offerCourts();
    void retranslate();
    void fillCases();
    void fillChoices();
    void caseChanged();
    void dateChanged();
    void readYear();
    void askYear();
    [[nodiscard]] QString yearAsked() const;
    [[nodiscard]] Result<HearingPlan> planOf(const HearingEntry &entry) const;
    void replan();

    Workbench &m_workbench;
    QString m_ref; ///< of m_folder
    Id<Measure> m_endOffered; ///< the measure m_ends is about; null: none
    bool m_caseIsGiven;
    bool m_saysWhom = false; ///< under the case
    Id<Hearing> m_completes; ///< on record; null: whichever was planned, or a new one
    QString m_lastCourt; ///< as the program filled it in
    CaseFolder m_folder;
    QString m_dayRead; ///< the words m_year is about
    HearingYear m_year;
    HearingPlan m_plan;
    std::optional<Error> m_refusal;
    std::optional<Error> m_told; ///< the refusal that stands under its field
    QList<Field> m_fields;
    /// What was asked for while this form is open: a line is read at every key.
    QHash<QString, QList<LineCase>> m_casesAsked;
    QHash<QString, QList<LinePerson>> m_peopleAsked;
    QHash<QString, QList<PartialDate>> m_daysAsked;

    QFormLayout *m_form;
    ChoiceEdit *m_case;
    PartialDateEdit *m_date;
    ChoiceEdit *m_purpose;
    ChoiceEdit *m_court;
    ChoiceEdit *m_outcome;
    UntilEdit *m_until;
    WrappingCheck *m_ends; ///< where a measure goes on that the outcome may have ended
    ChoiceEdit *m_person; ///< where several people are at risk
    ChoiceEdit *m_countedFrom;
    ChoiceEdit *m_measure;
    QLineEdit *m_time;
    FieldMessage *m_timeMessage;
    ChoiceEdit *m_mode;
    ChoiceEdit *m_judge;
    QLineEdit *m_source;
    QPlainTextEdit *m_note;
    PartialDateEdit *m_next;
};

} // namespace habeas::ui
