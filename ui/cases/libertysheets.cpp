#include "ui/cases/sheetcells.h"
#include "ui/cases/sheets.h"

#include <QCoreApplication>

namespace habeas::ui {

namespace {

struct LibertySheets
{
    Q_DECLARE_TR_FUNCTIONS(LibertySheets)
};

/// What ran out is amber. Red is for a last day that a person set: a computed one would need a pack
/// whose wording somebody has reviewed for that date, and packs do not say so yet.
Meaning deadlineMeaning(const DueDate &due, CivilDay today)
{
    constexpr qint64 soon = 7;
    if (due.state == u"passed")
        return due.rule.isEmpty() ? Meaning::Overdue : Meaning::Soon;
    if (due.state != u"open")
        return Meaning::None;
    if (!due.earliest)
        return Meaning::Unknown;
    const CivilDay actBy = due.conservative.value_or(*due.earliest);
    return daysBetween(today, actBy) <= soon ? Meaning::Soon : Meaning::None;
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::TextRead:
        return LibertySheets::tr("text of the law read");
    case Confidence::Secondary:
        return LibertySheets::tr("secondary source: check");
    case Confidence::Memory:
        return LibertySheets::tr("citation only: check this");
    }
    return {};
}

QString dueText(const DueDate &due)
{
    if (!due.earliest || !due.latest)
        return LibertySheets::tr("no day computed");
    const QString days = *due.earliest == *due.latest
        ? dayText(*due.latest)
        : LibertySheets::tr("%1 to %2").arg(dayText(*due.earliest), dayText(*due.latest));
    return due.time.isEmpty() ? days : LibertySheets::tr("%1, %2", "day, hour").arg(days, due.time);
}

QString stateText(const DueDate &due, Meaning meaning)
{
    const QString state = deadlineStateLabel(due.state);
    return meaning == Meaning::Soon && due.state == u"open"
        ? LibertySheets::tr("%1, soon").arg(state)
        : state;
}

RecordText dueDateText(const DueDate &due)
{
    RecordText text;
    text.kind = due.rule.isEmpty() ? LibertySheets::tr("Deadline, typed")
                                   : LibertySheets::tr("Deadline, computed");
    text.title = joined({ dueText(due), due.title });
    const auto add = [&text](const QString &label, const QString &value) {
        if (!value.isEmpty())
            text.fields.append({ label, value });
    };
    add(LibertySheets::tr("Due"), dueText(due));
    if (due.conservative)
        add(LibertySheets::tr("Safe under every reading"),
            dayText(*due.conservative, DateStyle::Long));
    add(LibertySheets::tr("How it is counted"), due.arithmetic);
    add(LibertySheets::tr("Why it is here"), due.why);
    add(LibertySheets::tr("Provision"), due.provision);
    add(LibertySheets::tr("Rule and its version"), joined({ due.rule, due.ruleVersion }));
    add(LibertySheets::tr("Confidence"),
        due.rule.isEmpty() ? QString() : confidenceText(due.confidence));
    add(LibertySheets::tr("Starts from"), joined({ due.trigger, due.triggerValue }));
    add(LibertySheets::tr("Who must act"), due.actor);
    add(LibertySheets::tr("What follows"), due.effect);
    return text;
}

} // namespace

Sheet restrictionSheet(const CaseFolder &folder)
{
    Sheet sheet;
    sheet.headers
        = { LibertySheets::tr("Kind"), LibertySheets::tr("Words"), LibertySheets::tr("From"),
            LibertySheets::tr("Until"), LibertySheets::tr("Breach may lead to") };
    sheet.widest = 1;
    sheet.empty = LibertySheets::tr("No restriction is on record.");
    for (const Restriction &restriction : folder.restrictions) {
        SheetRow row = rowFor(restriction);
        row.cells = { { codeHeading("restriction_type", restriction.type) },
                      { restriction.text },
                      sheetDate(restriction.from),
                      { restriction.until.isSet() ? dateText(restriction.until)
                                                  : LibertySheets::tr("not known"),
                        dateSortKey(restriction.until) },
                      { restriction.consequence } };
        for (const Compliance &entry : folder.compliance) {
            if (entry.restriction != restriction.id)
                continue;
            SheetRow child = rowFor(entry);
            child.cells = { { codeHeading("compliance_type", entry.type) },
                            { joined({ entry.text, entry.by }) },
                            sheetDate(entry.at),
                            {},
                            { entry.response } };
            row.children << child;
        }
        sheet.rows << row;
    }
    return sheet;
}

Sheet deadlineSheet(const QList<DueDate> &deadlines, CivilDay today)
{
    Sheet sheet;
    sheet.headers = { LibertySheets::tr("Due"),   LibertySheets::tr("What"),
                      LibertySheets::tr("State"), LibertySheets::tr("Provision"),
                      LibertySheets::tr("Rule"),  LibertySheets::tr("Confidence") };
    sheet.widest = 1;
    sheet.lead
        = LibertySheets::tr("Computed from what is on record, to help and not as legal advice.");
    sheet.empty = LibertySheets::tr("No deadline follows from what is on record.");
    for (const DueDate &due : deadlines) {
        const Meaning meaning = deadlineMeaning(due, today);
        SheetRow row;
        row.record = due.triggerRecord;
        row.text = dueDateText(due);
        const QVariant sort
            = due.earliest ? QVariant(due.earliest->number()) : QVariant(qint64(1) << 60);
        row.cells
            = { { dueText(due), sort, meaning },
                { due.title },
                { stateText(due, meaning), {}, meaning },
                { due.provision },
                { due.rule },
                { due.rule.isEmpty() ? LibertySheets::tr("typed") : confidenceText(due.confidence),
                  {},
                  due.confidence == Confidence::TextRead ? Meaning::None : Meaning::Soon } };
        sheet.rows << row;
    }
    return sheet;
}

} // namespace habeas::ui
