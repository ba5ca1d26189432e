#include "app/casefile/chargestages.h"
#include "app/law/deadlines/whose.h"
#include "app/law/proceedings/chargewords.h"
#include "app/law/proceedings/sentenceend.h"
#include "app/law/proceedings/sentencewords.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/letters/gates/keptkinds.h"
#include "ui/cases/recordtitles.h"
#include "ui/cases/sheets/sheetcells.h"
#include "ui/cases/sheets/sheets.h"

#include <QCoreApplication>

namespace habeas::ui {

namespace {

struct ProceedingSheets
{
    Q_DECLARE_TR_FUNCTIONS(ProceedingSheets)
};

/// What the line is about, with whom it is about where the case has several people at risk.
QString told(const CaseFolder &folder, Id<Person> person, const QString &text)
{
    return joined({ whoseName(folder, person), text });
}

void addExtra(SheetRow &row, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        row.extra << FieldLine { label, text };
}

void addStages(SheetRow &row, const LedgerCharge &entry)
{
    for (const LedgerStage &stage : entry.stages) {
        SheetRow child;
        child.record = stage.record;
        child.cells = { { ProceedingSheets::tr("Stage") },
                        { codeHeading("charge_stage", stage.stage) },
                        { codeText("charge_stage", stage.stage) },
                        sheetDate(stage.at),
                        { stage.authority } };
        // The stage it has reached is the charge itself: the line above.
        if (stage.record != entry.charge.id.uuid())
            row.children << child;
    }
}

void addChargeHistory(SheetRow &row, const CaseFolder &folder, const LedgerCharge &entry)
{
    addStages(row, entry);
    for (const LedgerLink &link : entry.from) {
        SheetRow child;
        child.record = link.record.uuid();
        child.cells = {
            { ProceedingSheets::tr("Re-qualified") },
            { ProceedingSheets::tr("in place of %1").arg(recordTitle(folder, link.charge.uuid())) },
            {},
            sheetDate(link.at),
            { link.authority }
        };
        row.children << child;
    }
    for (const LedgerCount &given : entry.counts) {
        SheetRow child = rowFor(given.count);
        child.cells = {
            { ProceedingSheets::tr("Judgment") },
            { recordTitle(folder, given.count.sentence.uuid()) },
            { joined(
                { codeText("charge_outcome", given.count.outcome), termWords(given.count.term) }) },
            {},
            { given.carried ? QString() : ProceedingSheets::tr("a judgment that does not stand") }
        };
        row.children << child;
    }
}

SheetRow chargeRow(const CaseFolder &folder, const LedgerCharge &entry)
{
    const Charge charge = atLastStage(entry.charge, folder.chargeStages);
    SheetRow row = rowFor(charge);
    row.cells
        = { { ProceedingSheets::tr("Charge") },
            { told(folder, charge.person, titleOf(folder, charge)) },
            { entry.open ? codeText("charge_stage", charge.stage) : outcomeWords(folder, entry) },
            sheetDate(charge.stageDate),
            {} };
    addExtra(row, ProceedingSheets::tr("What came of it"), outcomeWords(folder, entry));
    addExtra(row, ProceedingSheets::tr("Penalty in the law"), boundsWords(charge));
    addChargeHistory(row, folder, entry);
    return row;
}

QString stateText(const SentenceChain &chain, qsizetype index)
{
    if (chain.standing == index)
        return chain.state == SentenceChain::State::Acquitted
            ? ProceedingSheets::tr("acquittal stands")
            : ProceedingSheets::tr("stands");
    return chain.judgments.at(index).passed ? ProceedingSheets::tr("does not stand by itself")
                                            : ProceedingSheets::tr("not passed yet");
}

SheetRow judgmentRow(const CaseFolder &folder, const SentenceChain &chain, qsizetype index)
{
    const Sentence &sentence = chain.judgments.at(index).sentence;
    SheetRow row = rowFor(sentence);
    row.cells = { { ProceedingSheets::tr("Judgment") },
                  { judgmentWords(chain, index) },
                  { stateText(chain, index) },
                  sheetDate(sentence.pronounced),
                  { sentence.court } };
    addExtra(row, ProceedingSheets::tr("Imposes"), penaltyWords(sentence));
    addExtra(row, ProceedingSheets::tr("Served"), servedWords(folder, sentence));
    return row;
}

void addCounts(SheetRow &row, const CaseFolder &folder, const Judgment &judgment)
{
    const QStringList words = countWords(folder, judgment);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Count &count = judgment.counts.at(i);
        SheetRow child = rowFor(count);
        child.cells = { { ProceedingSheets::tr("Count") },
                        { words.at(i) },
                        { codeText("charge_outcome", count.outcome) },
                        {},
                        {} };
        row.children << child;
    }
}

/// One line for what courts decided in one matter, with what stands; the judgments are below it.
SheetRow sentenceRow(const CaseFolder &folder, const SentenceChain &chain, CivilDay today)
{
    const qsizetype shown = chain.standing.value_or(chain.decidedBy.value_or(0));
    const Judgment &judgment = chain.judgments.at(shown);
    const Sentence &sentence = judgment.sentence;
    SheetRow row = rowFor(sentence);
    const QString what = chain.state == SentenceChain::State::Quashed
        ? ProceedingSheets::tr("no sentence stands")
        : penaltyWords(sentence);
    row.cells = { { ProceedingSheets::tr("Sentence") },
                  { told(folder, chain.person, heading(what)) },
                  { chain.state == SentenceChain::State::Quashed
                        ? codeText("sentence_effect", QStringLiteral("quashed"))
                        : stateText(chain, shown) },
                  sheetDate(sentence.pronounced),
                  { joined({ codeText("court_instance", sentence.instance), sentence.court }) } };
    addExtra(row, ProceedingSheets::tr("What stands, and why"), whyWords(chain, today));
    addExtra(row, ProceedingSheets::tr("Served"), servedWords(folder, sentence));
    addExtra(row, ProceedingSheets::tr("Article by article"), countTerms(judgment));
    if (const auto end = sentenceEnd(folder, chain, today)) {
        addExtra(row, ProceedingSheets::tr("Days counted towards it"), end->credit);
        addExtra(row, ProceedingSheets::tr("Computed end"), end->arithmetic);
    }
    if (chain.judgments.size() > 1) {
        for (qsizetype i = 0; i < chain.judgments.size(); ++i)
            row.children << judgmentRow(folder, chain, i);
    }
    addCounts(row, folder, judgment);
    return row;
}

SheetRow statusRow(const CaseFolder &folder, const StatusEntry &entry)
{
    const Status &status = entry.status;
    SheetRow row = rowFor(status);
    const QString until = status.until.isSet()
        ? ProceedingSheets::tr("until %1").arg(dateText(status.until))
        : QString();
    row.cells = { { ProceedingSheets::tr("Status") },
                  { told(folder, status.person, heading(status.status)) },
                  { entry.current ? ProceedingSheets::tr("current") : until },
                  sheetDate(status.from),
                  { status.authority } };
    return row;
}

/// One time something about the person left the office.
SheetRow toldRow(const DisclosureEntry &entry)
{
    SheetRow row;
    row.record = entry.record;
    const QString to
        = entry.recipient.isEmpty() ? ProceedingSheets::tr("open letter") : entry.recipient;
    QString what = entry.what.isEmpty()
        ? ProceedingSheets::tr("%n fact(s)", nullptr, static_cast<int>(entry.facts.size()))
        : entry.what;
    if (!entry.kept.isEmpty())
        what = ProceedingSheets::tr("%1; said although withheld: %2", "what was told; of what kind")
                   .arg(what, keptInWords(entry.kept));
    const QString how = entry.way == DisclosureEntry::Way::Picture
        ? ProceedingSheets::tr("Left the vault")
        : entry.sent ? ProceedingSheets::tr("Told")
                     : ProceedingSheets::tr("Written");
    row.cells = { { how }, { joined({ to, entry.ref }) }, { what }, sheetDate(entry.at) };
    return row;
}

void addDisclosures(SheetRow &row, const CaseFolder &folder, Id<Person> person,
                    const QHash<QUuid, QString> &offices, const QList<DocumentCopy> &copies)
{
    for (const DisclosureEntry &entry : disclosureLog(folder, offices, copies)) {
        if (entry.person == person)
            row.children << toldRow(entry);
    }
}

void addPersonRecords(SheetRow &row, const CaseFolder &folder, Id<Person> person,
                      const QHash<QUuid, QString> &offices, const QList<DocumentCopy> &copies)
{
    for (const Name &name : folder.names) {
        if (name.person != person)
            continue;
        SheetRow child = rowFor(name);
        child.cells
            = { { ProceedingSheets::tr("Name") },
                { name.text },
                { joined({ codeText("name_use", name.use), codeText("language", name.language),
                           codeText("script", name.script) }) },
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
        QStringList under;
        for (const DisclosureEntry &entry : madeUnder(folder, consent, offices))
            under << joined(
                { entry.ref.isEmpty() ? entry.recipient : entry.ref, dateText(entry.at) });
        addExtra(child, ProceedingSheets::tr("Made under it"), under.join(u'\n'));
        row.children << child;
    }
    addDisclosures(row, folder, person, offices, copies);
}

} // namespace

Sheet chargeSheet(const CaseFolder &folder, CivilDay today)
{
    Sheet sheet;
    sheet.headers = { ProceedingSheets::tr("Kind"), ProceedingSheets::tr("What"),
                      ProceedingSheets::tr("Stage or state"), ProceedingSheets::tr("Date"),
                      ProceedingSheets::tr("By whom") };
    sheet.widest = 1;
    sheet.empty = ProceedingSheets::tr("No charge, status or sentence is on record.");
    for (const LedgerCharge &entry : chargeLedger(folder, today))
        sheet.rows << chargeRow(folder, entry);
    for (const StatusEntry &entry : statusHistory(folder, today))
        sheet.rows << statusRow(folder, entry);
    for (const SentenceChain &chain : sentenceChains(folder, today))
        sheet.rows << sentenceRow(folder, chain, today);
    for (const Remedy &remedy : folder.remedies) {
        SheetRow row = rowFor(remedy);
        row.cells = {
            { ProceedingSheets::tr("Remedy") },
            { told(
                folder, remedy.person,
                joined({ codeHeading("remedy_type", remedy.type), remedy.body, remedy.number })) },
            { joined({ codeText("remedy_outcome", remedy.outcome), dateText(remedy.decided) }) },
            sheetDate(remedy.filed),
            { remedy.by }
        };
        sheet.rows << row;
    }
    return sheet;
}

Sheet peopleSheet(const CaseFolder &folder, const QHash<QUuid, QString> &offices,
                  const QList<DocumentCopy> &copies)
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
            addPersonRecords(row, folder, part.person, offices, copies);
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
        addPersonRecords(row, folder, person.id, offices, copies);
        sheet.rows << row;
    }
    return sheet;
}

} // namespace habeas::ui
