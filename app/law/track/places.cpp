#include "app/law/track/places.h"

#include "app/casefile/thesaurus.h"
#include "app/law/findings/findingwords.h"
#include "app/law/track/heldspans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

TrackPlace ownPlace(const Measure &measure)
{
    return {
        {}, measure.place, measure.authority, measure.regime, measure.from, measure.until, true, {}
    };
}

TrackPlace placeOf(const Placement &placement)
{
    return { placement.id,
             placement.place,
             placement.authority,
             placement.regime,
             placement.from,
             placement.until,
             false,
             {} };
}

/// Fills the ends that follow from the next place, and the first start from the measure.
void closeUp(QList<TrackPlace> &places, const Measure &measure)
{
    if (!places.first().from.isSet())
        places.first().from = measure.from;
    for (qsizetype i = 0; i < places.size(); ++i) {
        TrackPlace &place = places[i];
        const bool last = i + 1 == places.size();
        if (i > 0 && !place.from.isSet())
            place.from = places.at(i - 1).until;
        if (place.until.isSet() && !place.untilNext)
            continue;
        place.untilNext = true;
        place.until = last ? measure.until : places.at(i + 1).from;
    }
}

void countDays(QList<TrackPlace> &places, CivilDay today)
{
    QList<Measure> stretches;
    for (const TrackPlace &place : places) {
        Measure stretch;
        stretch.from = place.from;
        stretch.until = place.until;
        stretches << stretch;
    }
    const HeldSpans spans(stretches, today);
    for (qsizetype i = 0; i < places.size(); ++i)
        places[i].days = spans.daysOf(i);
}

/// The person walked free, as far as the word says.
bool endedAtLiberty(const QString &endedBy)
{
    static const QStringList ends { u"release"_s, u"acquittal"_s, u"served"_s,      u"parole"_s,
                                    u"pardon"_s,  u"exchange"_s,  u"deportation"_s, u"sentence"_s,
                                    u"quashed"_s, u"bail"_s };
    return ends.contains(endedBy);
}

struct WhereText
{
    Q_DECLARE_TR_FUNCTIONS(LibertyTrack)
};

QString heldText(const Measure &measure, const Whereabouts &where)
{
    const QString label = FindingText::label(measure);
    if (where.place.isEmpty())
        return WhereText::tr("Held under %1 since %2; the place is not on record.")
            .arg(label, FindingText::print(measure.from));
    return WhereText::tr("Held under %1, in %2 since %3.")
        .arg(label, where.place, FindingText::print(where.since));
}

Whereabouts goingOn(const TrackMeasure &entry)
{
    const Measure &measure = entry.measure;
    Whereabouts where { Whereabouts::State::Held, measure.id,   {},
                        measure.authority,        measure.from, {} };
    if (!entry.deprivation) {
        where.state = Whereabouts::State::Limited;
        where.text = WhereText::tr("Not held, but under %1 since %2.")
                         .arg(FindingText::label(measure), FindingText::print(measure.from));
        return where;
    }
    if (measure.type == u"enforced_disappearance"_s && !measure.acknowledged.isSet()) {
        where.state = Whereabouts::State::Disappeared;
        where.text = WhereText::tr("Disappeared since %1; nobody has acknowledged the detention.")
                         .arg(FindingText::print(measure.from));
        return where;
    }
    if (!entry.places.isEmpty() && !entry.places.last().until.isSet()) {
        const TrackPlace &last = entry.places.last();
        where.place = last.place;
        where.since = last.from;
        if (!last.authority.isEmpty())
            where.authority = last.authority;
    }
    where.text = heldText(measure, where);
    return where;
}

Whereabouts ended(const Measure &measure)
{
    Whereabouts where { Whereabouts::State::NotKnown, measure.id, {}, {}, measure.until, {} };
    const QString day = FindingText::print(measure.until);
    const QString how = codeLabel(u"measure_end"_s, measure.endedBy, screenLanguage());
    if (measure.endedBy == u"death"_s) {
        where.state = Whereabouts::State::Died;
        where.text = WhereText::tr("Died while held: %1.").arg(day);
    } else if (measure.endedBy == u"escape"_s) {
        where.state = Whereabouts::State::Escaped;
        where.text = WhereText::tr("Escaped: %1.").arg(day);
    } else if (endedAtLiberty(measure.endedBy)) {
        where.state = Whereabouts::State::NotHeld;
        where.text
            = WhereText::tr("Not held under any measure on record since %1 (%2).").arg(day, how);
    } else {
        where.text = WhereText::tr("The last measure on record ended (%1); where the person has "
                                   "been since is not on record.")
                         .arg(day);
    }
    return where;
}

} // namespace

QList<TrackPlace> placesOf(const CaseFolder &folder, const Measure &measure, CivilDay today)
{
    QList<TrackPlace> places;
    for (const Placement &placement : folder.placements) {
        if (placement.measure == measure.id)
            places << placeOf(placement);
    }
    const bool named = std::ranges::any_of(places, [&](const TrackPlace &place) {
        return place.place.compare(measure.place, Qt::CaseInsensitive) == 0;
    });
    const bool earlier = places.isEmpty()
        || (places.first().from.isSet() && places.first().from.edtf() != measure.from.edtf());
    if (!measure.place.isEmpty() && !named && earlier)
        places.prepend(ownPlace(measure));
    if (places.isEmpty())
        return places;
    closeUp(places, measure);
    countDays(places, today);
    return places;
}

Whereabouts whereaboutsOf(const CaseFolder &folder, const LibertyTrack &track, CivilDay today)
{
    const auto person = std::ranges::find(folder.people, track.person, &Person::id);
    if (person != folder.people.end() && person->died.isSet())
        return { Whereabouts::State::Died,
                 {},
                 {},
                 {},
                 person->died,
                 WhereText::tr("Died: %1.").arg(FindingText::print(person->died)) };
    const TrackMeasure *open = nullptr;
    const TrackMeasure *last = nullptr;
    for (const TrackMeasure &entry : track.measures) {
        const bool begun
            = !entry.measure.from.earliest() || *entry.measure.from.earliest() <= today;
        const bool goes = entry.open
            || (entry.measure.until.earliest() && *entry.measure.until.earliest() > today);
        if (!begun)
            continue;
        if (goes && (open == nullptr || entry.deprivation || !open->deprivation))
            open = &entry;
        if (!goes && entry.deprivation
            && (last == nullptr
                || !PartialDate::sortsBefore(entry.measure.until, last->measure.until)))
            last = &entry;
    }
    if (open != nullptr)
        return goingOn(*open);
    if (last != nullptr)
        return ended(last->measure);
    Whereabouts unknown;
    unknown.text = WhereText::tr("No measure that takes liberty away is on record.");
    return unknown;
}

} // namespace habeas
