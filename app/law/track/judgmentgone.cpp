#include "app/law/track/judgmentgone.h"

#include "app/law/proceedings/termstart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

bool isGone(const SentenceChain &chain)
{
    return chain.state == SentenceChain::State::Quashed
        || chain.state == SentenceChain::State::Acquitted;
}

const Sentence &decisionOf(const SentenceChain &chain)
{
    return chain.judgments.at(*chain.decidedBy).sentence;
}

/// An order made on that day or since keeps the person on another paper.
bool orderedSince(const TrackMeasure &entry, const Sentence &decision)
{
    const auto decided = decision.pronounced.earliest();
    return std::ranges::any_of(entry.orders, [&](const TrackOrder &order) {
        const auto made = order.order.made.latest();
        return order.order.type != u"ended"_s && made && decided && *made >= *decided;
    });
}

bool isCustody(const Measure &measure)
{
    return measure.type == u"pretrial_custody"_s || measure.type == u"house_arrest"_s
        || measure.type == u"police_custody"_s;
}

/// What only limits liberty while somebody is tried.
bool standsOnATrial(const Measure &measure)
{
    static const QStringList types { u"travel_ban"_s, u"bail"_s, u"recognisance"_s,
                                     u"personal_surety"_s };
    return types.contains(measure.type);
}

/// Custody may go on while a quashed case is tried again, so only an acquittal ends it; to serve a
/// sentence takes a judgment that stands.
bool restsOnThem(const Measure &measure, const QList<SentenceChain> &chains)
{
    const bool serves = measure.type == u"imprisonment"_s;
    const bool custody = isCustody(measure);
    return !chains.isEmpty() && std::ranges::all_of(chains, [&](const SentenceChain &chain) {
        const bool gone
            = serves ? isGone(chain) : custody && chain.state == SentenceChain::State::Acquitted;
        if (!gone)
            return false;
        const auto decided = decisionOf(chain).pronounced.earliest();
        return decided && measure.from.latest() && *measure.from.latest() <= *decided;
    });
}

/// What stands is a punishment outside prison.
bool holdsNobody(const SentenceChain &chain)
{
    static const QStringList outside { u"suspended"_s, u"restriction_of_freedom"_s,
                                       u"fine"_s,      u"community_work"_s,
                                       u"ban"_s,       u"confiscation"_s };
    return chain.state == SentenceChain::State::Stands && chain.inEffect() != nullptr
        && outside.contains(chain.inEffect()->type);
}

/// Surely began before the day the chain was decided on; one of that very day may carry it out.
bool beganBefore(const Measure &measure, const SentenceChain &chain)
{
    const Sentence &told = chain.inEffect() != nullptr ? *chain.inEffect() : decisionOf(chain);
    const auto decided = told.pronounced.earliest();
    return decided && measure.from.latest() && *measure.from.latest() < *decided;
}

/// The chain that lets the person go. Judgments from before a custody say nothing of it; who
/// serves a sentence is held by any that may be the one.
const SentenceChain *sparingChain(const Measure &measure, const QList<SentenceChain> &chains)
{
    const SentenceChain *found = nullptr;
    for (const SentenceChain &chain : chains) {
        const bool after = chain.decidedBy && beganBefore(measure, chain);
        if (!after && isCustody(measure))
            continue;
        if (after && holdsNobody(chain))
            found = &chain;
        else if (!isGone(chain))
            return nullptr;
    }
    return found;
}

} // namespace

bool acquittedSince(const Measure &measure, const QList<SentenceChain> &chains)
{
    return !chains.isEmpty() && std::ranges::all_of(chains, [&](const SentenceChain &chain) {
        if (chain.state != SentenceChain::State::Acquitted)
            return false;
        const auto decided = decisionOf(chain).pronounced.earliest();
        return decided && measure.from.latest() && *measure.from.latest() <= *decided;
    });
}

QList<SentenceChain> chainsOf(const QList<SentenceChain> &chains, Id<Person> person)
{
    QList<SentenceChain> own = chains;
    own.removeIf([person](const SentenceChain &chain) {
        return !person.isNull() && !chain.person.isNull() && chain.person != person;
    });
    return own;
}

std::optional<JudgmentGone> judgmentGone(const TrackMeasure &entry,
                                         const QList<SentenceChain> &chains)
{
    if (!entry.open)
        return std::nullopt;
    const Measure &measure = entry.measure;
    if (!entry.deprivation) {
        if (!standsOnATrial(measure) || !acquittedSince(measure, chains)
            || orderedSince(entry, decisionOf(chains.last())))
            return std::nullopt;
        const Sentence &decision = decisionOf(chains.last());
        return JudgmentGone { decision.id, decision.pronounced, false };
    }
    const SentenceChain *gone = chainOf(chains, measure.sentence);
    const bool carried = gone != nullptr && carriesOut(measure, *gone);
    if (carried && !isGone(*gone))
        return std::nullopt;
    if (!carried) {
        if (!restsOnThem(measure, chains))
            return std::nullopt;
        gone = &chains.last();
    }
    const Sentence &decision = decisionOf(*gone);
    if (orderedSince(entry, decision))
        return std::nullopt;
    return JudgmentGone { decision.id, decision.pronounced, carried };
}

std::optional<SparedBy> sparedBy(const TrackMeasure &entry, const QList<SentenceChain> &chains)
{
    const Measure &measure = entry.measure;
    if (!entry.open || (!isCustody(measure) && measure.type != u"imprisonment"_s))
        return std::nullopt;
    const SentenceChain *chain = chainOf(chains, measure.sentence);
    if (chain == nullptr || !carriesOut(measure, *chain))
        chain = sparingChain(measure, chains);
    if (chain == nullptr || !holdsNobody(*chain) || !beganBefore(measure, *chain)
        || orderedSince(entry, *chain->inEffect()))
        return std::nullopt;
    const Sentence &stands = *chain->inEffect();
    return SparedBy { stands.id, stands.pronounced, stands.type };
}

} // namespace habeas
