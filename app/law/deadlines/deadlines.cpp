#include "app/law/deadlines/deadlines.h"

#include "app/law/deadlines/ruledeadlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

bool comesFirst(const DueDate &a, const DueDate &b)
{
    if (a.earliest.has_value() != b.earliest.has_value())
        return a.earliest.has_value();
    if (a.earliest != b.earliest)
        return a.earliest < b.earliest;
    return a.rule < b.rule;
}

bool isOnRecord(const DueDate &recorded, const DueDate &computed)
{
    return !recorded.rule.isEmpty() && recorded.rule == computed.rule
        && recorded.earliest == computed.earliest
        && (recorded.person.isNull() || recorded.person == computed.person);
}

} // namespace

QList<DueDate> deadlinesOf(const CaseFolder &folder, const QList<RulePack> &packs, CivilDay today)
{
    QList<DueDate> recorded = recordedDeadlines(folder, today);
    QList<DueDate> all;
    for (const Subject &subject : subjectsOf(folder)) {
        const PersonFacts facts(folder, subject, today);
        for (const RulePack &pack : packs)
            all << ruleDeadlines(facts, pack);
    }
    // A computed deadline somebody has kept is one deadline, with the state they gave it.
    for (DueDate &computed : all) {
        const auto kept = std::ranges::find_if(recorded, [&](const DueDate &other) {
            return isOnRecord(other, computed);
        });
        if (kept == recorded.end())
            continue;
        computed.state = kept->state;
        recorded.erase(kept);
    }
    all << recorded;
    std::ranges::stable_sort(all, comesFirst);
    return all;
}

} // namespace habeas
