#include "app/actions/hearings/hearingrecords.h"
#include "app/casefile/thesaurus.h"
#include "app/law/track/sincewords.h"
#include "ui/hearings/hearingform.h"
#include "ui/hearings/untiledit.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/wrappingcheck.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

// Which rows are there, and what stands in them before anybody types.

namespace habeas::ui {

/// Ticked where it is offered, because a court that sets somebody free mostly does so in the
/// courtroom; it stands there to be read, and the words below say what saving does. True where what
/// is to be saved has changed by it.
bool HearingForm::offerEnd()
{
    const Id<Measure> offered = m_plan.ends ? m_plan.ends->id : Id<Measure>();
    m_form->setRowVisible(m_ends, !offered.isNull());
    if (m_plan.ends) {
        const QString type
            = codeLabel(QStringLiteral("measure_type"), m_plan.ends->type, screenLanguage());
        m_ends->setWords(
            tr("&Also ends: %1 since %2 (%3)", "measure, day, how it ended")
                .arg(type, sinceWords(m_plan.ends->from, screenLanguage()),
                     codeLabel(QStringLiteral("measure_end"), m_plan.endsHow, screenLanguage())));
        m_ends->setToolTip(tr("Take the tick away where the person was not let go"));
    }
    if (offered == m_endOffered)
        return false;
    m_endOffered = offered;
    const QSignalBlocker quiet(m_ends);
    m_ends->setChecked(!offered.isNull());
    return true;
}

/// What was read back stays, whatever is said in another field; a case that speaks for another year
/// makes it a question.
void HearingForm::readYear()
{
    const QString text = m_date->text();
    HearingYear year = hearingYear(text, waitingDays(m_folder), m_workbench.today());
    if (text == m_dayRead && m_year.day.isSet() && year.day.isSet()
        && year.day.edtf() != m_year.day.edtf())
        year = { m_year.soon, m_year.day, year.day, true };
    m_year = year;
    m_dayRead = text;
    DateInputContext context = m_date->context();
    const bool same = context.today == m_workbench.today() && context.soon == year.soon;
    context.today = m_workbench.today();
    context.soon = year.soon;
    if (!same)
        m_date->setContext(context);
}

QString HearingForm::yearAsked() const
{
    return yearQuestion(m_date->text(), m_year, m_outcome->key(), screenLanguage());
}

/// Under the date from the moment its words leave the year open, not only once it is to be saved.
void HearingForm::askYear()
{
    const QString question = yearAsked();
    if (question.isEmpty())
        return;
    (void)showProblemAt(QStringLiteral("at"), question);
    m_told = m_refusal;
}

Result<HearingPlan> HearingForm::planOf(const HearingEntry &entry) const
{
    const QString question = yearAsked();
    if (!question.isEmpty())
        return refused(question, QStringLiteral("at"));
    return planHearing(m_folder, entry);
}

/// Rows that are there only where somebody is asked, or where the outcome orders something.
void HearingForm::showAsked()
{
    const QString outcome = m_outcome->key();
    const bool orders = outcome == u"ordered" || outcome == u"extended" || outcome == u"changed";
    const bool asked = m_refusal && m_refusal->detail == u"measure";
    if (asked || orders || m_plan.severalGoOn || !m_measure->isEmpty())
        m_form->setRowVisible(m_measure, true);
}

/// A case is called by the first of its people: whose hearing it is stands beside it.
void HearingForm::showWhom()
{
    const bool known = !m_person->key().isEmpty();
    if (known)
        m_case->showHint(tr("The hearing is about %1.", "a person").arg(m_person->text()));
    else if (m_saysWhom)
        m_case->showHint({});
    m_saysWhom = known;
}

void HearingForm::startAgain()
{
    for (ChoiceEdit *choice :
         { m_purpose, m_court, m_outcome, m_person, m_countedFrom, m_measure, m_mode, m_judge })
        choice->setText({});
    for (QLineEdit *line : { m_time, m_source })
        line->clear();
    m_note->clear();
    m_until->clear();
    m_date->setText({});
    m_next->setText({});
    m_form->setRowVisible(m_measure, false);
    m_completes = {};
    caseChanged();
    m_date->setFocus(Qt::OtherFocusReason);
}

void HearingForm::focusFirst()
{
    QWidget *first = m_caseIsGiven ? static_cast<QWidget *>(m_date) : m_case;
    first->setFocus(Qt::OtherFocusReason);
}

void HearingForm::setDay(const PartialDate &day, Id<Hearing> hearing)
{
    const auto named = std::ranges::find(m_folder.hearings, hearing, &Hearing::id);
    const bool isNamed = named != m_folder.hearings.end();
    if (isNamed)
        m_completes = hearing;
    m_date->setValue(day);
    Hearing held;
    held.at = day;
    held.outcome = QStringLiteral("other"); // some outcome is what is to be logged
    if (const Hearing *planned = isNamed ? &*named : plannedHearing(m_folder, held)) {
        const std::pair<ChoiceEdit *, QString> known[]
            = { { m_purpose, planned->purpose },
                { m_mode, planned->mode },
                { m_person, planned->person.isNull() ? QString() : planned->person.text() } };
        for (const auto &[field, key] : known) {
            if (!key.isEmpty())
                field->setKey(key);
        }
        if (!planned->court.isEmpty())
            m_court->setText(planned->court);
        if (!planned->judge.isEmpty())
            m_judge->setText(planned->judge);
        m_time->setText(planned->time);
    }
    m_outcome->setFocus(Qt::OtherFocusReason);
}

} // namespace habeas::ui
