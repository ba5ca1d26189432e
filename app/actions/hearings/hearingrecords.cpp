#include "app/actions/hearings/hearingrecords.h"

#include "app/actions/hearings/orderends.h"
#include "app/actions/records/recordcheck.h"
#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/casefile/recordorder.h"
#include "app/casefile/thesaurus.h"
#include "app/law/track/track.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

QString inWords(const Measure &measure)
{
    return HearingText::tr("%1 of %2")
        .arg(codeLabel(u"measure_type"_s, measure.type, screenLanguage()), inWords(measure.from));
}

/// A day with an hour is kept as the day and, beside it, the hour of the court's own clock.
Result<> takeTimeApart(Hearing &hearing)
{
    if (hearing.at.precision() == PartialDate::Precision::Time) {
        const QString edtf = hearing.at.edtf();
        const qsizetype split = edtf.indexOf(u'T');
        const Result<PartialDate> day = PartialDate::fromEdtf(edtf.left(split));
        if (!day)
            return tl::unexpected(day.error());
        hearing.at = *day;
        if (hearing.time.isEmpty())
            hearing.time = edtf.mid(split + 1, 5);
    }
    static const QRegularExpression hour(u"^(?:[01]?\\d|2[0-3])[:.][0-5]\\d$"_s);
    if (hearing.time.isEmpty())
        return {};
    if (!hour.match(hearing.time).hasMatch())
        return refused(HearingText::tr("“%1” is not a time of day. Write it as 10:00 or 14:30.")
                           .arg(hearing.time),
                       u"time"_s);
    hearing.time = hearing.time.rightJustified(5, u'0').replace(u'.', u':');
    return {};
}

Result<Hearing> hearingOf(const CaseFolder &folder, const HearingEntry &entry)
{
    if (folder.file.id.isNull())
        return refused(HearingText::tr("A hearing belongs to a case: choose the case first."),
                       u"case"_s);
    if (!entry.hearing.at.isSet() || entry.hearing.at.isUnknown())
        return refused(HearingText::tr("A hearing needs its date. A month or a year is enough, "
                                       "as “May 2022”."),
                       u"at"_s);
    Hearing hearing = entry.hearing;
    hearing.inCase = folder.file.id;
    if (hearing.id.isNull())
        hearing.id = newId<Hearing>();
    const Result<> taken = takeTimeApart(hearing);
    if (!taken)
        return tl::unexpected(taken.error());
    const Result<> checked = checkRecord(hearing);
    if (!checked)
        return tl::unexpected(checked.error());
    return hearing;
}

