#include "app/law/packs/rulereach.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

const TriggerHit *hitOf(const QList<TriggerHit> &hits, const QString &trigger, const QUuid &record)
{
    const auto found = std::ranges::find_if(hits, [&](const TriggerHit &hit) {
        return hit.trigger == trigger && hit.record == record;
    });
    return found == hits.end() ? nullptr : &*found;
}

/// How the days from first to last lie to those on which a rule is in force.
void compare(const Rule &rule, CivilDay first, CivilDay last, Reach &reach)
{
    const bool early = rule.validFrom && first < *rule.validFrom;
    const bool late = rule.validUntil && *rule.validUntil < last;
    if ((rule.validFrom && last < *rule.validFrom) || (rule.validUntil && *rule.validUntil < first))
        reach.applies = false;
    reach.partly = early || late;
}

void narrow(const Rule &rule, CountStart &start)
{
    if (rule.validFrom && start.earliest.day < *rule.validFrom)
        start.earliest = { *rule.validFrom };
    if (rule.validUntil && *rule.validUntil < start.latest.day)
        start.latest = { *rule.validUntil };
    if (start.conservative && rule.validFrom)
        start.conservative = std::max(*start.conservative, *rule.validFrom);
}

void judgeForce(const Rule &rule, const PersonFacts &facts, const QList<TriggerHit> &hits,
                TriggerHit &hit, Reach &reach)
{
    if (rule.asOf == u"today"_s) {
        compare(rule, facts.today, facts.today, reach);
        return;
    }
    const TriggerHit *decides = rule.asOf.isEmpty() ? nullptr : hitOf(hits, rule.asOf, hit.record);
    if (decides != nullptr) {
        compare(rule, decides->start.earliest.day, decides->start.latest.day, reach);
        return;
    }
    compare(rule, hit.start.earliest.day, hit.start.latest.day, reach);
    if (reach.applies && reach.partly)
        narrow(rule, hit.start);
}

} // namespace

Reach reachOf(const Rule &rule, const RulePack &pack, const PersonFacts &facts,
              const QList<TriggerHit> &hits, TriggerHit &hit)
{
    Reach reach;
    judgeForce(rule, facts, hits, hit, reach);
    for (const QString &either : rule.when) {
        const Truth truth = truthOfEither(either, pack, facts, hit);
        reach.applies = reach.applies && truth != Truth::No;
        if (truth == Truth::Unknown)
            reach.openWhen << either;
    }
    for (const QString &either : rule.unless) {
        const Truth truth = truthOfEither(either, pack, facts, hit);
        reach.applies = reach.applies && truth != Truth::Yes;
        if (truth == Truth::Unknown)
            reach.openUnless << either;
    }
    return reach;
}

Beginning beginningOf(const Rule &rule, const RulePack &pack, const PersonFacts &facts,
                      const QList<TriggerHit> &hits, const TriggerHit &main, Reach &reach)
{
    for (const auto &[condition, trigger] : rule.alternativeTriggers.asKeyValueRange()) {
        const Truth truth = truthOfEither(condition, pack, facts, main);
        if (truth == Truth::Unknown)
            reach.openUnless << condition;
        if (truth != Truth::Yes)
            continue;
        if (const TriggerHit *other = hitOf(hits, trigger, main.record))
            return { *other, false };
        reach.openUnless << condition;
        return { main, true };
    }
    return { main, false };
}

} // namespace habeas
