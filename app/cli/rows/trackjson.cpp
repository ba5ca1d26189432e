#include "app/cli/rows/trackjson.h"

#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/rows/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// "most" is null where nothing on record limits it.
QJsonObject rangeJson(const DayRange &days)
{
    QJsonObject range { { u"least"_s, days.least },
                        { u"most"_s, days.unbounded ? QJsonValue() : QJsonValue(days.most) } };
    if (days.approximate)
        range.insert(u"approximate"_s, true);
    return range;
}

/// Text, because a binary fraction is not exact.
QJsonObject decimalsJson(const DecimalDays &days)
{
    QJsonObject range { { u"least"_s, decimalText(days.least) },
                        { u"most"_s,
                          days.unbounded ? QJsonValue() : QJsonValue(decimalText(days.most)) } };
    if (days.approximate)
        range.insert(u"approximate"_s, true);
    return range;
}

QJsonObject orderJson(const TrackOrder &entry)
{
    QJsonArray ends;
    for (const PossibleEnd &end : entry.possibleEnds)
        ends << QJsonObject { { u"basis"_s, code(end.basis) },
                              { u"earliest"_s, end.earliest.iso() },
                              { u"latest"_s, end.latest.iso() },
                              { u"arithmetic"_s, end.arithmetic } };
    const Order &order = entry.order;
    return { { u"id"_s, order.id.text() },
             { u"type"_s, order.type },
             { u"made"_s, dateJson(order.made) },
             { u"term"_s, textJson(order.term) },
             { u"counted_from"_s, textJson(order.countedFrom) },
             { u"stated_end"_s, dateJson(order.statedEnd) },
             { u"authority"_s, textJson(order.authority) },
             { u"act_number"_s, textJson(order.actNumber) },
             { u"position"_s, order.position ? QJsonValue(*order.position) : QJsonValue() },
             { u"possible_ends"_s, ends },
             { u"ends_agree"_s, entry.endsAgree ? QJsonValue(*entry.endsAgree) : QJsonValue() },
             { u"end_unknown"_s, entry.possibleEnds.isEmpty() } };
}

QJsonObject placeJson(const TrackPlace &place)
{
    return { { u"id"_s, textJson(place.placement.isNull() ? QString() : place.placement.text()) },
             { u"place"_s, textJson(place.place) },
             { u"authority"_s, textJson(place.authority) },
             { u"regime"_s, textJson(place.regime) },
             { u"from"_s, dateJson(place.from) },
             { u"until"_s, dateJson(place.until) },
             { u"until_recorded"_s, !place.untilNext && place.until.isSet() },
             { u"days"_s, rangeJson(place.days) } };
}

QJsonObject measureJson(const TrackMeasure &entry)
{
    QJsonArray orders;
    for (const TrackOrder &order : entry.orders)
        orders << orderJson(order);
    QJsonArray places;
    for (const TrackPlace &place : entry.places)
        places << placeJson(place);
    const Measure &measure = entry.measure;
    const QString sentence = measure.sentence.isNull() ? QString() : measure.sentence.text();
    const QString label = codeLabel(u"measure_type"_s, measure.type, screenLanguage());
    return { { u"id"_s, measure.id.text() },
             { u"type"_s, measure.type },
             { u"label"_s, label },
             { u"from"_s, dateJson(measure.from) },
             { u"until"_s, dateJson(measure.until) },
             { u"ended_by"_s, textJson(measure.endedBy) },
             { u"place"_s, textJson(measure.place) },
             { u"law"_s, textJson(measure.law.isSet() ? measure.law.text() : QString()) },
             { u"days"_s, rangeJson(entry.days) },
             { u"open"_s, entry.open },
             { u"deprivation"_s, entry.deprivation },
             { u"effect"_s, code(effectOf(measure.type)) },
             { u"places"_s, places },
             { u"acknowledged"_s, dateJson(measure.acknowledged) },
             { u"disappeared"_s,
               entry.disappeared ? QJsonValue(rangeJson(*entry.disappeared)) : QJsonValue() },
             { u"sentence"_s, textJson(sentence) },
             { u"credit"_s, textJson(measure.credit) },
             { u"orders"_s, orders } };
}

