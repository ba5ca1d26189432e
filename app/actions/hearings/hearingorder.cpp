#include "app/actions/hearings/hearingorder.h"

#include "app/actions/hearings/orderends.h"
#include "app/actions/records/recordcheck.h"
#include "app/base/dates/dateprint.h"
#include "app/base/dates/daterelation.h"
#include "app/base/dates/term.h"
#include "app/casefile/recordorder.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/law/track/track.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct HearingText
{
    Q_DECLARE_TR_FUNCTIONS(LogHearing)
};

QString inWords(const PartialDate &date)
{
    return printDate(date, screenLanguage());
}

QString typeInWords(const QString &type)
{
    return codeLabel(u"measure_type"_s, type, screenLanguage());
}

QString inWords(const Measure &measure)
{
    return HearingText::tr("%1 of %2").arg(typeInWords(measure.type), inWords(measure.from));
}

QString namesOf(const QList<Measure> &measures)
{
    QStringList names;
    for (const Measure &measure : measures)
        names << inWords(measure);
    return names.join(u", "_s);
}

/// Whether the two may share a day; an open or unknown side reaches on.
bool mayMeet(const PartialDate &day, const Measure &measure)
{
    const auto last = measure.until.isSet() ? measure.until.latest() : std::nullopt;
    const bool endedBefore = day.earliest() && last && *last < *day.earliest();
    return !liesBefore(day, measure.from) && !endedBefore;
}

/// The person's measures and those that name nobody; everybody's where the hearing names nobody.
QList<TrackMeasure> measuresMeant(const CaseFolder &folder, CivilDay day, Id<Person> person)
{
    QList<TrackMeasure> measures;
    for (const LibertyTrack &track : everyTrack(folder, day)) {
        if (person.isNull() || track.person.isNull() || track.person == person)
            measures << track.measures;
    }
    return measures;
}

/// Those the hearing may be about. Of one kind, where the words name it; otherwise those that take
/// liberty away.
QList<Measure> measuresAt(const CaseFolder &folder, const HearingEntry &entry,
                          const Hearing &hearing)
{
    QList<Measure> found;
    QList<Measure> ofThePerson;
    const CivilDay day = hearing.at.latest().value_or(CivilDay());
    for (const TrackMeasure &one : measuresMeant(folder, day, hearing.person)) {
        // A disappearance rests on no paper: no court extends it.
        // Nor does one extend a sentence at a hearing: that takes a judgment.
        const bool onPaper
            = one.measure.type != u"enforced_disappearance" && one.measure.type != u"imprisonment";
        const bool kind = entry.measureType.isEmpty() ? one.deprivation && onPaper
                                                      : one.measure.type == entry.measureType;
        if (!kind || !mayMeet(hearing.at, one.measure))
            continue;
        found << one.measure;
        if (!hearing.person.isNull() && one.measure.person == hearing.person)
            ofThePerson << one.measure;
    }
    return ofThePerson.isEmpty() ? found : ofThePerson; // one that names nobody is less near
}

QString givenTerm(const HearingEntry &entry)
{
    if (!entry.term.trimmed().isEmpty())
        return entry.term.trimmed();
    return entry.statedEnd.isSet()
        ? HearingText::tr("until %1", "day").arg(inWords(entry.statedEnd))
        : QString();
}

/// What the outcome does to liberty, as the type of an order; empty where it orders nothing. Words
/// for a measure say that it was ordered, beside an outcome that may go with an order.
QString orderTypeFor(const HearingEntry &entry)
{
    const QString &outcome = entry.hearing.outcome;
    if (outcome == u"extended" || outcome == u"ordered")
        return outcome;
    static const QStringList goesWithAnOrder { QString(), u"changed"_s, u"released"_s, u"other"_s };
    const bool named = !entry.measureType.isEmpty() && goesWithAnOrder.contains(outcome);
    const bool held = isDeprivation(entry.measureType) && outcome == u"released";
    return named && !held ? u"ordered"_s : QString();
}

/// The kind of measure that begins with this hearing; empty where its words name none. Who is not
/// there is not held by what a court orders.
QString typeOrdered(const HearingEntry &entry, const Hearing &hearing)
{
    if (hearing.outcome == u"extended" || hearing.mode == u"in_absentia")
        return {};
    if (!entry.measureType.isEmpty())
        return entry.measureType;
    if (hearing.outcome != u"ordered" || givenTerm(entry).isEmpty())
        return {};
    return hearing.purpose == u"administrative" ? u"administrative_arrest"_s
                                                : u"pretrial_custody"_s;
}

