#include "app/base/dates/dateprint.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/records/today/todaymarks.h"
#include "ui/cases/recordtitles.h"
#include "ui/cases/sheets/sheetcells.h"
#include "ui/cases/sheets/sheets.h"

#include <QCoreApplication>

namespace habeas::ui {

namespace {

struct CheckSheet
{
    Q_DECLARE_TR_FUNCTIONS(CheckSheet)
};

QString nameOf(const CaseFolder &folder, Id<Person> person)
{
    return shownName(folder, person);
}

QString decisionText(const Finding &finding)
{
    if (!finding.review)
        return CheckSheet::tr("open", "state of something to check");
    const QString decision = codeText("review_decision", finding.review->decision);
    return finding.settled ? decision
                           : CheckSheet::tr("asked again; before: %1", "decision").arg(decision);
}

RecordText findingText(const CaseFolder &folder, const Finding &finding)
{
    RecordText text;
    text.kind = finding.settled ? CheckSheet::tr("Checked") : CheckSheet::tr("To check");
    text.title = finding.text;
    const auto add = [&text](const QString &label, const QString &words) {
        if (!words.isEmpty())
            text.fields << FieldLine { label, words };
    };
    add(CheckSheet::tr("Person"), nameOf(folder, finding.person));
    add(CheckSheet::tr("What would settle it"), finding.fix.words);
    for (const QUuid &record : finding.about)
        add(readRecord(folder, record).kind, recordTitle(folder, record));
    if (finding.review) {
        add(CheckSheet::tr("Decision"), decisionText(finding));
        add(CheckSheet::tr("Reason"), finding.review->reason);
        add(CheckSheet::tr("Decided by"),
            joined({ finding.review->by, dateText(finding.review->at) }));
    }
    return text;
}

/// Of a decision that belongs to none of the findings above.
QString stateOf(const Review &review)
{
    if (!isTodayMark(review))
        return CheckSheet::tr("no longer asked");
    const auto until = putOffUntil(review);
    return until ? CheckSheet::tr("a line of the Today page, not before %1")
                       .arg(printDay(*until, screenLanguage()))
                 : CheckSheet::tr("a line of the Today page, seen");
}

SheetRow reviewRow(const Review &review, const QString &state)
{
    SheetRow row = rowFor(review);
    row.cells = { { joined({ codeHeading("review_decision", review.decision), review.reason }) },
                  {},
                  { joined({ state, review.by, dateText(review.at) }) } };
    return row;
}

} // namespace

QUuid findingRow(const Finding &finding)
{
    return findingRow(finding.key());
}

QUuid findingRow(const QString &key)
{
    return QUuid::createUuidV5(QUuid(), key);
}

Sheet checkSheet(const CaseFolder &folder, const QList<Finding> &findings)
{
    Sheet sheet;
    sheet.headers
        = { CheckSheet::tr("What to check"), CheckSheet::tr("Person"), CheckSheet::tr("State") };
    sheet.lead = CheckSheet::tr("Holes and contradictions in what is on record. Enter goes to what "
                                "can be done about the selected line.");
    sheet.empty = CheckSheet::tr("Nothing to check.");
    const bool several = peopleAtRisk(folder).size() > 1;
    QList<Id<Review>> shown;
    for (const Finding &finding : findings) {
        SheetRow row;
        row.record = findingRow(finding);
        row.text = findingText(folder, finding);
        row.cells = { { finding.text, {}, finding.settled ? Meaning::Done : Meaning::Soon },
                      { several ? nameOf(folder, finding.person) : QString() },
                      { decisionText(finding) } };
        if (finding.review) {
            shown << finding.review->id;
            row.children << reviewRow(*finding.review, {});
        }
        sheet.rows << row;
    }
    for (const Review &review : folder.reviews) {
        if (!shown.contains(review.id))
            sheet.rows << reviewRow(review, stateOf(review));
    }
    return sheet;
}

} // namespace habeas::ui