/// Of these kinds; of all where none is named.
QJsonArray findingsJson(const LibertyTrack &track, const QList<TrackFinding::Kind> &only = {})
{
    QJsonArray list;
    for (const TrackFinding &finding : track.findings) {
        if (!only.isEmpty() && !only.contains(finding.kind))
            continue;
        QJsonArray about;
        for (const QUuid &record : finding.about)
            about << record.toString(QUuid::WithoutBraces);
        const QString measure = finding.measure.isNull() ? QString() : finding.measure.text();
        list << QJsonObject { { u"kind"_s, code(finding.kind) },
                              { u"measure"_s, textJson(measure) },
                              { u"about"_s, about },
                              { u"from"_s, dayJson(finding.from) },
                              { u"until"_s, dayJson(finding.until) },
                              { u"text"_s, finding.text },
                              { u"value"_s, finding.value },
                              { u"expected"_s, finding.expected } };
    }
    return list;
}

QJsonObject creditJson(const CreditedMeasure &entry)
{
    return { { u"measure"_s, entry.measure.text() },
             { u"credit"_s, entry.ratio },
             { u"days"_s, rangeJson(entry.days) },
             { u"credited"_s, decimalsJson(entry.credited) } };
}

QJsonObject sentenceJson(const TrackSentence &entry)
{
    QJsonArray credits;
    for (const CreditedMeasure &measure : entry.measures)
        credits << creditJson(measure);
    QJsonArray readings;
    for (const TermReading &reading : entry.readings)
        readings << QJsonObject { { u"basis"_s, code(reading.basis) },
                                  { u"earliest"_s, reading.earliest.iso() },
                                  { u"latest"_s, reading.latest.iso() },
                                  { u"remaining"_s, decimalsJson(reading.remaining) },
                                  { u"arithmetic"_s, reading.arithmetic } };
    const Sentence &sentence = entry.sentence;
    return { { u"id"_s, sentence.id.text() },
             { u"type"_s, sentence.type },
             { u"pronounced"_s, dateJson(sentence.pronounced) },
             { u"term"_s, textJson(sentence.term) },
             { u"enforceable_term"_s, textJson(sentence.enforceableTerm) },
             { u"stated_end"_s, dateJson(sentence.statedEnd) },
             { u"credits"_s, credits },
             { u"credited"_s, decimalsJson(entry.credited) },
             { u"served"_s, rangeJson(entry.served) },
             { u"readings"_s, readings } };
}

QJsonObject nowJson(const Whereabouts &now)
{
    return { { u"state"_s, code(now.state) },
             { u"measure"_s, textJson(now.measure.isNull() ? QString() : now.measure.text()) },
             { u"place"_s, textJson(now.place) },
             { u"authority"_s, textJson(now.authority) },
             { u"since"_s, dateJson(now.since) },
             { u"text"_s, now.text } };
}

QJsonObject perTypeJson(const QList<std::pair<QString, DayRange>> &types)
{
    QJsonObject perType;
    for (const auto &[type, days] : types)
        perType.insert(type, rangeJson(days));
    return perType;
}

} // namespace

QJsonObject trackJson(const CaseFolder &folder, const PersonTrack &whose, CivilDay day)
{
    const LibertyTrack &track = whose.track;
    const Id<Person> person = whose.person;
    QJsonArray measures;
    for (const TrackMeasure &measure : track.measures)
        measures << measureJson(measure);
    QJsonArray sentences;
    for (const TrackSentence &sentence : track.sentences)
        sentences << sentenceJson(sentence);
    return { { u"case"_s, folder.file.ref },
             { u"person"_s,
               QJsonObject { { u"id"_s, textJson(person.isNull() ? QString() : person.text()) },
                             { u"name"_s, textJson(shownName(folder, person)) } } },
             { u"today"_s, day.iso() },
             { u"now"_s, nowJson(track.now) },
             { u"measures"_s, measures },
             { u"sentences"_s, sentences },
             { u"findings"_s, findingsJson(track) },
             { u"gaps"_s,
               findingsJson(track, { TrackFinding::Kind::Gap, TrackFinding::Kind::OrderGap }) },
             { u"overlaps"_s, findingsJson(track, { TrackFinding::Kind::Overlap }) },
             { u"total"_s, rangeJson(track.total) },
             { u"custody"_s, rangeJson(track.custody) },
             { u"house_arrest"_s, rangeJson(track.houseArrest) },
             { u"per_type"_s, perTypeJson(track.perType) },
             { u"limited"_s, rangeJson(track.limited) },
             { u"limited_per_type"_s, perTypeJson(track.limitedPerType) } };
}

} // namespace habeas