/// Whose hearing it was, where an order needs it; the measure chosen says it, too.
Result<> takePerson(const CaseFolder &folder, const HearingEntry &entry, HearingRecords &records)
{
    Hearing &hearing = records.hearing;
    const QList<Id<Person>> people = peopleAtRisk(folder);
    const auto chosen = std::ranges::find_if(folder.measures, [&entry](const Measure &measure) {
        return measure.id == entry.measure;
    });
    const Id<Person> whose = chosen == folder.measures.end() ? Id<Person>() : chosen->person;
    if (people.size() < 2)
        return {};
    if (hearing.person.isNull())
        hearing.person = whose;
    if (hearing.person.isNull()) {
        QStringList names;
        for (const Id<Person> person : people)
            names << shownName(folder, person);
        return refused(HearingText::tr("More than one person is at risk in case %1: %2. Say whom "
                                       "the order of this hearing is about. Nothing was saved.")
                           .arg(folder.file.ref, names.join(u", "_s)),
                       u"person"_s);
    }
    if (!whose.isNull() && whose != hearing.person)
        records.plan.warnings << HearingText::tr("The %1 is on record for %2, the hearing for %3.")
                                     .arg(inWords(*chosen), shownName(folder, whose),
                                          shownName(folder, hearing.person));
    return {};
}

/// Nothing said in court is lost: what belongs to no order stands in the outcome in words.
void keepInWords(const HearingEntry &entry, const QString &why, HearingRecords &records)
{
    QStringList said;
    if (!entry.measureType.isEmpty())
        said << typeInWords(entry.measureType);
    said << givenTerm(entry);
    if (!entry.countedFrom.isEmpty())
        said << codeLabel(u"counted_from"_s, entry.countedFrom, screenLanguage());
    said.removeAll(QString());
    const QString words = said.join(u", "_s);
    if (words.isEmpty()) {
        records.plan.warnings
            << HearingText::tr("%1 The hearing is saved without an order.").arg(why);
        return;
    }
    QString &outcome = records.hearing.outcomeText;
    outcome = outcome.isEmpty() ? words : QString(outcome + u"; "_s + words);
    records.plan.warnings
        << HearingText::tr("%1 The hearing is saved without an order; “%2” is kept in its outcome "
                           "in words.")
               .arg(why, words)
               .trimmed();
    records.plan.steps << HearingText::tr("keep “%1” in words").arg(words);
    records.plan.effects << HearingText::tr("Keeps “%1” in the outcome in words.").arg(words);
}

/// Begins with the hearing: nothing of its kind is on record for that day.
Result<Measure> newMeasure(const QString &type, const QList<Measure> &beside,
                           HearingRecords &records)
{
    const Hearing &hearing = records.hearing;
    Measure measure;
    measure.id = newId<Measure>();
    measure.inCase = hearing.inCase;
    measure.person = hearing.person;
    measure.type = type;
    measure.from = hearing.at;
    measure.proceedings = hearing.proceedings;
    measure.sources = hearing.sources;
    if (const Result<> checked = checkRecord(measure); !checked)
        return tl::unexpected(checked.error());
    HearingPlan &plan = records.plan;
    plan.effects << HearingText::tr("Adds a measure: %1.").arg(inWords(measure));
    plan.steps << HearingText::tr("add a measure: %1").arg(inWords(measure));
    if (!beside.isEmpty())
        plan.warnings << HearingText::tr("Still going on as far as the record says: %1. End it "
                                         "where the %2 took its place.")
                             .arg(namesOf(beside), typeInWords(type));
    records.measure = measure;
    return measure;
}

/// The measure the order belongs to, on record or new; nothing where the hearing makes no order.
Result<std::optional<Measure>> measureFor(const CaseFolder &folder, const HearingEntry &entry,
                                          HearingRecords &records)
{
    const Hearing &hearing = records.hearing;
    if (!entry.measure.isNull()) {
        for (const Measure &measure : folder.measures) {
            if (measure.id == entry.measure)
                return measure;
        }
        return refused(HearingText::tr("The measure chosen for this hearing is not in case %1.")
                           .arg(folder.file.ref),
                       u"measure"_s);
    }
    const QList<Measure> candidates = measuresAt(folder, entry, hearing);
    if (candidates.size() == 1)
        return candidates.first();
    const QString day = inWords(hearing.at);
    if (candidates.isEmpty()) {
        if (const QString type = typeOrdered(entry, hearing); !type.isEmpty()) {
            HearingEntry anyKind = entry;
            anyKind.measureType.clear();
            return newMeasure(type, measuresAt(folder, anyKind, hearing), records)
                .map([](const Measure &made) {
                    return std::optional(made);
                });
        }
        keepInWords(entry,
                    (entry.measureType.isEmpty()
                         ? HearingText::tr("No custody on record covers %1.").arg(day)
                         : HearingText::tr("No %2 on record covers %1.", "day, measure")
                               .arg(day, typeInWords(entry.measureType))),
                    records);
        return std::optional<Measure>();
    }
    const QString why
        = HearingText::tr("More than one measure covers %1: %2.").arg(day, namesOf(candidates));
    if (const QString term = givenTerm(entry); !term.isEmpty()) {
        return refused(HearingText::tr("%1 Say which one “%2” belongs to, or log the hearing "
                                       "without it. Nothing was saved.")
                           .arg(why, term),
                       u"measure"_s);
    }
    keepInWords(entry, why, records);
    return std::optional<Measure>();
}

