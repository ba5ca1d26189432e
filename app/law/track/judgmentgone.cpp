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

/// Custody may go on while a quashed case is tried again, so only an acquittal ends it; to serve a
/// sentence takes a judgment that stands.
bool restsOnThem(const Measure &measure, const QList<SentenceChain> &chains)
{
    const bool serves = measure.type == u"imprisonment"_s;
    const bool custody = measure.type == u"pretrial_custody"_s || measure.type == u"house_arrest"_s
        || measure.type == u"police_custody"_s;
    return !chains.isEmpty() && std::ranges::all_of(chains, [&](const SentenceChain &chain) {
        const bool gone
            = serves ? isGone(chain) : custody && chain.state == SentenceChain::State::Acquitted;
        if (!gone)
            return false;
        const auto decided = decisionOf(chain).pronounced.earliest();
        return decided && measure.from.latest() && *measure.from.latest() <= *decided;
    });
}

} // namespace

std::optional<JudgmentGone> judgmentGone(const TrackMeasure &entry,
                                         const QList<SentenceChain> &chains)
{
    if (!entry.open || !entry.deprivation)
        return std::nullopt;
    const Measure &measure = entry.measure;
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

} // namespace habeas