/// Whether the two may share a day; an open or unknown side reaches on.
bool mayMeet(const PartialDate &day, const Measure &measure)
{
    const auto last = measure.until.isSet() ? measure.until.latest() : std::nullopt;
    const bool startsLater
        = day.latest() && measure.from.earliest() && *day.latest() < *measure.from.earliest();
    const bool endedBefore = day.earliest() && last && *last < *day.earliest();
    return !startsLater && !endedBefore;
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

QList<Measure> measuresAt(const CaseFolder &folder, const Hearing &hearing)
{
    QList<Measure> found;
    const CivilDay day = hearing.at.latest().value_or(CivilDay());
    for (const TrackMeasure &entry : measuresMeant(folder, day, hearing.person)) {
        // A disappearance rests on no paper: no court extends it.
        // Nor does one extend a sentence at a hearing: that takes a judgment.
        const bool onPaper = entry.measure.type != u"enforced_disappearance"
            && entry.measure.type != u"imprisonment";
        if (entry.deprivation && onPaper && mayMeet(hearing.at, entry.measure))
            found << entry.measure;
    }
    return found;
}

QString orderTypeFor(const QString &outcome)
{
    return outcome == u"extended" || outcome == u"ordered" ? outcome : QString();
}

QString givenTerm(const HearingEntry &entry)
{
    return entry.term.trimmed().isEmpty() ? inWords(entry.statedEnd) : entry.term.trimmed();
}

/// The measure the order belongs to; nothing where none, or more than one, could be meant.
Result<std::optional<Measure>> measureFor(const CaseFolder &folder, const HearingEntry &entry,
                                          const Hearing &hearing, QStringList &warnings)
{
    if (!entry.measure.isNull()) {
        for (const Measure &measure : folder.measures) {
            if (measure.id == entry.measure)
                return measure;
        }
        return refused(HearingText::tr("The measure chosen for this hearing is not in case %1.")
                           .arg(folder.file.ref),
                       u"measure"_s);
    }
    const QList<Measure> candidates = measuresAt(folder, hearing);
    if (candidates.size() == 1)
        return candidates.first();

    QStringList names;
    for (const Measure &measure : candidates)
        names << inWords(measure);
    const QString day = inWords(hearing.at);
    const QString why = candidates.isEmpty()
        ? HearingText::tr("No custody on record covers %1.").arg(day)
        : HearingText::tr("More than one measure covers %1: %2.").arg(day, names.join(u", "_s));
    if (const QString term = givenTerm(entry); !term.isEmpty()) {
        return refused(HearingText::tr("%1 Say which one “%2” belongs to, or log the hearing "
                                       "without it. Nothing was saved.")
                           .arg(why, term),
                       u"measure"_s);
    }
    warnings << HearingText::tr("%1 The hearing is saved without an order.").arg(why);
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

Result<> addOrder(const CaseFolder &folder, const HearingEntry &entry, HearingRecords &records)
{
    const Hearing &hearing = records.hearing;
    const QString type = orderTypeFor(hearing.outcome);
    if (type.isEmpty()) {
        if (givenTerm(entry).isEmpty() && entry.countedFrom.isEmpty())
            return {};
        return refused(HearingText::tr("A term or an end belongs to a hearing where custody was "
                                       "ordered or extended: choose that outcome, or leave them "
                                       "out. Nothing was saved."),
                       u"outcome"_s);
    }
    const auto measure = measureFor(folder, entry, hearing, records.plan.warnings);
    if (!measure)
        return tl::unexpected(measure.error());
    if (!*measure)
        return {};

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
    describeOrder(folder, **measure, order, records);
    records.order = order;
    return {};
}

void addSource(const HearingEntry &entry, HearingRecords &records)
{
    const QString words = entry.sourceWords.trimmed();
    if (words.isEmpty())
        return;
    Source source;
    source.id = newId<Source>();
    source.title = words;
    records.hearing.sources << source.id;
    records.source = source;
    records.plan.effects << HearingText::tr("Adds the source “%1”.").arg(words);
    records.plan.steps << HearingText::tr("add the source “%1”").arg(words);
}

bool surelyBefore(const PartialDate &a, const PartialDate &b)
{
    return a.latest() && b.earliest() && *a.latest() < *b.earliest();
}

/// The first day anything is on record for, beside what happened long before the case.
std::optional<CivilDay> firstDay(const CaseFolder &folder)
{
    std::optional<CivilDay> first;
    const auto take = [&first](const PartialDate &date) {
        if (date.earliest() && (!first || *date.earliest() < *first))
            first = date.earliest();
    };
    for (const Measure &measure : folder.measures)
        take(measure.from);
    for (const Event &event : folder.events)
        take(event.at);
    return first;
}

QStringList doubtsAbout(const CaseFolder &folder, const HearingEntry &entry, const Hearing &hearing)
{
    QStringList doubts;
    const QString day = inWords(hearing.at);
    if (const auto first = firstDay(folder), last = hearing.at.latest();
        first && last && *last < *first)
        doubts << HearingText::tr("%1 is before the case’s first event.").arg(day);
    const bool again = std::ranges::any_of(folder.hearings, [&](const Hearing &other) {
        return !(other.id == hearing.id) && other.at.edtf() == hearing.at.edtf()
            && (other.time.isEmpty() || hearing.time.isEmpty() || other.time == hearing.time);
    });
    if (again)
        doubts << HearingText::tr("A hearing of %1 is already on record.").arg(day);
    if (surelyBefore(hearing.next, hearing.at))
        doubts << HearingText::tr("The next hearing, %1, is before this one.")
                      .arg(inWords(hearing.next));
    if (surelyBefore(entry.statedEnd, hearing.at))
        doubts << HearingText::tr("The end named in court, %1, is before the hearing.")
                      .arg(inWords(entry.statedEnd));
    return doubts;
}

} // namespace

Result<HearingRecords> hearingRecords(const CaseFolder &folder, const HearingEntry &entry)
{
    Result<Hearing> hearing = hearingOf(folder, entry);
    if (!hearing)
        return tl::unexpected(hearing.error());
    HearingRecords records;
    records.hearing = std::move(*hearing);
    records.plan.effects << HearingText::tr("Adds 1 hearing.");
    records.plan.steps << HearingText::tr("add 1 hearing");
    records.plan.warnings = doubtsAbout(folder, entry, records.hearing);
    addSource(entry, records);
    const Result<> added = addOrder(folder, entry, records);
    if (!added)
        return tl::unexpected(added.error());
    return records;
}

} // namespace habeas