/// All ends the new order may lead to.
QStringList possibleEnds(const CaseFolder &folder, const Order &order, const Hearing &hearing)
{
    QStringList ends;
    const CivilDay day = hearing.at.latest().value_or(CivilDay());
    for (const PossibleEnd &end : endsOfOrder(folder, order, day))
        ends << printDay(end.latest, screenLanguage());
    ends.removeDuplicates();
    return ends;
}

/// 2 for the second extension of a measure, as the dates order them.
int extensionNumber(CaseFolder folder, const Order &order)
{
    folder.orders << order;
    sortRecords(folder.orders);
    int number = 0;
    for (const Order &one : ordersOf(folder, order.measure)) {
        number += one.type == u"extended";
        if (one.id == order.id)
            break;
    }
    return number;
}

void describeOrder(const CaseFolder &folder, const Measure &measure, const Order &order,
                   HearingRecords &records)
{
    QStringList &effects = records.plan.effects;
    QStringList &steps = records.plan.steps;
    const QString what = inWords(measure);
    if (order.type == u"extended") {
        effects << HearingText::tr("Adds an extension to the %1.").arg(what);
        steps << HearingText::tr("add extension no. %1 to the %2", "number, measure")
                     .arg(QString::number(extensionNumber(folder, order)), what);
    } else {
        effects << HearingText::tr("Adds an order to the %1.").arg(what);
        steps << HearingText::tr("add an order to the %1", "measure").arg(what);
    }
    const QStringList ends = possibleEnds(folder, order, records.hearing);
    const QString either = ends.join(HearingText::tr(" or on ", "between two days"));
    if (ends.isEmpty()) {
        effects << HearingText::tr("Its end is not known.");
        steps << HearingText::tr("its end is not known");
    } else if (ends.size() == 1) {
        effects << HearingText::tr("It ends on %1.").arg(either);
        steps << HearingText::tr("it ends on %1", "day").arg(either);
    } else {
        effects << HearingText::tr("It may end on %1: all readings are kept.").arg(either);
        steps << HearingText::tr("it may end on %1", "days").arg(either);
    }
    const CivilDay day = records.hearing.at.latest().value_or(CivilDay());
    if (const auto ended = endedBeforeOrder(folder, order, day))
        records.plan.warnings
            << HearingText::tr("The order before this one ended on %1 at the latest: from then to "
                               "%2 no order is on record. The days stay as they are on record, and "
                               "the case asks about them.")
                   .arg(printDay(*ended, screenLanguage()), inWords(order.made));
    if (!order.term.isEmpty() && !termFromText(order.term))
        records.plan.warnings << HearingText::tr("“%1” is not read as a length of time, so no end "
                                                 "is counted from it.")
                                     .arg(order.term);
}

/// Where no code says what came of the hearing, the measure and its length say it.
void sayOutcome(const HearingEntry &entry, HearingRecords &records)
{
    Hearing &hearing = records.hearing;
    if (!hearing.outcome.isEmpty() || !hearing.outcomeText.isEmpty() || entry.measureType.isEmpty())
        return;
    const QString measure = typeInWords(entry.measureType);
    const QString term = givenTerm(entry);
    hearing.outcomeText = term.isEmpty() ? measure : QString(measure + u", "_s + term);
}

} // namespace

Result<> addOrder(const CaseFolder &folder, const HearingEntry &entry, HearingRecords &records)
{
    const QString type = orderTypeFor(entry);
    if (type.isEmpty()) {
        if (!givenTerm(entry).isEmpty() || !entry.measureType.isEmpty()
            || !entry.countedFrom.isEmpty())
            keepInWords(entry,
                        HearingText::tr("A term or an end belongs to an order where custody was "
                                        "ordered or extended, and this outcome makes none."),
                        records);
        return {};
    }
    if (const Result<> taken = takePerson(folder, entry, records); !taken)
        return taken;
    const auto measure = measureFor(folder, entry, records);
    if (!measure)
        return tl::unexpected(measure.error());
    if (!*measure)
        return {};

    const Hearing &hearing = records.hearing;
    Order order;
    order.id = newId<Order>();
    order.measure = (*measure)->id;
    order.type = type;
    order.made = hearing.at;
    order.term = entry.term.trimmed();
    order.countedFrom = entry.countedFrom;
    order.statedEnd = entry.statedEnd;
    order.authority = hearing.court;
    order.hearing = hearing.id;
    order.sources = hearing.sources;
    const Result<> checked = checkRecord(order);
    if (!checked)
        return checked;
    CaseFolder after = folder;
    if (records.measure) {
        after.measures << *records.measure;
        sortRecords(after.measures);
    }
    describeOrder(after, **measure, order, records);
    sayOutcome(entry, records);
    records.order = order;
    return {};
}

} // namespace habeas
