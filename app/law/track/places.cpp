#include "app/law/track/places.h"

#include "app/base/dates/daterelation.h"
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

struct WhereText
{
    Q_DECLARE_TR_FUNCTIONS(LibertyTrack)
};

QString heldText(const QString &label, const Measure &measure, const Whereabouts &where)
{
    if (!isPlaceName(where.place))
        return WhereText::tr("Held under %1 since %2; the place is not on record.")
            .arg(label, FindingText::since(measure.from));
    return WhereText::tr("Held under %1, in %2 since %3.")
        .arg(label, where.place, FindingText::since(where.since));
}

Whereabouts goingOn(const TrackMeasure &entry)
{
    const Measure &measure = entry.measure;
    Whereabouts where { Whereabouts::State::Held, measure.id,   {},
                        measure.authority,        measure.from, {} };
    if (!entry.deprivation) {
        where.state = Whereabouts::State::Limited;
        where.text = WhereText::tr("Not held, but under %1 since %2.")
                         .arg(FindingText::label(measure), FindingText::since(measure.from));
        return where;
    }
    if (measure.type == u"enforced_disappearance"_s && !measure.acknowledged.isSet()) {
        where.state = Whereabouts::State::Disappeared;
        where.text = WhereText::tr("Disappeared since %1; nobody has acknowledged the detention.")
                         .arg(FindingText::since(measure.from));
        return where;
    }
    if (!entry.places.isEmpty() && !entry.places.last().until.isSet()) {
        const TrackPlace &last = entry.places.last();
        where.place = last.place;
        where.since = last.from;
        if (!last.authority.isEmpty())
            where.authority = last.authority;
    }
    where.text = heldText(FindingText::label(measure), measure, where);
    return where;
}

/// Held either way: by today the first measure may have passed into the second.
Whereabouts oneOrTheOther(const Measure &first, const Measure &second)
{
    Whereabouts where { Whereabouts::State::Held, first.id, {}, {}, first.from, {} };
    where.beside = second.id;
    where.text = heldText(WhereText::tr("%1 or %2", "two measures")
                              .arg(FindingText::label(first), FindingText::label(second)),
                          first, where);
    return where;
}

/// What may run and what surely limits liberty beside it, if anything does.
Whereabouts maybeHeld(const Measure &measure, const Measure *limit, CivilDay today)
{
    Whereabouts where { Whereabouts::State::MaybeHeld, measure.id, {}, {}, {}, {} };
    const QString label = FindingText::label(measure);
    const QString days = FindingText::stretchOf(measure);
    where.text = hasSurelyBegun(measure, today)
        ? WhereText::tr("Not certain whether still held under %1 (%2): the end on record leaves "
                        "it open.")
              .arg(label, days)
        : WhereText::tr("Not certain whether held under %1 (%2) by now: the dates on record leave "
                        "it open.")
              .arg(label, days);
    if (limit == nullptr)
        return where;
    where.beside = limit->id;
    where.since = limit->from;
    where.text = WhereText::tr("%1 In any case under %2 since %3.", "sentence, measure, date")
                     .arg(where.text, FindingText::label(*limit), FindingText::since(limit->from));
    return where;
}

/// A judgment that holds nobody came while it ran.
Whereabouts perhapsSpared(const TrackMeasure &entry, const Measure *limit, CivilDay today)
{
    Whereabouts where = maybeHeld(entry.measure, limit, today);
    const SparedBy &spared = *entry.sparedBy;
    where.text = WhereText::tr("Not certain whether still held under %1 (%2): the judgment of %3 "
                               "(%4) holds nobody, and no release is on record.")
                     .arg(FindingText::label(entry.measure), FindingText::stretchOf(entry.measure),
                          FindingText::print(spared.at),
                          codeLabel(u"sentence_type"_s, spared.type, screenLanguage()));
    return where;
}

Whereabouts contradicted(const Measure &held, const Measure &bail)
{
    Whereabouts where { Whereabouts::State::MaybeHeld, held.id, {}, {}, {}, {} };
    where.beside = bail.id;
    where.contradicted = true;
    where.text = WhereText::tr("Not certain whether held: %1 (%2) and %3 (%4) are both on record "
                               "as going on.")
                     .arg(FindingText::label(held), FindingText::stretchOf(held),
                          FindingText::label(bail), FindingText::stretchOf(bail));
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
        where.text = WhereText::tr("Not held under any measure on record since %1 (%2).")
                         .arg(FindingText::since(measure.until), how);
    } else {
        where.text = WhereText::tr("The last measure on record ended (%1); where the person has "
                                   "been since is not on record.")
                         .arg(day);
    }
    return where;
}

/// What runs on a day, by how sure that is; of several the one that began last.
class RunningMeasures
{
public:
    RunningMeasures(const LibertyTrack &track, CivilDay today)
        : m_track(track)
        , m_today(today)
    {
        for (const TrackMeasure &entry : track.measures)
            take(entry);
    }

    /// A release on bail that began after the custody did, or may have; null where none.
    [[nodiscard]] const TrackMeasure *bailAgainst(const Measure &custody) const
    {
        const TrackMeasure *found = nullptr;
        for (const TrackMeasure &entry : m_track.measures) {
            const Measure &bail = entry.measure;
            if (!liesBefore(bail.from, custody.from) && excludeEachOther(custody, bail)
                && runsOn(bail, m_today) == Runs::Surely)
                found = &entry;
        }
        return found;
    }

