#include "app/casefile/shownname.h"
#include "app/letters/facts/visiblefolder.h"
#include "app/letters/gates/lostsight.h"
#include "app/letters/template/phrases.h"
#include "app/records/lists/caselist.h"
#include "ui/letters/letterform.h"
#include "ui/letters/severaldialog.h"
#include "ui/widgets/fields/choiceedit.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <utility>

// The half of the form that is about what is written, to whom, and about which cases.

namespace habeas::ui {

void LetterForm::showOthers()
{
    QStringList words;
    QStringList names;
    for (const QString &key : std::as_const(m_otherReaders)) {
        if (const Official *official = officialOf(key))
            names << official->office;
    }
    if (!names.isEmpty())
        words << tr("Also to: %1").arg(names.join(QStringLiteral("; ")));
    if (!m_otherCases.isEmpty())
        words << tr("Also about: %1").arg(m_otherCases.join(QStringLiteral(", ")));
    m_others->setText(words.join(u'\n'));
    m_form->setRowVisible(m_others, !words.isEmpty());
}

void LetterForm::officialChanged()
{
    if (m_officialKey == m_official->key())
        return;
    m_officialKey = m_official->key();
    m_otherReaders.removeAll(m_officialKey);
    m_confirmed.clear();
    m_reasons.clear();
    suggestCopies();
    showOthers();
    emit changed();
}

void LetterForm::suggestCopies()
{
    const Official *official = officialOf(m_official->key());
    const QString copies = official ? official->copyTo.simplified() : QString();
    const QString before = std::exchange(m_suggestedCopies, copies);
    if (m_copies->text() == before)
        m_copies->setText(copies);
}

void LetterForm::offerPeople(const CaseFolder &folder)
{
    m_case = folder.file.ref;
    QList<Choice> people;
    std::optional<LostSight> lost;
    const CaseFolder visible = visibleFolder(folder).folder;
    for (const Id<Person> person : peopleAtRisk(folder)) {
        people.append({ person.text(), shownName(folder, person) });
        if (!lost)
            lost = lostSightOf(visible, person, m_workbench.today());
    }
    m_person->setChoices(people);
    m_form->setRowVisible(m_person, people.size() > 1);
    const QString words = lost && lost->formHolds ? beginningOf(lost->words) : QString();
    if (std::exchange(m_lostSight, words) != words)
        fillTemplates();
}

/// What the record itself asks for stands first, with the words it says so in.
void LetterForm::fillTemplates()
{
    QList<Choice> templates;
    for (const TemplateInfo &info : std::as_const(m_templates)) {
        const bool wanted = !m_lostSight.isEmpty() && info.id == u"wgeid";
        const Choice choice { info.id, info.title,
                              wanted ? tr("the record says “%1”").arg(m_lostSight)
                                     : info.groupTitle };
        templates.insert(wanted ? 0 : templates.size(), choice);
    }
    m_template->setChoices(templates);
}

void LetterForm::chooseTemplate(const QString &id)
{
    m_template->setKey(id);
    fillLanguages();
    m_template->setFocus(Qt::OtherFocusReason);
    m_template->lineEdit()->selectAll(); // it may have had the keyboard before
}

const Official *LetterForm::officialOf(const QString &key) const
{
    for (const Official &official : m_officials) {
        if (official.id.text() == key)
            return &official;
    }
    return nullptr;
}

void LetterForm::chooseReaders()
{
    QList<Choice> choices;
    for (const Official &official : std::as_const(m_officials))
        if (!official.sealed)
            choices.append({ official.id.text(), official.office, official.name });
    QStringList chosen = m_otherReaders;
    if (!m_officialKey.isEmpty())
        chosen.prepend(m_officialKey);
    auto *dialog = new SeveralDialog(tr("To whom"), choices, chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QStringList keys = dialog->checked();
        const QString first = keys.isEmpty() ? QString() : keys.takeFirst();
        m_otherReaders = keys;
        m_official->setKey(first);
        m_officialKey = first;
        m_confirmed.clear();
        m_reasons.clear();
        suggestCopies();
        showOthers();
        emit changed();
    });
    dialog->open();
}

void LetterForm::chooseCases()
{
    const Connection &connection = m_workbench.connection();
    const auto order = caseOrder(connection, {});
    const auto rows = caseRows(connection, order.value_or(QList<qint64>()));
    if (!order || !rows) {
        emit m_workbench.failed(order ? rows.error() : order.error());
        return;
    }
    QList<Choice> choices;
    for (const CaseRow &row : *rows)
        choices.append({ row.ref, row.ref, row.personName.isEmpty() ? row.title : row.personName });
    auto *dialog = new SeveralDialog(tr("About which cases too"), choices, m_otherCases, this);
    dialog->setFixed(m_case); // its own
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_otherCases = dialog->checked();
        m_otherCases.removeAll(m_case);
        showOthers();
        emit changed();
    });
    dialog->open();
}

QList<const Official *> LetterForm::recipients() const
{
    QList<const Official *> readers { officialOf(m_officialKey) };
    for (const QString &key : m_otherReaders) {
        if (const Official *official = officialOf(key))
            readers << official;
    }
    return readers;
}

} // namespace habeas::ui
