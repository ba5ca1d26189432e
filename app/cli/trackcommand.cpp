#include "app/base/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands.h"
#include "app/cli/dates.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/tracktext.h"
#include "app/cli/vaultaccess.h"
#include "app/law/track.h"
#include "app/records/repository.h"

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
             { u"possible_ends"_s, ends },
             { u"end_unknown"_s, entry.possibleEnds.isEmpty() } };
}

QJsonObject measureJson(const TrackMeasure &entry)
{
    QJsonArray orders;
    for (const TrackOrder &order : entry.orders)
        orders << orderJson(order);
    const Measure &measure = entry.measure;
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
             { u"orders"_s, orders } };
}

QJsonArray findingsJson(const LibertyTrack &track, std::optional<TrackFinding::Kind> only = {})
{
    QJsonArray list;
    for (const TrackFinding &finding : track.findings) {
        if (only && finding.kind != *only)
            continue;
        list << QJsonObject { { u"kind"_s, code(finding.kind) },
                              { u"measure"_s,
                                textJson(finding.measure.isNull() ? QString()
                                                                  : finding.measure.text()) },
                              { u"from"_s, dayJson(finding.from) },
                              { u"until"_s, dayJson(finding.until) },
                              { u"text"_s, finding.text } };
    }
    return list;
}

QJsonObject trackJson(const CaseFolder &folder, const PersonTrack &whose, CivilDay day)
{
    const LibertyTrack &track = whose.track;
    const Id<Person> person = whose.person;
    QJsonArray measures;
    for (const TrackMeasure &measure : track.measures)
        measures << measureJson(measure);
    QJsonObject perType;
    for (const auto &[type, days] : track.perType)
        perType.insert(type, rangeJson(days));
    return { { u"case"_s, folder.file.ref },
             { u"person"_s,
               QJsonObject { { u"id"_s, textJson(person.isNull() ? QString() : person.text()) },
                             { u"name"_s, textJson(displayName(folder, person)) } } },
             { u"today"_s, day.iso() },
             { u"measures"_s, measures },
             { u"findings"_s, findingsJson(track) },
             { u"gaps"_s, findingsJson(track, TrackFinding::Kind::Gap) },
             { u"overlaps"_s, findingsJson(track, TrackFinding::Kind::Overlap) },
             { u"total"_s, rangeJson(track.total) },
             { u"custody"_s, rangeJson(track.custody) },
             { u"house_arrest"_s, rangeJson(track.houseArrest) },
             { u"per_type"_s, perType } };
}

} // namespace

Result<Reply> trackCommand(const Invocation &call)
{
    const Result<CivilDay> day = dayOption(call, u"on"_s);
    if (!day)
        return tl::unexpected(day.error());
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto folder = loadCase(session->vault->connection(), call.arguments.at(1));
    if (!folder)
        return tl::unexpected(folder.error());
    const QList<PersonTrack> tracks = tracksOf(*folder, *day);
    QJsonObject json = trackJson(*folder, tracks.first(), *day);
    QJsonArray others;
    for (const PersonTrack &other : tracks.mid(1))
        others << trackJson(*folder, other, *day);
    if (!others.isEmpty())
        json.insert(u"others"_s, others);
    return Reply { json, tracksText(*folder, tracks, *day) };
}

} // namespace habeas