    /// A measure that surely began and the one it passes into, on a day that may have come.
    [[nodiscard]] std::pair<const TrackMeasure *, const TrackMeasure *> passing() const
    {
        for (const TrackMeasure *first : m_maybe) {
            for (const TrackMeasure *second : m_maybe) {
                const Measure &next = second->measure;
                const bool lasts = !next.until.isSet()
                    || (next.until.earliest() && *next.until.earliest() > m_today);
                if (first != second && lasts && hasSurelyBegun(first->measure, m_today)
                    && first->measure.until.edtf() == next.from.edtf())
                    return { first, second };
            }
        }
        return { nullptr, nullptr };
    }

    const TrackMeasure *held = nullptr;
    const TrackMeasure *maybeHeld = nullptr;
    const TrackMeasure *spared = nullptr; ///< of those that run, the one a judgment may have ended
    const TrackMeasure *limit = nullptr;
    const TrackMeasure *last = nullptr; ///< of those that took liberty away, the last that ended

private:
    void take(const TrackMeasure &entry)
    {
        const auto &from = entry.measure.from.earliest();
        switch (runsOn(entry.measure, m_today)) {
        case Runs::Surely:
            if (entry.deprivation)
                (entry.sparedBy ? spared : held) = &entry;
            else if (!entry.judgmentGone) // after an acquittal it is not certain to go on
                limit = &entry;
            break;
        case Runs::Maybe:
            if (entry.deprivation) {
                maybeHeld = &entry;
                m_maybe << &entry;
            }
            break;
        case Runs::No:
            if (entry.deprivation && !(from && *from > m_today)
                && (last == nullptr
                    || !PartialDate::sortsBefore(entry.measure.until, last->measure.until)))
                last = &entry;
            break;
        }
    }

    const LibertyTrack &m_track;
    CivilDay m_today;
    QList<const TrackMeasure *> m_maybe;
};

} // namespace

bool hasSurelyBegun(const Measure &measure, CivilDay day)
{
    const PartialDate &from = measure.from;
    if (from.earliest() && *from.earliest() > day)
        return false;
    const bool stretch
        = from.precision() == PartialDate::Precision::Interval || from.isOneDayWithin();
    return !stretch || (from.latest() && *from.latest() <= day);
}

Runs runsOn(const Measure &measure, CivilDay day)
{
    const PartialDate &until = measure.until;
    if (measure.from.earliest() && *measure.from.earliest() > day)
        return Runs::No;
    const bool begun = hasSurelyBegun(measure, day);
    if (!until.isSet() || (until.earliest() && *until.earliest() > day))
        return begun ? Runs::Surely : Runs::Maybe;
    const bool toldHow = !measure.endedBy.isEmpty() && measure.endedBy != u"unknown"_s
        && until.precision() != PartialDate::Precision::Interval;
    if (toldHow || (until.latest() && *until.latest() <= day))
        return Runs::No;
    return Runs::Maybe;
}

bool isPlaceName(const QString &place)
{
    static const QStringList none { u""_s,           u"?"_s,
                                    u"unknown"_s,    u"not known"_s,
                                    u"неизвестно"_s, u"не известно"_s,
                                    u"белгісіз"_s,   u"unknown place"_s };
    return !none.contains(place.trimmed().toLower());
}

bool endedAtLiberty(const QString &endedBy)
{
    static const QStringList ends { u"release"_s, u"acquittal"_s, u"served"_s,      u"parole"_s,
                                    u"pardon"_s,  u"exchange"_s,  u"deportation"_s, u"sentence"_s,
                                    u"quashed"_s, u"bail"_s };
    return ends.contains(endedBy);
}

bool isHeldInACell(const Measure &measure)
{
    static const QStringList held { u"police_custody"_s,        u"pretrial_custody"_s,
                                    u"imprisonment"_s,          u"military_detention"_s,
                                    u"immigration_detention"_s, u"deportation_custody"_s };
    return held.contains(measure.type);
}

bool excludeEachOther(const Measure &custody, const Measure &release)
{
    static const QStringList free { u"bail"_s, u"recognisance"_s, u"personal_surety"_s };
    return isHeldInACell(custody) && free.contains(release.type);
}

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
    const RunningMeasures running(track, today);
    if (running.held != nullptr) {
        const TrackMeasure *bail = running.bailAgainst(running.held->measure);
        return bail == nullptr ? goingOn(*running.held)
                               : contradicted(running.held->measure, bail->measure);
    }
    if (const auto [first, second] = running.passing(); second != nullptr)
        return oneOrTheOther(first->measure, second->measure);
    if (running.maybeHeld != nullptr)
        return maybeHeld(running.maybeHeld->measure,
                         running.limit == nullptr ? nullptr : &running.limit->measure, today);
    if (running.spared != nullptr)
        return perhapsSpared(*running.spared,
                             running.limit == nullptr ? nullptr : &running.limit->measure, today);
    if (running.limit != nullptr)
        return goingOn(*running.limit);
    if (running.last != nullptr)
        return ended(running.last->measure);
    Whereabouts unknown;
    unknown.text = WhereText::tr("No measure that takes liberty away is on record.");
    return unknown;
}

} // namespace habeas
