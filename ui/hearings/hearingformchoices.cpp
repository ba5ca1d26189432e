// What the fields of the hearing form offer to choose from.
#include "app/actions/hearings/hearingcases.h"
#include "app/actions/hearings/hearingwords.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/records/find/usedtexts.h"
#include "app/records/lists/caselist.h"
#include "ui/hearings/hearingform.h"
#include "ui/widgets/fields/choiceedit.h"

#include <QFormLayout>

namespace habeas::ui {

namespace {

/// Who thinks in another language than the screen's finds it, too.
QString inEveryLanguage(const QString &list, const QString &code)
{
    return codeLabel(list, code, Language::Russian) + u'\n'
        + codeLabel(list, code, Language::Kazakh);
}

QList<Choice> codeChoices(const char *list)
{
    const QString name = QString::fromLatin1(list);
    QList<Choice> choices;
    for (const QString &code : codesOf(name))
        choices.append({ code,
                         codeLabel(name, code, screenLanguage()),
                         {},
                         codeLabel(name, code, Language::English),
                         inEveryLanguage(name, code) });
    return choices;
}

/// The newest hearing's court first, each once.
QStringList courtsOf(const CaseFolder &folder)
{
    QStringList courts;
    for (auto hearing = folder.hearings.crbegin(); hearing != folder.hearings.crend(); ++hearing)
        if (!hearing->court.isEmpty() && !courts.contains(hearing->court))
            courts << hearing->court;
    return courts;
}

} // namespace

void HearingForm::fillChoices()
{
    m_purpose->setChoices(codeChoices("hearing_purpose"));
    m_outcome->setChoices(codeChoices("hearing_outcome"));
    m_countedFrom->setChoices(codeChoices("counted_from"));
    m_mode->setChoices(codeChoices("hearing_mode"));
}

void HearingForm::fillCases()
{
    QList<Choice> choices;
    const Connection &connection = m_workbench.connection();
    if (const Result<QList<qint64>> order = caseOrder(connection, {}))
        if (const Result<QList<CaseRow>> rows = caseRows(connection, *order))
            for (const CaseRow &row : *rows)
                choices.append({ row.ref, QString(row.ref + u' ' + row.personName).trimmed(),
                                 row.title == row.personName ? QString() : row.title });
    m_case->setChoices(choices);
}

/// Somebody who is not named yet is asked for only where it could be more than one.
void HearingForm::offerWhom()
{
    QList<Choice> people;
    for (const LinePerson &person : peopleToName(m_folder))
        people.append({ person.id.text(), person.shown, {}, person.names.join(u'\n') });
    const bool several = people.size() > 1;
    m_person->setChoices(several ? people : QList<Choice>());
    if (!several && !m_person->isEmpty())
        m_person->setText({});
    m_form->setRowVisible(m_person, several);
}

/// Those on record, and the kinds a hearing may order.
void HearingForm::offerMeasures()
{
    QList<Choice> measures;
    for (const Measure &measure : std::as_const(m_folder.measures))
        measures.append(
            { measure.id.text(),
              tr("%1 from %2", "measure, date")
                  .arg(codeLabel(QStringLiteral("measure_type"), measure.type, screenLanguage()),
                       printDate(measure.from, screenLanguage(), DateStyle::Short)) });
    const QString list = QStringLiteral("measure_type");
    for (const QString &type : measuresOrdered())
        measures.append({ measureTypeKey(type),
                          tr("%1, ordered at this hearing", "measure")
                              .arg(codeLabel(list, type, screenLanguage())),
                          {},
                          codeLabel(list, type, Language::English),
                          inEveryLanguage(list, type) });
    m_measure->setChoices(measures);
}

/// The court of the case's newest hearing stands there until somebody names another.
void HearingForm::offerCourts()
{
    QStringList courts = courtsOf(m_folder);
    const bool untouched = m_court->isEmpty() || m_court->text() == m_lastCourt;
    m_lastCourt = courts.value(0);
    const Connection &connection = m_workbench.connection();
    courts << usedTexts(connection, Hearing::kind.table, "court");
    courts.removeDuplicates();
    m_court->setSuggestions(courts);
    m_judge->setSuggestions(usedTexts(connection, Hearing::kind.table, "judge"));
    if (!untouched)
        return;
    m_court->setText(m_lastCourt);
    m_court->showHint(m_lastCourt.isEmpty() ? QString() : tr("the court used last in this case"));
}

} // namespace habeas::ui
