#include "app/law/deadlines/whose.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/law/proceedings/sentencewords.h"
#include "ui/cases/recordtitles.h"
#include "ui/cases/sheets/sheetcells.h"
#include "ui/cases/sheets/sheets.h"

#include <QCoreApplication>

namespace habeas::ui {

namespace {

struct RestrictionSheets
{
    Q_DECLARE_TR_FUNCTIONS(RestrictionSheets)
};

constexpr qint64 soon = 7; // days: the same notice a deadline gets

Meaning meaningOf(const RestrictionTerm &term, CivilDay today)
{
    if (term.standing == RestrictionTerm::Standing::Unknown)
        return Meaning::Unknown;
    const auto &next = term.nextReport.earliest;
    return next && *next >= today && daysBetween(today, *next) <= soon ? Meaning::Soon
                                                                       : Meaning::None;
}

/// Where the record gives a date, that date; where one was computed, the computed one with a word
/// that says so.
SheetCell endCell(const RestrictionTerm &term)
{
    if (term.restriction.until.isSet())
        return sheetDate(term.restriction.until);
    const QString text = endsWords(term);
    if (text.isEmpty())
        return { joined({ termWords(term.restriction.term), RestrictionSheets::tr("not known") }) };
    return { term.endComputed ? RestrictionSheets::tr("%1, computed", "a date").arg(text) : text,
             term.ends.earliest ? QVariant(term.ends.earliest->number()) : QVariant(),
             Meaning::None, true };
}

void addComputed(SheetRow &row, const RestrictionTerm &term)
{
    const auto add = [&row](const QString &label, const QString &text) {
        if (!text.isEmpty())
            row.extra << FieldLine { label, text };
    };
    add(RestrictionSheets::tr("On this day"), standingLabel(term.standing));
    add(RestrictionSheets::tr("Start"), term.startWords);
    add(RestrictionSheets::tr("How the end is counted"), term.arithmetic);
    add(RestrictionSheets::tr("Next report due"),
        joined({ nextReportWords(term), term.reportArithmetic }));
    if (term.reportNotConfirmed)
        add(RestrictionSheets::tr("Check this"),
            RestrictionSheets::tr("A reporting day has passed, and no entry says that the person "
                                  "reported."));
}

SheetRow restrictionRow(const CaseFolder &folder, const RestrictionTerm &term, CivilDay today)
{
    const Restriction &restriction = term.restriction;
    SheetRow row = rowFor(restriction);
    row.cells = { { codeHeading("restriction_type", restriction.type) },
                  { joined({ whoseName(folder, restriction.person), restriction.text }) },
                  { standingLabel(term.standing), {}, meaningOf(term, today) },
                  sheetDate(term.begins),
                  endCell(term),
                  { restriction.consequence } };
    addComputed(row, term);
    for (const Compliance &entry : term.compliance) {
        SheetRow child = rowFor(entry);
        child.cells = { { codeHeading("compliance_type", entry.type) },
                        { joined({ entry.text, entry.by }) },
                        {},
                        sheetDate(entry.at),
                        {},
                        { joined({ entry.response, entry.consequence }) } };
        row.children << child;
    }
    return row;
}

} // namespace

Sheet restrictionSheet(const CaseFolder &folder, CivilDay today)
{
    Sheet sheet;
    sheet.headers = { RestrictionSheets::tr("Kind"),  RestrictionSheets::tr("Words"),
                      RestrictionSheets::tr("State"), RestrictionSheets::tr("From"),
                      RestrictionSheets::tr("Until"), RestrictionSheets::tr("Breach may lead to") };
    sheet.widest = 1;
    sheet.empty = RestrictionSheets::tr("No restriction is on record.");
    for (const RestrictionTerm &term : restrictionTerms(folder, today))
        sheet.rows << restrictionRow(folder, term, today);
    return sheet;
}

} // namespace habeas::ui
