#include "app/law/track/track.h"

#include "app/base/dates/daterelation.h"
#include "app/law/findings/trackfindings.h"
#include "app/law/track/credits.h"
#include "app/law/track/heldspans.h"
#include "app/law/track/judgmentgone.h"
#include "app/law/track/orderchain.h"
#include "app/law/track/places.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Indices = QList<qsizetype>;
using PerType = QList<std::pair<QString, DayRange>>;

PerType daysPerType(const LibertyTrack &track, const HeldSpans &spans, const Indices &indices)
{
    QList<std::pair<QString, Indices>> types;
    for (const qsizetype i : indices) {
        const QString &type = track.measures.at(i).measure.type;
        auto found = std::ranges::find(types, type, &std::pair<QString, Indices>::first);
        if (found == types.end())
            found = types.insert(types.end(), { type, {} });
        found->second << i;
    }
    PerType days;
    for (const auto &[type, ofType] : std::as_const(types))
        days.emplace_back(type, spans.daysOf(ofType));
    return days;
}

/// Days by what the measures are: all that take liberty away, all that limit it, and each type.
void addTotals(LibertyTrack &track, const HeldSpans &spans)
{
    Indices all;
    Indices custody;
    Indices houseArrest;
    Indices limits;
    for (qsizetype i = 0; i < track.measures.size(); ++i) {
        const QString &type = track.measures.at(i).measure.type;
        if (effectOf(type) == LibertyEffect::Limitation)
            limits << i;
        if (!track.measures.at(i).deprivation)
            continue;
        all << i;
        (type == u"house_arrest"_s ? houseArrest : custody) << i;
    }
    track.total = spans.daysOf(all);
    track.custody = spans.daysOf(custody);
    track.houseArrest = spans.daysOf(houseArrest);
    track.limited = spans.daysOf(limits);
    track.perType = daysPerType(track, spans, all);
    track.limitedPerType = daysPerType(track, spans, limits);
}

/// Until somebody admitted the detention; else until the person was found, or to today.
std::optional<DayRange> daysDisappeared(const Measure &measure, CivilDay today)
{
    if (measure.type != u"enforced_disappearance"_s)
        return std::nullopt;
    Measure hidden = measure;
    if (measure.acknowledged.isSet())
        hidden.until = measure.acknowledged;
    return HeldSpans({ hidden }, today).daysOf(0);
}

/// Whoever a judgment spared may have walked free with it, or be held to this day; so may what only
/// limited liberty have ended with the trial.
void endMaybe(Measure &measure, const TrackMeasure &entry)
{
    std::optional<CivilDay> at;
    if (entry.sparedBy)
        at = entry.sparedBy->at.earliest();
    else if (entry.judgmentGone && !entry.deprivation)
        at = entry.judgmentGone->at.earliest();
    if (!at)
        return;
    if (const auto since = PartialDate::fromEdtf(at->iso() + u"/.."_s))
        measure.until = *since;
}

/// What nobody ended ended with the person's life.
QList<Measure> endedByDeath(const CaseFolder &folder, const Subject &subject,
                            QList<Measure> measures)
{
    const auto person = std::ranges::find(folder.people, subject.person, &Person::id);
    if (person == folder.people.end() || !person->died.isSet())
        return measures;
    for (Measure &measure : measures) {
        if (!measure.until.isSet() && !liesBefore(person->died, measure.from))
            measure.until = person->died;
    }
    return measures;
}

} // namespace

LibertyTrack libertyTrack(const CaseFolder &folder, CivilDay today, const Subject &subject)
{
    const QList<Measure> measures = measuresOf(folder, subject);
    const HeldSpans spans(measures, today);
    QList<Measure> ends = measures;
    LibertyTrack track;
    track.person = subject.person;
    QList<SentenceChain> chains = sentenceChains(folder, today);
    chains.removeIf([&](const SentenceChain &chain) {
        return !subject.owns(chain.person);
    });
    for (qsizetype i = 0; i < measures.size(); ++i) {
        const Measure &measure = measures.at(i);
        track.measures << TrackMeasure { measure,
                                         orderChain(measure, ordersOf(folder, measure.id)),
                                         {},
                                         !measure.until.isSet(),
                                         isDeprivation(measure.type),
                                         placesOf(folder, measure, today),
                                         daysDisappeared(measure, today) };
        TrackMeasure &entry = track.measures.last();
        entry.judgmentGone = judgmentGone(entry, chains);
        entry.sparedBy = sparedBy(entry, chains);
        endMaybe(ends[i], entry);
    }
    const HeldSpans lived(endedByDeath(folder, subject, ends), today); // nobody is held after it
    for (qsizetype i = 0; i < measures.size(); ++i)
        track.measures[i].days = lived.daysOf(i);
    addTotals(track, lived);
    track.sentences = sentencesOf(folder, subject, today);
    track.now = whereaboutsOf(folder, track, today);
    track.findings = trackFindings(folder, track, spans, today);
    return track;
}

LibertyTrack libertyTrack(const CaseFolder &folder, CivilDay today, Id<Person> person)
{
    return libertyTrack(folder, today, subjectOf(folder, person));
}

QList<LibertyTrack> everyTrack(const CaseFolder &folder, CivilDay today)
{
    QList<LibertyTrack> tracks;
    for (const Subject &subject : subjectsOf(folder))
        tracks << libertyTrack(folder, today, subject);
    return tracks;
}

} // namespace habeas
