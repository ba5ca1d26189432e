#include "app/letters/facts/contradictions.h"

#include "app/law/track/places.h"
#include "app/law/track/track.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

bool isAtHome(const QString &type)
{
    return type == u"house_arrest"_s;
}

/// Asked before the whole track is read: most cases have no such pair.
bool mayBeAtOdds(const CaseFolder &folder)
{
    return std::ranges::any_of(folder.measures, [&folder](const Measure &held) {
        return std::ranges::any_of(folder.measures, [&held](const Measure &other) {
            return excludeEachOther(held, other) || (isHeldInACell(held) && isAtHome(other.type));
        });
    });
}

const Measure *measureOf(const LibertyTrack &track, const QUuid &id)
{
    for (const TrackMeasure &one : track.measures) {
        if (one.measure.id.uuid() == id)
            return &one.measure;
    }
    return nullptr;
}

bool saysTwoThings(const LibertyTrack &track, const TrackFinding &finding)
{
    if (finding.kind == TrackFinding::Kind::BailWhileHeld)
        return true;
    if (finding.kind != TrackFinding::Kind::Overlap || finding.expected || finding.about.size() < 2)
        return false;
    const Measure *first = measureOf(track, finding.about.at(0));
    const Measure *second = measureOf(track, finding.about.at(1));
    return first != nullptr && second != nullptr
        && ((isHeldInACell(*first) && isAtHome(second->type))
            || (isHeldInACell(*second) && isAtHome(first->type)));
}

} // namespace

MeasuresAtOdds measuresAtOdds(const CaseFolder &folder, Id<Person> person, CivilDay on,
                              const QSet<QUuid> &told)
{
    MeasuresAtOdds found;
    if (!mayBeAtOdds(folder))
        return found;
    const LibertyTrack track = libertyTrack(folder, on, person);
    for (const TrackFinding &finding : track.findings) {
        const bool isTold = std::ranges::any_of(finding.about, [&told](const QUuid &id) {
            return told.contains(id);
        });
        if (!isTold || !saysTwoThings(track, finding))
            continue;
        for (const QUuid &id : finding.about)
            found.measures << id;
        found.why << finding.text;
    }
    return found;
}

QSet<QUuid> sparedMeasures(const CaseFolder &folder, Id<Person> person, CivilDay on)
{
    QSet<QUuid> found;
    const bool open = std::ranges::any_of(folder.measures, [](const Measure &measure) {
        return !measure.until.isSet();
    });
    if (!open || folder.sentences.isEmpty())
        return found; // most cases, for which the whole track need not be read
    for (const TrackMeasure &one : libertyTrack(folder, on, person).measures) {
        if (one.sparedBy || (one.judgmentGone && !one.deprivation))
            found << one.measure.id.uuid();
    }
    return found;
}

MeasuresAtOdds measuresAtOdds(const CaseFolder &folder, Id<Person> person, CivilDay on)
{
    QSet<QUuid> all;
    for (const Measure &measure : folder.measures)
        all << measure.id.uuid();
    return measuresAtOdds(folder, person, on, all);
}

} // namespace habeas
