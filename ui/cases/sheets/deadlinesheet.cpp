#include "app/law/deadlines/libertydue.h"
#include "app/law/deadlines/whose.h"
#include "ui/cases/sheets/sheetcells.h"
#include "ui/cases/sheets/sheets.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace habeas::ui {

namespace {

struct DeadlineSheet
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineSheet)
};

/// What ran out is amber. Red is for a last day that a person set: a computed one would need a pack
/// whose wording somebody has reviewed for that date, and packs do not say so yet.
Meaning deadlineMeaning(const DueDate &due, CivilDay today)
{
    constexpr qint64 soon = 7;
    if (isLibertyEnd(due) && due.state == u"passed")
        return Meaning::Soon; // computed, as above
    if (due.state == u"passed" || due.state == u"missed")
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
        return DeadlineSheet::tr("text of the law read");
    case Confidence::Secondary:
        return DeadlineSheet::tr("secondary source: check");
    case Confidence::Memory:
        return DeadlineSheet::tr("citation only: check this");
    }
    return {};
}

QString dueText(const DueDate &due)
{
    if (!due.earliest || !due.latest)
        return DeadlineSheet::tr("no day computed");
    const QString days = *due.earliest == *due.latest
        ? dayText(*due.latest)
        : DeadlineSheet::tr("%1 to %2").arg(dayText(*due.earliest), dayText(*due.latest));
    return due.time.isEmpty() ? days : DeadlineSheet::tr("%1, %2", "day, hour").arg(days, due.time);
}

struct TriggerName
{
    const char *code;
    const char *words;
};

constexpr TriggerName triggerNames[] = {
    { "detention.actual", QT_TRANSLATE_NOOP("DeadlineSheet", "the actual detention") },
    { "detention.record", QT_TRANSLATE_NOOP("DeadlineSheet", "the detention record") },
    { "detention.expiry", QT_TRANSLATE_NOOP("DeadlineSheet", "the end of the detention") },
    { "court.receipt", QT_TRANSLATE_NOOP("DeadlineSheet", "the receipt by the court") },
    { "custody.start", QT_TRANSLATE_NOOP("DeadlineSheet", "the start of custody") },
    { "custody.expiry", QT_TRANSLATE_NOOP("DeadlineSheet", "the end of the last term of custody") },
    { "extension.requested", QT_TRANSLATE_NOOP("DeadlineSheet", "the request to extend") },
    { "measure.start", QT_TRANSLATE_NOOP("DeadlineSheet", "the start of the measure") },
    { "ivs.placement", QT_TRANSLATE_NOOP("DeadlineSheet", "the placement in police detention") },
    { "house_arrest.start", QT_TRANSLATE_NOOP("DeadlineSheet", "the start of house arrest") },
    { "ruling.made", QT_TRANSLATE_NOOP("DeadlineSheet", "the ruling") },
    { "ruling.received", QT_TRANSLATE_NOOP("DeadlineSheet", "the receipt of the ruling") },
    { "verdict.pronounced",
      QT_TRANSLATE_NOOP("DeadlineSheet", "the pronouncement of the judgment") },
    { "verdict.copy_served", QT_TRANSLATE_NOOP("DeadlineSheet", "the service of the judgment") },
    { "verdict.in_force",
      QT_TRANSLATE_NOOP("DeadlineSheet", "the entry into force of the judgment") },
    { "admin.actual", QT_TRANSLATE_NOOP("DeadlineSheet", "the actual administrative detention") },
    { "admin.ruling_copy_served",
      QT_TRANSLATE_NOOP("DeadlineSheet", "the service of the administrative ruling") },
    { "admin.offence", QT_TRANSLATE_NOOP("DeadlineSheet", "the administrative offence") },
    { "un.communication",
      QT_TRANSLATE_NOOP("DeadlineSheet", "the communication to a United Nations body") },
    { "delivery.actual", QT_TRANSLATE_NOOP("DeadlineSheet", "the delivery to the authority") },
    { "urgent_action.act_by",
      QT_TRANSLATE_NOOP("DeadlineSheet", "the day the urgent action names") },
};

