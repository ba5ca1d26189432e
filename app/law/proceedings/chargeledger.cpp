#include "app/law/proceedings/chargeledger.h"

#include "app/casefile/chargestages.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

QList<LedgerStage> stagesOf(const CaseFolder &folder, const Charge &charge)
{
    QList<LedgerStage> stages;
    bool told = charge.stage.isEmpty();
    for (const ChargeStage &stage : folder.chargeStages) {
        if (stage.charge != charge.id)
            continue;
        stages << LedgerStage { stage.stage, stage.at, stage.authority, stage.id.uuid() };
        told = told || (stage.stage == charge.stage && stage.at == charge.stageDate);
    }
    if (!told)
        stages << LedgerStage { charge.stage, charge.stageDate, {}, charge.id.uuid() };
    std::ranges::stable_sort(stages, [](const LedgerStage &a, const LedgerStage &b) {
        return PartialDate::sortsBefore(a.at, b.at);
    });
    return stages;
}

/// Everything reached from a charge along `into`.
QSet<QUuid> reachedFrom(const QHash<QUuid, QList<QUuid>> &into, const QUuid &start)
{
    QSet<QUuid> seen;
    QList<QUuid> next = into.value(start);
    while (!next.isEmpty()) {
        const QUuid one = next.takeLast();
        if (seen.contains(one))
            continue;
        seen.insert(one);
        next << into.value(one);
    }
    return seen;
}

void readCounts(LedgerCharge &entry, const QList<SentenceChain> &chains)
{
    // Chain by chain and judgment by judgment, so that the last one that holds comes last.
    for (const SentenceChain &chain : chains) {
        qsizetype last = -1;
        for (const Judgment &judgment : chain.judgments) {
            for (const Count &count : judgment.counts) {
                if (count.charge.isNull() || count.charge != entry.charge.id)
                    continue;
                entry.counts << LedgerCount { count, judgment.carried };
                last = judgment.carried ? entry.counts.size() - 1 : last;
            }
        }
        if (last >= 0)
            entry.counts[last].inEffect = true;
    }
}

/// Whether courts passed judgment on the person and nothing of it stands any more.
bool nothingStands(const QList<SentenceChain> &chains, Id<Person> person)
{
    bool fell = false;
    for (const SentenceChain &chain : chains) {
        if (!person.isNull() && !chain.person.isNull() && chain.person != person)
            continue;
        if (chain.state == SentenceChain::State::Stands)
            return false;
        fell = fell || chain.state != SentenceChain::State::None;
    }
    return fell;
}

void readOutcome(LedgerCharge &entry, const QList<SentenceChain> &chains)
{
    static const QStringList closed { u"convicted"_s, u"acquitted"_s, u"dropped"_s, u"quashed"_s };
    const Charge &charge = entry.charge;
    const auto counted = [&entry](const QString &outcome) {
        return std::ranges::any_of(entry.counts, [&](const LedgerCount &given) {
            return given.inEffect && given.count.outcome == outcome;
        });
    };
    const bool cleared = counted(u"acquitted"_s) || counted(u"dropped"_s) || counted(u"quashed"_s);
    const bool own = charge.outcome == u"convicted"_s
        || (charge.outcome.isEmpty() && entry.reached == u"convicted"_s);
    // A conviction that only judgments without effect speak of is none today.
    const bool undone = entry.counts.isEmpty()
        ? nothingStands(chains, charge.person)
        : std::ranges::none_of(entry.counts, &LedgerCount::carried);
    entry.convicted = counted(u"convicted"_s) || (own && !cleared && !undone);
    entry.open = charge.outcome.isEmpty() && !closed.contains(entry.reached) && entry.into.isEmpty()
        && !entry.convicted && !cleared;
}

/// What was replaced first: a charge waits until all it replaced are placed, unless they wait for
/// it in turn.
void place(QList<LedgerCharge> &placed, QList<LedgerCharge> &left, const QSet<QUuid> &group)
{
    const auto isInGroup = [&group](const LedgerCharge &entry) {
        return group.contains(entry.charge.id.uuid());
    };
    while (std::ranges::any_of(left, isInGroup)) {
        auto next = std::ranges::find_if(left, [&](const LedgerCharge &entry) {
            return isInGroup(entry)
                && std::ranges::none_of(entry.from, [&](const LedgerLink &link) {
                       return std::ranges::any_of(left, [&](const LedgerCharge &other) {
                           return other.charge.id == link.charge;
                       });
                   });
        });
        if (next == left.end())
            next = std::ranges::find_if(left, isInGroup);
        placed << *next;
        left.erase(next);
    }
}

} // namespace

QList<LedgerCharge> chargeLedger(const CaseFolder &folder, CivilDay day)
{
    const QList<SentenceChain> chains = sentenceChains(folder, day);
    QHash<QUuid, QList<QUuid>> into;
    QHash<QUuid, QList<QUuid>> tied;
    QList<LedgerCharge> left;
    for (const Charge &charge : folder.charges) {
        LedgerCharge entry;
        entry.charge = charge;
        entry.stages = stagesOf(folder, charge);
        entry.reached = atLastStage(charge, folder.chargeStages).stage;
        left << entry;
    }
    for (const Requalification &change : folder.requalifications) {
        into[change.from.uuid()] << change.charge.uuid();
        tied[change.from.uuid()] << change.charge.uuid();
        tied[change.charge.uuid()] << change.from.uuid();
        for (LedgerCharge &entry : left) {
            if (entry.charge.id == change.charge)
                entry.from << LedgerLink { change.from, change.at, change.authority, change.id };
            if (entry.charge.id == change.from)
                entry.into << LedgerLink { change.charge, change.at, change.authority, change.id };
        }
    }
    for (LedgerCharge &entry : left) {
        const QUuid id = entry.charge.id.uuid();
        entry.circular = reachedFrom(into, id).contains(id);
        readCounts(entry, chains);
        readOutcome(entry, chains);
    }
    QList<LedgerCharge> placed;
    while (!left.isEmpty()) {
        const QUuid first = left.first().charge.id.uuid();
        QSet<QUuid> group = reachedFrom(tied, first);
        group.insert(first);
        place(placed, left, group);
    }
    return placed;
}

bool isNoLongerPursued(const LedgerCharge &entry)
{
    static const QStringList ends { u"dropped"_s, u"acquitted"_s, u"requalified"_s };
    const bool cleared = std::ranges::any_of(entry.counts, [](const LedgerCount &given) {
        return given.inEffect && ends.contains(given.count.outcome);
    });
    return !entry.convicted
        && (!entry.into.isEmpty() || cleared || ends.contains(entry.reached)
            || ends.contains(entry.charge.outcome));
}

QList<StatusEntry> statusHistory(const CaseFolder &folder, CivilDay day)
{
    QList<StatusEntry> history;
    for (const Status &status : folder.statuses)
        history << StatusEntry { status };
    std::ranges::stable_sort(history, [](const StatusEntry &a, const StatusEntry &b) {
        return PartialDate::sortsBefore(a.status.from, b.status.from);
    });
    QHash<QUuid, qsizetype> last;
    for (qsizetype i = 0; i < history.size(); ++i) {
        const Status &status = history.at(i).status;
        const bool begun = !status.from.earliest() || *status.from.earliest() <= day;
        if (begun)
            last.insert(status.person.uuid(), i);
    }
    for (const qsizetype index : std::as_const(last)) {
        const PartialDate &until = history.at(index).status.until;
        const bool over = until.isUnknown() || (until.latest() && *until.latest() < day);
        history[index].current = !over;
    }
    return history;
}

} // namespace habeas
