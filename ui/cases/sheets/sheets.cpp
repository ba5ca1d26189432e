#include "ui/cases/sheets/sheets.h"

#include "app/actions/files/documentactions.h"
#include "app/casefile/updatechain.h"
#include "app/law/deadlines/whose.h"
#include "ui/cases/casesummary.h"
#include "ui/cases/recordfields.h"
#include "ui/cases/recordtitles.h"
#include "ui/cases/sheets/sheetcells.h"
#include "ui/cases/timeline/timeline.h"
#include "ui/cases/words.h"
#include "ui/models/fieldnames.h"

#include <QCoreApplication>

namespace habeas::ui {

namespace {

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

} // namespace

Sheet timelineSheet(const CaseFolder &folder)
{
    Sheet sheet;
    sheet.headers = { Sheets::tr("Date"),   Sheets::tr("Time"),    Sheets::tr("What"),
                      Sheets::tr("Person"), Sheets::tr("Details"), Sheets::tr("Source") };
    sheet.widest = 4;
    sheet.empty = Sheets::tr("Nothing with a date is on record yet. Log a hearing with Ctrl+H.");
    for (const TimelineItem &item : timelineOf(folder)) {
        SheetRow row;
        row.record = item.record;
        row.sealed = item.sealed;
        row.cells = { sheetDate(item.at), { item.time }, { item.kind },
                      { item.whose },     { item.text }, { item.sources.join(u"; ") } };
        sheet.rows << row;
    }
    return sheet;
}

Sheet hearingSheet(const CaseFolder &folder)
{
    Sheet sheet;
    sheet.headers = { Sheets::tr("Date"),   Sheets::tr("Time"),    Sheets::tr("Purpose"),
                      Sheets::tr("Person"), Sheets::tr("Court"),   Sheets::tr("Judge"),
                      Sheets::tr("Form"),   Sheets::tr("Outcome"), Sheets::tr("Next hearing") };
    sheet.widest = 4;
    sheet.empty = Sheets::tr("No hearing is on record yet. Log one with Ctrl+H.");
    for (const Hearing &hearing : folder.hearings) {
        SheetRow row = rowFor(hearing);
        row.cells
            = { sheetDate(hearing.at),
                { hearing.time },
                { codeText("hearing_purpose", hearing.purpose) },
                { whoseName(folder, hearing.person) },
                { hearing.court },
                { hearing.judge },
                { codeText("hearing_mode", hearing.mode) },
                { joined({ codeText("hearing_outcome", hearing.outcome), hearing.outcomeText }) },
                sheetDate(hearing.next) };
        sheet.rows << row;
    }
    return sheet;
}

namespace {

SheetRow urgentActionRow(const CaseFolder &folder, const UrgentAction &action, CivilDay today)
{
    SheetRow row = rowFor(action);
    QString state = codeText("urgent_action_state", action.state);
    const auto last = action.actBy.latest();
    const bool running = action.state != u"closed" && action.state != u"stop_action";
    if (running && last) {
        const auto left = static_cast<int>(daysBetween(today, *last));
        state = joined({ state,
                         left < 0 ? Sheets::tr("expired %n day(s) ago", nullptr, -left)
                                  : Sheets::tr("%n day(s) left", nullptr, left) });
    } else if (running && action.statedDaysLeft) {
        state = joined(
            { state, Sheets::tr("%n day(s) left as published", nullptr, *action.statedDaysLeft) });
    }
    row.cells = { sheetDate(action.issued),
                  { Sheets::tr("Urgent action") },
                  { titleOf(folder, action) },
                  {},
                  { state } };
    return row;
}

/// "25 Feb 2022: UA 24/22, EUR 57/5391/2022; act by 8 Apr 2022; extended"
QString issueLine(const UrgentAction &issue)
{
    QStringList parts { issueName(issue) };
    if (issue.actBy.isSet())
        parts << Sheets::tr("act by %1").arg(dateText(issue.actBy));
    if (!issue.state.isEmpty())
        parts << codeText("urgent_action_state", issue.state);
    const QString said = parts.join(QStringLiteral("; "));
    return issue.issued.isSet()
        ? Sheets::tr("%1: %2", "date, what happened").arg(dateText(issue.issued), said)
        : said;
}

/// The newest issue, with the earlier ones below it; the panel tells the whole chain of each.
SheetRow chainRow(const CaseFolder &folder, const UpdateChain &chain, CivilDay today)
{
    SheetRow row = urgentActionRow(folder, chain.last(), today);
    if (chain.size() < 2)
        return row;
    QList<FieldLine> whole;
    for (qsizetype i = 0; i < chain.size(); ++i)
        whole.append({ i + 1 == chain.size() ? Sheets::tr("Newest issue")
                           : i == 0          ? Sheets::tr("First issue")
                                             : Sheets::tr("Update %1").arg(i),
                       issueLine(chain.at(i)) });
    row.extra = whole;
    for (qsizetype i = chain.size() - 2; i >= 0; --i) {
        SheetRow earlier = urgentActionRow(folder, chain.at(i), today);
        earlier.cells[1] = { Sheets::tr("Earlier issue") };
        earlier.cells[4] = { joined({ codeText("urgent_action_state", chain.at(i).state),
                                      Sheets::tr("a newer issue is on record") }) };
        earlier.extra = whole;
        row.children << earlier;
    }
    return row;
}

SheetRow letterRow(const CaseFolder &folder, const Letter &letter, const QList<FactChange> &changes)
{
    SheetRow row = rowFor(letter);
    QString state = codeText("letter_state", letter.state);
    if (!changes.isEmpty())
        state = joined(
            { state, Sheets::tr("⚠ %n fact(s) changed since", nullptr, changedRecords(changes)) });
    row.cells = { sheetDate(letter.made),
                  { Sheets::tr("Letter") },
                  { joined({ letter.ref, letter.subject }) },
                  { codeText("language", letter.language) },
                  { state } };
    for (const Dispatch &dispatch : folder.dispatches) {
        if (dispatch.letter != letter.id)
            continue;
        SheetRow child = rowFor(dispatch);
        child.cells = { sheetDate(dispatch.sent),
                        { dispatch.sent.isSet() ? Sheets::tr("Sent") : Sheets::tr("To be sent") },
                        { joined({ codeText("medium", dispatch.medium),
                                   dispatch.block.section(u'\n', 0, 0) }) },
                        {},
                        { codeText("dispatch_outcome", dispatch.outcome) } };
        row.children << child;
    }
    for (const FactChange &change : changes) {
        SheetRow child;
        child.record = change.record;
        child.cells = { {},
                        { Sheets::tr("Changed since") },
                        { Sheets::tr("%1, %2: %3 → %4", "record, field, before, after")
                              .arg(recordTitle(folder, change.record),
                                   fieldName(change.table.toLatin1().constData(),
                                             change.field.toLatin1().constData()),
                                   factText(change, change.from), factText(change, change.to)) },
                        {},
                        { change.author } };
        row.children << child;
    }
    return row;
}

} // namespace

Sheet letterSheet(const CaseFolder &folder, CivilDay today,
                  const QHash<Id<Letter>, QList<FactChange>> &changes)
{
    Sheet sheet;
    sheet.headers = { Sheets::tr("Date"), Sheets::tr("Kind"), Sheets::tr("Subject"),
                      Sheets::tr("Language"), Sheets::tr("State") };
    sheet.widest = 2;
    sheet.empty = Sheets::tr("No letter is on record yet. Write one with Ctrl+Shift+E.");
    for (const UpdateChain &chain : updateChains(folder))
        sheet.rows << chainRow(folder, chain, today);
    for (const Letter &letter : folder.letters)
        sheet.rows << letterRow(folder, letter, changes.value(letter.id));
    for (const Disclosure &told : folder.disclosures) {
        SheetRow row = rowFor(told);
        row.cells = { sheetDate(told.at),
                      { Sheets::tr("Told") },
                      { joined({ told.recipient, told.what }) },
                      {},
                      { codeText("medium", told.medium) } };
        sheet.rows << row;
    }
    return sheet;
}

Sheet sourceSheet(const CaseFolder &folder)
{
    Sheet sheet;
    sheet.headers = { Sheets::tr("Kind"), Sheets::tr("Title"),       Sheets::tr("Date"),
                      Sheets::tr("From"), Sheets::tr("Reliability"), Sheets::tr("Paper") };
    sheet.widest = 1;
    sheet.empty = Sheets::tr("No source is on record yet.");
    for (const Source &source : folder.sources) {
        SheetRow row = rowFor(source);
        row.cells = { { codeHeading("source_type", source.type) },
                      { source.title },
                      sheetDate(source.published.isSet() ? source.published : source.received),
                      { joined({ source.author, source.publisher, source.connection }) },
                      { codeText("reliability", source.reliability) },
                      { recordTitle(folder, source.document.uuid()) } };
        sheet.rows << row;
    }
    return sheet;
}

Sheet documentSheet(const CaseFolder &folder, const QHash<QString, QString> &held)
{
    Sheet sheet;
    sheet.headers = { Sheets::tr("Title"), Sheets::tr("Date"), Sheets::tr("File"),
                      Sheets::tr("Size"), Sheets::tr("In the vault") };
    sheet.widest = 0;
    sheet.empty
        = Sheets::tr("No document is on record yet. Attach a file with Ctrl+Shift+A, drop one "
                     "here, or paste with Ctrl+V.");
    for (const Document &document : folder.documents) {
        SheetRow row = rowFor(document);
        const bool here = held.contains(document.sha256);
        const QString size = document.size ? sizeText(*document.size) : QString();
        row.cells = { { document.title },
                      sheetDate(document.made),
                      { document.fileName },
                      { size, document.size.value_or(0) },
                      { here ? Sheets::tr("yes") : Sheets::tr("no: known of, not held") } };
        row.extra
            = { { Sheets::tr("Kept"),
                  here ? Sheets::tr("%1 in the vault; a file it was taken from stays where it "
                                    "was. Enter shows it.")
                             .arg(size)
                       : Sheets::tr("The file itself is not in this vault.") } };
        if (const QString hidden = held.value(document.sha256); !hidden.isEmpty())
            row.extra.append({ Sheets::tr("Hidden data"),
                               Sheets::tr("The picture also says, beside what it shows: %1. A copy "
                                          "leaves that out unless you say otherwise.")
                                   .arg(hidden) });
        for (const Source &source : folder.sources) {
            if (source.document == document.id)
                row.extra.append({ Sheets::tr("Source"), titleOf(folder, source) });
        }
        sheet.rows << row;
    }
    return sheet;
}

Sheet noteSheet(const CaseFolder &folder)
{
    Sheet sheet;
    sheet.headers = { Sheets::tr("Date"), Sheets::tr("Kind"), Sheets::tr("Who says so"),
                      Sheets::tr("Text"), Sheets::tr("Figure") };
    sheet.widest = 3;
    sheet.empty = Sheets::tr("No note and no claim is on record yet.");
    for (const Claim &claim : folder.claims) {
        SheetRow row = rowFor(claim);
        row.cells = { sheetDate(claim.at),
                      { joined({ Sheets::tr("Claim"), codeText("claim_type", claim.type) }) },
                      { claim.claimant },
                      { claim.text },
                      { QString(claim.quantity + u' ' + claim.unit).trimmed() } };
        sheet.rows << row;
    }
    for (const Note &note : folder.notes) {
        SheetRow row = rowFor(note);
        row.cells
            = { sheetDate(note.at), { Sheets::tr("Note of the office") }, {}, { note.text }, {} };
        sheet.rows << row;
    }
    return sheet;
}

} // namespace habeas::ui