/// What starts it, in people's words and dates; a code nobody has named stays as it is.
QString startText(const DueDate &due)
{
    const auto *const known = std::ranges::find_if(triggerNames, [&due](const TriggerName &name) {
        return due.trigger == QLatin1String(name.code);
    });
    // "2025-04-02T07:15": a day, and the hour where it is on record.
    const qsizetype hour = due.triggerValue.indexOf(u'T');
    const auto day = PartialDate::fromEdtf(due.triggerValue.left(hour));
    return joined({ known == std::end(triggerNames) ? due.trigger : DeadlineSheet::tr(known->words),
                    day ? dateText(*day, DateStyle::Long) : due.triggerValue,
                    day && hour > 0 ? due.triggerValue.mid(hour + 1, 5) : QString() });
}

QString stateText(const DueDate &due, Meaning meaning)
{
    const QString state = deadlineStateLabel(due.state);
    return meaning == Meaning::Soon && due.state == u"open"
        ? DeadlineSheet::tr("%1, soon").arg(state)
        : state;
}

RecordText dueDateText(const DueDate &due)
{
    RecordText text;
    const bool ofRestriction = isLibertyEnd(due) && libertyTable(due) == Restriction::kind.table;
    text.kind = ofRestriction ? DeadlineSheet::tr("End of a restriction")
        : isLibertyEnd(due)   ? DeadlineSheet::tr("End of a measure or sentence")
        : due.rule.isEmpty()  ? DeadlineSheet::tr("Deadline, typed")
                              : DeadlineSheet::tr("Deadline, computed");
    text.title = joined({ dueText(due), due.title });
    const auto add = [&text](const QString &label, const QString &value) {
        if (!value.isEmpty())
            text.fields.append({ label, value });
    };
    add(DeadlineSheet::tr("Due"), dueText(due));
    if (due.conservative)
        add(DeadlineSheet::tr("Safe under every reading"),
            dayText(*due.conservative, DateStyle::Long));
    add(DeadlineSheet::tr("In one sentence"), due.sentence);
    add(DeadlineSheet::tr("How it is counted"), due.arithmetic);
    add(DeadlineSheet::tr("Why it is here"), due.why);
    add(DeadlineSheet::tr("Provision"), due.provision);
    add(DeadlineSheet::tr("Rule and its version"), joined({ due.rule, due.ruleVersion }));
    add(DeadlineSheet::tr("Confidence"),
        due.rule.isEmpty() ? QString() : confidenceText(due.confidence));
    if (!isLibertyEnd(due)) // how it is counted says so
        add(DeadlineSheet::tr("Starts from"), startText(due));
    add(DeadlineSheet::tr("Who must act"), due.actor);
    add(DeadlineSheet::tr("What follows"), due.effect);
    return text;
}

} // namespace

Sheet deadlineSheet(const CaseFolder &folder, const QList<DueDate> &deadlines, CivilDay today)
{
    Sheet sheet;
    // Which rule of the pack it is says the panel: nobody chooses a line by that.
    sheet.headers
        = { DeadlineSheet::tr("Due"), DeadlineSheet::tr("What"), DeadlineSheet::tr("State"),
            DeadlineSheet::tr("Person"), DeadlineSheet::tr("Provision"),
            DeadlineSheet::tr("Confidence") };
    sheet.widest = 1;
    sheet.lead
        = DeadlineSheet::tr("Computed from what is on record, to help and not as legal advice.");
    sheet.empty = DeadlineSheet::tr("No deadline follows from what is on record.");
    for (const DueDate &due : deadlines) {
        const Meaning meaning = deadlineMeaning(due, today);
        SheetRow row;
        row.record = due.triggerRecord;
        row.text = dueDateText(due);
        const QVariant sort
            = due.earliest ? QVariant(due.earliest->number()) : QVariant(qint64(1) << 60);
        row.cells = { { dueText(due), sort, meaning },
                      { due.title },
                      { stateText(due, meaning), {}, meaning },
                      { due.person.isNull() && due.rule.isEmpty() && !isLibertyEnd(due)
                            ? QString() // typed about the case
                            : whoseName(folder, due.person) },
                      { due.provision },
                      { isLibertyEnd(due)        ? DeadlineSheet::tr("from the record")
                            : due.rule.isEmpty() ? DeadlineSheet::tr("typed")
                                                 : confidenceText(due.confidence),
                        {},
                        due.confidence == Confidence::TextRead ? Meaning::None : Meaning::Soon } };
        sheet.rows << row;
    }
    return sheet;
}

} // namespace habeas::ui
