#include "app/letters/gates/consentgrid.h"
#include "ui/cases/sheets/sheetcells.h"
#include "ui/cases/sheets/sheets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

struct ConsentSheet
{
    Q_DECLARE_TR_FUNCTIONS(ConsentSheet)
};

Meaning meaningOf(const ConsentCell &cell)
{
    switch (cell.state) {
    case ConsentCell::State::InForce:
        return Meaning::Done;
    case ConsentCell::State::Refused:
    case ConsentCell::State::Withdrawn:
        return Meaning::Overdue;
    case ConsentCell::State::NoDate:
    case ConsentCell::State::NotYetGiven:
    case ConsentCell::State::Expired:
        return Meaning::Soon;
    case ConsentCell::State::NotAsked:
    case ConsentCell::State::NotObtainable:
        break;
    }
    return Meaning::None;
}

QString datesOf(const PartialDate &since, const PartialDate &until, const PartialDate &withdrawn)
{
    QStringList parts;
    if (since.isUnknown())
        parts << ConsentSheet::tr("since a day nobody knows");
    else if (since.isSet())
        parts << ConsentSheet::tr("since %1").arg(dateText(since));
    if (until.isSet())
        parts << ConsentSheet::tr("until %1").arg(dateText(until));
    if (withdrawn.isSet())
        parts << ConsentSheet::tr("withdrawn %1").arg(dateText(withdrawn));
    return parts.join(QStringLiteral(", "));
}

QString limitsOf(const QString &limits)
{
    return limits.simplified().isEmpty()
        ? QString()
        : ConsentSheet::tr("limits: “%1”", "what must stay confidential").arg(limits.simplified());
}

SheetCell cellOf(const ConsentCell &cell)
{
    const QString state = consentTitle(cell);
    return wholeCell(
        joined({ cell.mayBeSaid() ? QStringLiteral("✓ ") + state : state,
                 datesOf(cell.since, cell.until, cell.withdrawn), limitsOf(cell.limits) }),
        meaningOf(cell));
}

/// One answer as it stands on record, in the column of whom it speaks of.
SheetRow answerRow(const Consent &answer, const QList<QString> &audiences)
{
    SheetRow row = rowFor(answer);
    row.cells << SheetCell { joined({ ConsentSheet::tr("Answer"), answer.method }) }
              << SheetCell {};
    for (const QString &audience : audiences)
        row.cells << (audience == answer.audience.trimmed() ? wholeCell(
                          joined({ codeText("consent_answer", answer.answer),
                                   datesOf(answer.given, answer.expires, answer.withdrawn),
                                   limitsOf(answer.limits) }))
                                                            : SheetCell {});
    return row;
}

} // namespace

Sheet consentSheet(const CaseFolder &folder, CivilDay today)
{
    const QList<ConsentGrid> grids = consentGrids(folder, today);
    QStringList audiences { QString() }; // of everybody: one grid has one head
    for (const ConsentGrid &grid : grids) {
        for (const QString &audience : grid.audiences) {
            if (!audiences.contains(audience))
                audiences << audience;
        }
    }
    Sheet sheet;
    sheet.lead = ConsentSheet::tr("What may be said, and to whom. Enter opens the answer a line "
                                  "rests on; Ins adds one. Where nothing stands, nothing may be "
                                  "said.");
    sheet.empty = ConsentSheet::tr("No person is on record whose consent could be asked.");
    // The first column is never empty: a tree without its first column loses its branches.
    sheet.headers << ConsentSheet::tr("What for") << ConsentSheet::tr("Who");
    for (const QString &audience : std::as_const(audiences))
        sheet.headers << (audience.isEmpty() ? ConsentSheet::tr("Whoever it reaches") : audience);
    sheet.widest = static_cast<int>(sheet.headers.size()) - 1;
    for (const ConsentGrid &grid : grids) {
        const QString who = grids.size() > 1 ? recordTitle(folder, grid.person.uuid()) : QString();
        for (const ConsentRow &purpose : grid.rows) {
            SheetRow row;
            row.cells << SheetCell { codeHeading("consent_purpose", purpose.purpose) }
                      << SheetCell { who };
            for (const QString &audience : std::as_const(audiences)) {
                const qsizetype own = grid.audiences.indexOf(audience);
                const ConsentCell &cell = purpose.cells.at(std::max<qsizetype>(own, 0));
                row.cells << cellOf(cell);
                if (row.record.isNull())
                    row.record = cell.record.uuid();
            }
            for (const Consent &answer : purpose.answers)
                row.children << answerRow(answer, audiences);
            if (row.record.isNull()) {
                row.add = { folder.file.ref, Consent::kind.table };
                row.add.offers
                    = { { u"person"_s, grid.person.text() }, { u"purpose"_s, purpose.purpose } };
                row.text.kind = ConsentSheet::tr("Consent");
                row.text.title = joined({ codeHeading("consent_purpose", purpose.purpose),
                                          consentStateTitle(ConsentCell::State::NotAsked) });
            }
            sheet.rows << row;
        }
    }
    return sheet;
}

} // namespace habeas::ui
