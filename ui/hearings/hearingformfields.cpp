#include "ui/hearings/hearingform.h"
#include "ui/hearings/untiledit.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/fields/wrappingcheck.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace habeas::ui {

namespace {

constexpr QLatin1StringView completesKey("completes"); // of a draft

}

QList<FormProblem> HearingForm::problems() const
{
    QList<FormProblem> found;
    for (const Field &field : m_fields) {
        QString words;
        if (const auto *choice = qobject_cast<const ChoiceEdit *>(field.widget))
            words = choice->problem();
        else if (const auto *date = qobject_cast<const PartialDateEdit *>(field.widget))
            words = date->problem();
        else if (field.widget == m_until)
            words = m_until->problem();
        const bool ofPlan = m_refusal && m_refusal->detail.section(u'.', -1) == field.name;
        if (words.isEmpty() && ofPlan)
            words = m_refusal->message;
        if (!words.isEmpty())
            found.append({ field.name,
                           tr("%1: %2", "field, what stands in the way")
                               .arg(field.widget->accessibleName(), words) });
    }
    return found;
}

void HearingForm::goTo(const QString &name)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.name == name)
            field.widget->setFocus(Qt::OtherFocusReason);
    }
}

bool HearingForm::settle()
{
    if (!takeLine())
        return false;
    QString first;
    for (const Field &field : std::as_const(m_fields)) {
        bool fine = true;
        if (auto *choice = qobject_cast<ChoiceEdit *>(field.widget))
            fine = choice->validate();
        else if (auto *date = qobject_cast<PartialDateEdit *>(field.widget))
            fine = date->validate();
        else if (field.widget == m_until)
            fine = m_until->validate();
        if (!fine && first.isEmpty())
            first = field.name;
    }
    if (!first.isEmpty()) {
        goTo(first);
        return false;
    }
    if (m_refusal)
        (void)showProblem(*m_refusal);
    return !m_refusal;
}

bool HearingForm::showProblem(const Error &error)
{
    const QString name = error.detail.section(u'.', -1);
    const bool shown = showProblemAt(name, error.message);
    if (shown && m_refusal && m_refusal->detail == error.detail)
        m_told = error;
    if (shown)
        goTo(name);
    return shown;
}

/// A refusal goes when its cause goes, in whichever field that was; with other figures it is said
/// again.
void HearingForm::forgetProblem()
{
    const bool same = m_told && m_refusal && m_refusal->detail == m_told->detail;
    if (!m_told || (same && m_refusal->message == m_told->message))
        return;
    const QString name = m_told->detail.section(u'.', -1);
    m_told = same ? m_refusal : std::nullopt;
    for (const Field &field : std::as_const(m_fields)) {
        if (field.name != name)
            continue;
        if (same)
            (void)showProblemAt(name, m_told->message);
        else if (auto *choice = qobject_cast<ChoiceEdit *>(field.widget))
            choice->showProblem(choice->problem());
        else if (auto *date = qobject_cast<PartialDateEdit *>(field.widget))
            date->setContext(date->context()); // what it says of itself again
        else if (field.widget == m_until)
            m_until->setHearing(m_workbench.today(), m_date->value());
        else
            m_timeMessage->clear();
    }
}

bool HearingForm::showProblemAt(const QString &name, const QString &message)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.name != name)
            continue;
        m_form->setRowVisible(field.widget, true);
        if (auto *choice = qobject_cast<ChoiceEdit *>(field.widget))
            choice->showProblem(message);
        else if (auto *date = qobject_cast<PartialDateEdit *>(field.widget))
            date->showProblem(message);
        else if (field.widget == m_until)
            m_until->showProblem(message);
        else if (field.widget == m_time)
            m_timeMessage->say(FieldMessage::Level::Problem, message);
        else
            return false;
        return true;
    }
    return false;
}

QString HearingForm::fieldText(QWidget *field) const
{
    if (const auto *choice = qobject_cast<const ChoiceEdit *>(field))
        return choice->key().isEmpty() ? choice->text() : choice->key();
    if (const auto *date = qobject_cast<const PartialDateEdit *>(field))
        return date->text();
    if (field == m_until)
        return m_until->lineEdit()->text();
    if (field == m_note)
        return m_note->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line ? line->text() : QString();
}

void HearingForm::setField(QWidget *field, const QString &text)
{
    if (auto *choice = qobject_cast<ChoiceEdit *>(field)) {
        choice->setKey(text);
        if (choice->isEmpty())
            choice->setText(text);
    } else if (auto *date = qobject_cast<PartialDateEdit *>(field)) {
        date->setText(text);
    } else if (field == m_until) {
        m_until->lineEdit()->setText(text);
    } else if (field == m_note) {
        m_note->setPlainText(text);
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(text);
    }
}

QJsonObject HearingForm::typed() const
{
    QJsonObject typed;
    for (const Field &field : m_fields) {
        if (const QString text = fieldText(field.widget); !text.isEmpty())
            typed.insert(field.name, text);
    }
    if (!m_endOffered.isNull() && !m_ends->isChecked()) // it is ticked when it is offered
        typed.insert(m_ends->objectName(), false);
    if (!m_completes.isNull())
        typed.insert(completesKey, m_completes.text());
    return typed;
}

void HearingForm::setTyped(const QJsonObject &typed)
{
    m_completes = Id<Hearing>(QUuid(typed.value(completesKey).toString()));
    for (const Field &field : std::as_const(m_fields))
        setField(field.widget, typed.value(field.name).toString());
    if (!m_endOffered.isNull() && typed.contains(m_ends->objectName()))
        m_ends->setChecked(false);
}

} // namespace habeas::ui
