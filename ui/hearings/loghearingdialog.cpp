#include "ui/hearings/loghearingdialog.h"

#include "ui/hearings/hearingform.h"
#include "ui/models/draftkeeper.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

namespace habeas::ui {

LogHearingDialog::LogHearingDialog(Workbench &workbench, const HearingWish &wish, QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_form(new HearingForm(workbench, wish.caseRef))
{
    setBody(m_form);
    connect(m_form, &HearingForm::changed, this, &LogHearingDialog::formChanged);
    connect(m_form, &HearingForm::lineUnderstood, this, &LogHearingDialog::saveAndClose);
    connect(m_form, &HearingForm::endOffered, this, [this] {
        saveButton()->setFocus(Qt::OtherFocusReason); // after a look, one more key saves
    });
    LogHearingDialog::retranslate();
    m_form->focusFirst();
    if (wish.at.isSet())
        m_form->setDay(wish.at, Id<Hearing>(wish.hearing));
    keepDrafts({});
    m_draft->countAsEmpty(content());
}

LogHearingDialog *LogHearingDialog::resume(Workbench &workbench, const Draft &draft,
                                           QWidget *parent)
{
    auto *dialog = new LogHearingDialog(workbench, HearingWish(), parent);
    delete dialog->m_draft;
    const QString empty = dialog->content();
    dialog->m_form->setTyped(QJsonDocument::fromJson(draft.content.toUtf8()).object());
    dialog->keepDrafts(draft);
    dialog->m_draft->countAsEmpty(empty);
    return dialog;
}

QString LogHearingDialog::draftTitle(const Draft &draft)
{
    const QJsonObject content = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    return tr("hearing for %1", "case reference")
        .arg(content.value(QStringLiteral("case")).toString());
}

void LogHearingDialog::keepDrafts(Draft draft)
{
    draft.form = FormName;
    m_draft = new DraftKeeper(
        m_workbench, draft,
        [this] {
            return content();
        },
        this);
    connect(m_form, &HearingForm::changed, m_draft, &DraftKeeper::touch);
}

QString LogHearingDialog::content() const
{
    return QString::fromUtf8(QJsonDocument(m_form->typed()).toJson(QJsonDocument::Compact));
}

bool LogHearingDialog::keepTyped()
{
    return m_draft->keepNow();
}

bool LogHearingDialog::save()
{
    if (!m_form->settle()) {
        m_tried = true;
        formChanged();
        return false;
    }
    std::optional<Error> why;
    const bool saved = m_workbench.perform([&](Session &session) {
        Result<Done> done = logHearing(session, m_form->entry());
        if (done)
            m_saved = done->words;
        else
            why = done.error();
        return done;
    });
    if (saved)
        m_draft->discard();
    if (why && !m_form->showProblem(*why))
        say({ why->message }, true);
    return saved;
}

/// The form is empty afterwards, so a second press finds no date and saves nothing.
void LogHearingDialog::startAgain()
{
    m_tried = false;
    m_form->startAgain();
    m_draft->startAgain(); // the empty form is no draft
    m_draft->countAsEmpty(content());
}

void LogHearingDialog::goToField(const QString &field)
{
    m_form->goTo(field);
}

void LogHearingDialog::formChanged()
{
    listWhatStands();
    showPlan();
}

void LogHearingDialog::listWhatStands()
{
    const QList<FormProblem> problems = m_tried ? m_form->problems() : QList<FormProblem>();
    m_tried = !problems.isEmpty();
    listProblems(problems);
}

void LogHearingDialog::showPlan()
{
    const HearingPlan &plan = m_form->plan();
    const QString refusal = m_form->refusal();
    QStringList lines;
    if (!refusal.isEmpty() && !m_tried) // once tried, the list at the top tells it
        lines << refusal;
    else if (refusal.isEmpty() && !plan.steps.isEmpty())
        lines << tr("This will: %1", "what saving does, in short")
                     .arg(plan.steps.join(QStringLiteral(" · ")));
    lines += plan.warnings;
    if (lines.isEmpty() && !m_saved.isEmpty())
        lines << tr("Saved: %1", "what was done").arg(m_saved);
    say(lines, !lines.isEmpty() && (!refusal.isEmpty() || !plan.warnings.isEmpty()));
}

void LogHearingDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Log hearing"));
    nextButton()->setToolTip(
        tr("Save and log another hearing of the same case (Ctrl+Shift+Enter)"));
    showPlan();
}

} // namespace habeas::ui
