#include "app/casefile/fieldcheck.h"
#include "ui/officials/officialdialog.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/countrychoices.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/fieldmessage.h"

#include <QLineEdit>

#include <algorithm>

// The half of the form that says what stands in the way of saving, and where.

using namespace Qt::StringLiterals;

namespace habeas::ui {

QWidget *OfficialDialog::inputOf(const QString &field) const
{
    const std::pair<QString, QWidget *> inputs[]
        = { { u"office_kind"_s, m_kind },     { u"office"_s, m_office },
            { u"gender"_s, m_gender },        { u"country"_s, m_country },
            { u"verified_on"_s, m_verified }, { u"preferred_language"_s, m_language } };
    const auto found = std::ranges::find(inputs, field, &std::pair<QString, QWidget *>::first);
    return found == std::end(inputs) ? nullptr : found->second;
}

QList<OfficialDialog::Problem> OfficialDialog::problems() const
{
    QList<Problem> found;
    const auto add = [&found](const QString &field, const QString &reason) {
        if (!reason.isEmpty())
            found.append({ field, reason });
    };
    const auto ofForm = [](const QString &text, FieldRule::Form form) {
        return text.isEmpty() ? QString() : textFault(text, formed(form)).value_or(QString());
    };
    add(u"office_kind"_s, m_kind->problem());
    if (m_office->text().trimmed().isEmpty())
        add(u"office"_s, tr("Say which office it is, as in “Prosecutor General”."));
    add(u"gender"_s, m_gender->problem());
    add(u"country"_s, ofForm(countryIn(*m_country), FieldRule::Form::Country));
    add(u"preferred_language"_s, ofForm(m_language->key().trimmed(), FieldRule::Form::Language));
    add(u"verified_on"_s, m_verified->problem());
    return found;
}

/// Goes to the first field that cannot be saved as it stands; every such field says why.
bool OfficialDialog::settle()
{
    const QList<Problem> all = problems();
    for (const Problem &problem : all)
        showReason(problem);
    m_tried = !all.isEmpty();
    listWhatStands();
    if (m_tried)
        goToField(all.first().field);
    return !m_tried;
}

void OfficialDialog::listWhatStands()
{
    QList<FormProblem> listed;
    if (m_tried) {
        for (const Problem &problem : problems())
            listed.append({ problem.field,
                            tr("%1: %2", "field, what stands in the way")
                                .arg(inputOf(problem.field)->accessibleName(), problem.reason) });
    }
    m_tried = !listed.isEmpty();
    listProblems(listed);
}

/// An empty form that was only walked through is nobody's mistake yet.
void OfficialDialog::fieldLeft(const QString &field)
{
    const bool begun = m_tried || (field == u"office" ? m_office->isModified() : true);
    for (const Problem &problem : problems()) {
        if (problem.field == field && begun)
            showReason(problem);
    }
}

void OfficialDialog::showReason(const Problem &problem)
{
    QWidget *input = inputOf(problem.field);
    if (auto *choice = qobject_cast<ChoiceEdit *>(input))
        choice->showProblem(problem.reason);
    else if (input == m_verified)
        (void)m_verified->validate();
    else if (input == m_office)
        m_officeMessage->say(FieldMessage::Level::Problem, problem.reason);
}

void OfficialDialog::goToField(const QString &field)
{
    if (QWidget *input = inputOf(field))
        input->setFocus(Qt::OtherFocusReason);
}

void OfficialDialog::showProblem(const Error &error)
{
    const QString field = error.detail.section(u'.', -1);
    if (inputOf(field) == nullptr) {
        say({ error.message }, true);
        return;
    }
    showReason({ field, error.message });
    goToField(field);
}

} // namespace habeas::ui
