#pragma once

#include "app/actions/letters/letterlog.h"
#include "app/records/store/drafts.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

#include <QJsonObject>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace habeas::ui {

class ChoiceEdit;
class DraftKeeper;
class PartialDateEdit;
struct LoggedLetter;

/// One step of a letter's way: approving it, noting that it was sent, or what came back.
class LetterStepDialog final : public FormDialog
{
    Q_OBJECT

public:
    enum class Step { Approve, Send, Reply, Outcome };

    /// What the step must know about the letter beside the letter itself.
    struct Around
    {
        QString court; ///< the office, where it is a court that has the case before it
        bool expired = false; ///< the urgent action has run out, or may have
        bool died = false; ///< the person it is about, and nobody has confirmed that it is meant
        bool reprisal = false; ///< one followed an earlier letter; the same
        QStringList changed; ///< facts it rests on, since it was approved or written; a line each
        QStringList limits; ///< what the person wants kept confidential, a sentence each
        PartialDate sentBefore; ///< the last day it is on record as sent, where nothing waits
        QList<Document> documents; ///< of the case
        QString outcome; ///< code, so far
    };

    LetterStepDialog(Workbench &workbench, Step step, const Letter &letter, const Around &around,
                     QWidget *parent);

    /// The step of this letter, opened over the parent; the letter as readLogged() answers it.
    static void openFor(Workbench &workbench, Step step, const LoggedLetter &logged,
                        QWidget *parent);
    /// The same, read first. What cannot be read is told by the workbench.
    static void openFor(Workbench &workbench, Step step, const QUuid &letter, QWidget *parent);

    static constexpr auto FormName = "letter-step"; ///< of its drafts
    /// "reply to letter KZ-0007/2".
    [[nodiscard]] static QString draftTitle(const Draft &draft);
    /// Opens the step a draft is about; what was typed is in it.
    static void resume(Workbench &workbench, const Draft &draft, QWidget *parent);

protected:
    bool save() override;
    bool keepTyped() override;
    void retranslate() override;

private:
    void build();
    void addRow(QWidget *field, const char *label);
    void keepDraft();
    [[nodiscard]] QJsonObject typed() const; ///< what stands in each row
    void setTyped(const QJsonObject &typed);
    [[nodiscard]] QString content() const; ///< of the draft; empty where nothing was typed
    [[nodiscard]] QString changesToRead() const;
    [[nodiscard]] Result<Done> run(Session &session) const;

    Workbench &m_workbench;
    Step m_step;
    Letter m_letter;
    Around m_around;
    QJsonObject m_untouched; ///< what stood there before anybody typed
    DraftKeeper *m_draft = nullptr;
    QFormLayout *m_form = nullptr;
    QList<std::pair<QLabel *, std::pair<QWidget *, const char *>>> m_rows;
    QLabel *m_lead;
    QLineEdit *m_by;
    QCheckBox *m_expired;
    QCheckBox *m_changed; ///< it is right as it stands
    QLineEdit *m_reason; ///< for a court
    QLineEdit *m_whyOfTheDead;
    QLineEdit *m_whyAfterReprisal;
    ChoiceEdit *m_again; ///< where it was sent before
    ChoiceEdit *m_medium;
    PartialDateEdit *m_day;
    QLineEdit *m_tracking;
    PartialDateEdit *m_due;
    QLineEdit *m_ref;
    QPlainTextEdit *m_text;
    ChoiceEdit *m_document;
    ChoiceEdit *m_outcome;
};

} // namespace habeas::ui
