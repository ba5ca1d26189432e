#include "app/law/proceedings/keptlimits.h"

#include "app/law/deadlines/restrictiondue.h"
#include "app/law/deadlines/subject.h"
#include "app/law/proceedings/sentencing.h"
#include "app/law/track/orderchain.h"
#include "app/law/track/places.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Telling = RestrictionTerm::Telling;

/// Held in a cell now, as far as nothing speaks against it.
bool isInACell(const LibertyTrack &track, CivilDay day)
{
    return std::ranges::any_of(track.measures, [day](const TrackMeasure &entry) {
        return isHeldInACell(entry.measure) && !entry.sparedBy && !entry.judgmentGone
            && runsOn(entry.measure, day) == Runs::Surely;
    });
}

/// Nobody is told that what a paper has ended, or may have ended, surely holds.
bool mayBeOver(const TrackMeasure &entry, const LibertyTrack &track, CivilDay day)
{
    if (entry.sparedBy || entry.judgmentGone)
        return true;
    const auto ended = orderThatEnded(entry);
    if (ended && ended->latest() && *ended->latest() <= day)
        return true;
    const auto papers = endByPapers(entry, track);
    if (entry.open && papers && papers->first < day)
        return true;
    // Custody takes the place of milder measures; who may not leave the country may sit in a cell.
    return entry.measure.type != u"travel_ban" && isInACell(track, day);
}

Telling tellingOf(const TrackMeasure &entry, const LibertyTrack &track, CivilDay day)
{
    const Measure &measure = entry.measure;
    const bool toldHow = !measure.endedBy.isEmpty() && measure.endedBy != u"unknown";
    if (measure.until.isUnknown())
        return Telling::Nothing;
    if (measure.from.earliest() && *measure.from.earliest() > day)
        return toldHow ? Telling::Nothing : Telling::Later;
    switch (runsOn(measure, day)) {
    case Runs::No: // its last day is one of its days
        return !toldHow && measure.until.latest() == day ? Telling::NotCertain : Telling::Nothing;
    case Runs::Maybe:
        return Telling::NotCertain;
    case Runs::Surely:
        break;
    }
    if (entry.judgmentGone && entry.judgmentGone->carriedOut)
        return Telling::Undone;
    return mayBeOver(entry, track, day) ? Telling::NotCertain : Telling::InForce;
}

void readEnd(KeptLimit &limit, const TrackMeasure &entry, const LibertyTrack &track)
{
    limit.until = entry.measure.until;
    if (!limit.until.isSet() && !entry.orders.isEmpty()) {
        const TrackOrder &last = entry.orders.last();
        if (last.possibleEnds.size() == 1
            && last.possibleEnds.first().basis == PossibleEnd::Basis::Stated)
            limit.until = last.order.statedEnd;
    }
    if (limit.until.isSet())
        limit.ends = { limit.until.earliest(), limit.until.latest() };
    else if (const auto papers = endByPapers(entry, track))
        limit.ends = { papers->first, papers->last };
}

bool hasCome(const PartialDate &date, CivilDay day)
{
    return date.latest() && *date.latest() <= day;
}

bool liesAhead(const PartialDate &date, CivilDay day)
{
    return date.earliest() && *date.earliest() > day;
}

/// A judgment that is not in force yet has put nobody on probation.
Telling tellingOf(const Sentence &sentence, const RestrictionTerm::Bounds &ends, CivilDay day)
{
    if (ends.latest && *ends.latest < day)
        return Telling::Nothing;
    if (liesAhead(sentence.begins, day) || liesAhead(sentence.inForce, day))
        return Telling::Later;
    const bool begun = hasCome(sentence.begins, day) || hasCome(sentence.inForce, day);
    return begun && ends.earliest && *ends.earliest > day ? Telling::InForce : Telling::NotCertain;
}

QList<KeptLimit> probations(const CaseFolder &folder, const Subject &subject, CivilDay day)
{
    QList<KeptLimit> found;
    for (const SentenceChain &chain : sentenceChains(folder, day)) {
        const Sentence *stands
            = chain.state == SentenceChain::State::Stands ? chain.inEffect() : nullptr;
        if (stands == nullptr || !subject.owns(chain.person) || stands->type != u"suspended"
            || stands->probation.trimmed().isEmpty())
            continue;
        KeptLimit limit;
        limit.record = stands->id.uuid();
        limit.sentence = stands->id;
        limit.ends = probationEnd(*stands);
        limit.begins = stands->begins;
        limit.telling = tellingOf(*stands, limit.ends, day);
        found << limit;
    }
    return found;
}

} // namespace

bool isKeptOutside(const QString &measureType)
{
    return !isDeprivation(measureType) || measureType == u"house_arrest";
}

QList<KeptLimit> keptLimits(const CaseFolder &folder, const LibertyTrack &track, CivilDay day)
{
    QList<KeptLimit> found;
    for (const TrackMeasure &entry : track.measures) {
        const Measure &measure = entry.measure;
        if (!isKeptOutside(measure.type))
            continue;
        KeptLimit limit;
        limit.record = measure.id.uuid();
        limit.measure = measure.id;
        limit.begins = measure.from;
        readEnd(limit, entry, track);
        limit.telling = tellingOf(entry, track, day);
        found << limit;
    }
    found << probations(folder, subjectOf(folder, track.person), day);
    found.removeIf([](const KeptLimit &limit) {
        return limit.telling == Telling::Nothing;
    });
    return found;
}

std::optional<PaperEnd> endByPapers(const TrackMeasure &held, const LibertyTrack &track)
{
    std::optional<PaperEnd> span;
    const auto take = [&span](const auto &end) {
        span = span
            ? PaperEnd { std::min(span->first, end.earliest), std::max(span->last, end.latest) }
            : PaperEnd { end.earliest, end.latest };
    };
    if (!held.orders.isEmpty())
        std::ranges::for_each(held.orders.last().possibleEnds, take);
    for (const TrackSentence &sentence : track.sentences) {
        if (held.orders.isEmpty() && !held.measure.sentence.isNull()
            && sentence.judgments.contains(held.measure.sentence))
            std::ranges::for_each(sentence.readings, take);
    }
    if (span)
        span->byJudgment = held.orders.isEmpty();
    return span;
}

} // namespace habeas
