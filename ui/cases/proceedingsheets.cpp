#include "ui/cases/recordtitles.h"
#include "ui/cases/sheetcells.h"
#include "ui/cases/sheets.h"

#include <QCoreApplication>

namespace habeas::ui {

namespace {

struct ProceedingSheets
{
    Q_DECLARE_TR_FUNCTIONS(ProceedingSheets)
};

void addChargeHistory(SheetRow &row, const CaseFolder &folder, Id<Charge> charge)
{
    for (const ChargeStage &stage : folder.chargeStages) {
        if (stage.charge != charge)
            continue;
        SheetRow child = rowFor(stage);
        child.cells = { { ProceedingSheets::tr("Stage") },
                        { codeHeading("charge_stage", stage.stage) },
                        { codeText("charge_stage", stage.stage) },
                        sheetDate(stage.at),
                        { stage.authority } };
        row.children << child;
    }
    for (const Requalification &change : folder.requalifications) {
        if (change.charge != charge)
            continue;
        SheetRow child = rowFor(change);
        child.cells = { { ProceedingSheets::tr("Re-qualified") },
                        { titleOf(folder, change) },
                        {},
                        sheetDate(change.at),
                        { change.authority } };
        row.children << child;
    }
}

void addPersonRecords(SheetRow &row, const CaseFolder &folder, Id<Person> person)
{
    for (const Name &name : folder.names) {
        if (name.person != person)
            continue;
        SheetRow child = rowFor(name);
        child.cells = { { ProceedingSheets::tr("Name") },
                        { name.text },
                        { joined({ codeText("name_use", name.use), name.language, name.script }) },
                        {} };
        row.children << child;
    }
    for (const Affiliation &place : folder.affiliations) {
        if (place.person != person)
            continue;
        SheetRow child = rowFor(place);
        child.cells = { { ProceedingSheets::tr("Public life") },
                        { titleOf(folder, place) },
                        { place.state },
                        sheetDate(place.from) };
        row.children << child;
    }
    for (const Consent &consent : folder.consents) {
        if (consent.person != person)
            continue;
        SheetRow child = rowFor(consent);
        const QString state = consent.withdrawn.isSet()
            ? ProceedingSheets::tr("withdrawn %1").arg(dateText(consent.withdrawn))
            : codeText("consent_answer", consent.answer);
        child.cells
            = { { ProceedingSheets::tr("Consent") },
                { joined({ codeText("consent_purpose", consent.purpose), consent.audience }) },
                { state },
                sheetDate(consent.given) };
        row.children << child;
    }
}

} // namespace

Sheet chargeSheet(const CaseFolder &folder)
{
    Sheet sheet;
    sheet.headers = { ProceedingSheets::tr("Kind"), ProceedingSheets::tr("What"),
                      ProceedingSheets::tr("Stage or term"), ProceedingSheets::tr("Date"),
                      ProceedingSheets::tr("By whom") };
    sheet.widest = 1;
    sheet.empty = ProceedingSheets::tr("No charge, status or sentence is on record.");
    for (const Charge &charge : folder.charges) {
        SheetRow row = rowFor(charge);
        row.cells = { { ProceedingSheets::tr("Charge") },
                      { titleOf(folder, charge) },
                      { codeText("charge_stage", charge.stage) },
                      sheetDate(charge.stageDate),
                      {} };
        addChargeHistory(row, folder, charge.id);
        sheet.rows << row;
    }
    for (const Status &status : folder.statuses) {
        SheetRow row = rowFor(status);
        row.cells = { { ProceedingSheets::tr("Status") },
                      { heading(status.status) },
                      {},
                      sheetDate(status.from),
                      { status.authority } };
        sheet.rows << row;
    }
    for (const Sentence &sentence : folder.sentences) {
        SheetRow row = rowFor(sentence);
        const QString term = sentence.term.isEmpty() && !sentence.fine.isSet()
            ? ProceedingSheets::tr("length not known")
            : joined({ sentence.term, moneyText(sentence.fine) });
        row.cells = { { ProceedingSheets::tr("Sentence") },
                      { codeHeading("sentence_type", sentence.type) },
                      { term },
                      sheetDate(sentence.pronounced),
                      { sentence.court } };
        sheet.rows << row;
    }
    return sheet;
}

Sheet peopleSheet(const CaseFolder &folder)
{
    Sheet sheet;
    sheet.headers = { ProceedingSheets::tr("Part in the case"), ProceedingSheets::tr("Who"),
                      ProceedingSheets::tr("Details"), ProceedingSheets::tr("Since") };
    sheet.widest = 1;
    sheet.empty = ProceedingSheets::tr("No person is on record.");
    QSet<QUuid> shown;
    for (const Involvement &part : folder.involvements) {
        SheetRow row = rowFor(part);
        const QString person = recordTitle(folder, part.person.uuid());
        row.cells = { { codeHeading("involvement_role", part.role) },
                      { person },
                      { part.note },
                      sheetDate(part.from) };
        if (!shown.contains(part.person.uuid())) {
            for (const Person &record : folder.people) {
                if (record.id != part.person)
                    continue;
                SheetRow child = rowFor(record);
                child.cells = { { ProceedingSheets::tr("Person") },
                                { titleOf(folder, record) },
                                { record.occupation },
                                sheetDate(record.born) };
                row.children << child;
            }
            addPersonRecords(row, folder, part.person);
        }
        shown.insert(part.person.uuid());
        sheet.rows << row;
    }
    for (const Person &person : folder.people) {
        if (shown.contains(person.id.uuid()))
            continue;
        SheetRow row = rowFor(person);
        row.cells = { { ProceedingSheets::tr("No part on record") },
                      { titleOf(folder, person) },
                      { person.occupation },
                      {} };
        addPersonRecords(row, folder, person.id);
        sheet.rows << row;
    }
    return sheet;
}

} // namespace habeas::ui
