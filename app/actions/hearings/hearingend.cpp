#include "app/actions/hearings/hearingend.h"

#include "app/actions/records/recordcheck.h"
#include "app/base/dates/dateprint.h"
#include "app/base/dates/daterelation.h"
#include "app/casefile/thesaurus.h"
#include "app/law/deadlines/subject.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct HearingText
{
    Q_DECLARE_TR_FUNCTIONS(LogHearing)
};

/// How a measure ended that this hearing ended, as a code; empty where it ended none. Who was let
/// go from a cell into another kind of detention was not set free.
QString endingOf(const HearingEntry &entry, const HearingRecords &records)
{
    const QString &outcome = records.hearing.outcome;
    const bool replaced = records.measure.has_value();
    if (outcome == u"acquitted")
        return u"acquittal"_s;
    if (outcome == u"released" && !isDeprivation(entry.measureType))
        return entry.measureType == u"bail" ? u"bail"_s : u"release"_s;
    return outcome == u"changed" && replaced ? u"transfer"_s : QString();
}

/// Measures that take liberty away, go on and may be the person's.
QList<Measure> goingOn(const CaseFolder &folder, const HearingEntry &entry, const Hearing &hearing)
{
    QList<Measure> found;
    for (const Measure &measure : folder.measures) {
        const bool another = !hearing.person.isNull() && !measure.person.isNull()
            && measure.person != hearing.person;
        const bool later = liesBefore(hearing.at, measure.from);
        const bool chosen = entry.measure.isNull() || entry.measure == measure.id;
        if (isDeprivation(measure.type) && !measure.until.isSet() && !another && !later && chosen)
            found << measure;
    }
    return found;
}

QString inWords(const Measure &measure)
{
    return HearingText::tr("%1 of %2")
        .arg(codeLabel(u"measure_type"_s, measure.type, screenLanguage()),
             printDate(measure.from, screenLanguage()));
}

Result<> end(Measure measure, const QString &how, HearingRecords &records)
{
    const Hearing &hearing = records.hearing;
    const QString what = inWords(measure);
    measure.until = hearing.at;
    measure.endedBy = how;
    Order order;
    order.id = newId<Order>();
    order.measure = measure.id;
    order.type = u"ended"_s;
    order.made = hearing.at;
    order.authority = hearing.court;
    order.hearing = hearing.id;
    order.sources = hearing.sources;
    Result<> checked = checkRecord(measure);
    if (checked)
        checked = checkRecord(order);
    if (!checked)
        return checked;
    const QString by = codeLabel(u"measure_end"_s, how, screenLanguage());
    const QString day = printDate(hearing.at, screenLanguage());
    records.plan.effects
        << HearingText::tr("Ends the %1: %2, %3.", "measure, how it ended, day").arg(what, by, day);
    records.plan.steps
        << HearingText::tr("end the %1: %2, %3", "measure, how it ended, day").arg(what, by, day);
    records.ended = measure;
    records.endOrder = order;
    return {};
}

} // namespace

Result<> addEnd(const CaseFolder &folder, const HearingEntry &entry, HearingRecords &records)
{
    const QString how = endingOf(entry, records);
    const QList<Measure> open
        = how.isEmpty() ? QList<Measure>() : goingOn(folder, entry, records.hearing);
    HearingPlan &plan = records.plan;
    if (open.isEmpty())
        return {};
    QStringList names;
    for (const Measure &measure : open)
        names << inWords(measure);
    if (open.size() > 1) {
        plan.severalGoOn = true;
        plan.warnings << HearingText::tr("More than one measure goes on: %1. Choose the one that "
                                         "ended with this hearing, or none is ended.")
                             .arg(names.join(u", "_s));
        return {};
    }
    plan.ends = open.first();
    plan.endsHow = how;
    if (entry.endsMeasure)
        return end(open.first(), how, records);
    plan.warnings << HearingText::tr("The %1 goes on on record: it is not ended with this hearing.")
                         .arg(names.first());
    return {};
}

} // namespace habeas
