#include "app/law/deadlines/duestate.h"

#include "app/base/dates/dateprint.h"
#include "app/law/track/orderchain.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

/// What the term is about had surely ended before the term did.
bool endedBefore(const TriggerHit &hit, CivilDay due, const PersonFacts &facts)
{
    const bool endless = hit.trigger == u"ruling.made"_s || hit.trigger == u"ruling.received"_s
        || hit.trigger == u"admin.ruling_copy_served"_s || !hit.measure;
    if (endless) // an appeal outlives the measure it is against
        return false;
    const qsizetype last = hit.chain ? facts.chains.at(*hit.chain).measures.last() : *hit.measure;
    const PartialDate &until = facts.measures.at(last).until;
    if (!until.isSet())
        return false;
    // Spans end today; an end on record that lies beyond it is known all the same.
    const bool beyond = until.latest() && facts.today < *until.latest();
    return (beyond ? *until.latest() : facts.spans.ends(last).latest) < due;
}

bool isFirstOfItsCap(const Rule &rule, const RulePack &pack)
{
    return std::ranges::none_of(pack.rules, [&](const Rule &other) {
        return other.cap == rule.cap && other.unit == rule.unit && other.amount < rule.amount;
    });
}

/// An order made in time whose every possible end lies beyond the limit. Of an extension that does
/// not say how far it reaches nobody can tell: it answers the first limit of a row only, and a
/// later one stays in sight until it has passed.
void addBeyond(DueState &state, const Rule &rule, const RulePack &pack, const TriggerHit &hit,
               const Counted &end, const PersonFacts &facts)
{
    if (rule.cap.isEmpty() || !hit.chain)
        return;
    bool first = true;
    for (const qsizetype index : facts.chains.at(*hit.chain).measures) {
        const Measure &measure = facts.measures.at(index);
        for (const TrackOrder &each : orderChain(measure, ordersOf(facts.folder, measure.id))) {
            if (!setsEnd(each.order) || each.order.type == u"ended"_s)
                continue;
            const auto allEndAfter = [&each](CivilDay day) {
                return !each.possibleEnds.isEmpty()
                    && std::ranges::all_of(each.possibleEnds, [day](const PossibleEnd &possible) {
                           return day < possible.earliest;
                       });
            };
            const bool inTime
                = each.order.made.latest() && *each.order.made.latest() <= end.earliest.day;
            const bool silent = !first && each.order.type == u"extended"_s
                && each.possibleEnds.isEmpty() && isFirstOfItsCap(rule, pack);
            first = false;
            if (inTime && (silent || allEndAfter(end.earliest.day)))
                state.carriedBeyond = true;
            if (allEndAfter(end.latest.day) && state.beyond.isEmpty())
                state.beyond = each.order.made.isSet()
                    ? StateText::tr("The order of %1 goes beyond this limit.")
                          .arg(printDate(each.order.made, screenLanguage()))
                    : StateText::tr("An order on record goes beyond this limit.");
        }
    }
}

} // namespace

DueState dueState(const Rule &rule, const RulePack &pack, const TriggerHit &hit, const Counted &end,
                  const PersonFacts &facts, bool exceptionsOpen)
{
    QString why;
    const auto act = recordedAct(rule.metBy, hit, facts);
    if (act && act->accepted && act->latest.day <= facts.today)
        return { u"superseded"_s, act->text };
    if (act && !act->accepted && act->earliest.day <= facts.today) {
        switch (timelinessOf(*act, end, rule.unit)) {
        case Timeliness::InTime:
            if (!hit.vague)
                return { u"met"_s, act->text + u' ' + StateText::tr("That was in time.") };
            break;
        case Timeliness::TooLate:
            if (!hit.vague && exceptionsOpen)
                return { u"passed"_s,
                         act->text + u' '
                             + StateText::tr("That was too late for this limit; whether another "
                                             "one applies is still to be answered.") };
            if (!hit.vague)
                return { u"missed"_s, act->text + u' ' + StateText::tr("That was too late.") };
            break;
        case Timeliness::Unsettled:
            break;
        }
        why = act->text + u' '
            + StateText::tr("Whether that was in time the record does not settle.");
    }
    // Where the limit is the end of the measure itself, to end on any of its possible days is
    // right.
    const bool isItsEnd = rule.amountFrom == u"penalty.days"_s;
    if (endedBefore(hit, isItsEnd ? end.latest.day.plusDays(1) : end.earliest.day, facts))
        return { u"superseded"_s, why };
    DueState state { end.latest.day < facts.today ? u"passed"_s : u"open"_s, why };
    addBeyond(state, rule, pack, hit, end, facts);
    return state;
}

void settleExtended(QList<DueDate> &list, const RulePack &pack,
                    const QList<std::pair<qsizetype, DueState>> &beyond)
{
    QHash<QString, QString> caps;
    for (const Rule &rule : pack.rules)
        caps.insert(rule.id, rule.cap);
    for (const auto &[index, state] : beyond) {
        DueDate &limit = list[index];
        const bool another = std::ranges::any_of(list, [&](const DueDate &other) {
            return caps.value(other.rule) == caps.value(limit.rule)
                && other.triggerRecord == limit.triggerRecord && other.earliest
                && *limit.earliest < *other.earliest;
        });
        if (another && state.carriedBeyond)
            limit.state = u"superseded"_s;
        else if (!state.beyond.isEmpty())
            limit.why += u' ' + state.beyond;
    }
}

void markLater(QList<DueDate> &list, const RulePack &pack)
{
    QHash<QString, QString> caps;
    for (const Rule &rule : pack.rules)
        caps.insert(rule.id, rule.cap);
    QHash<std::pair<QString, QUuid>, CivilDay> next; // of each row from one start
    const auto rowOf = [&](const DueDate &due) {
        return std::pair(caps.value(due.rule), due.triggerRecord);
    };
    const auto isOpen = [&](const DueDate &due) {
        return due.state == u"open"_s && due.earliest && !rowOf(due).first.isEmpty();
    };
    for (const DueDate &due : std::as_const(list)) {
        if (!isOpen(due))
            continue;
        const auto known = next.constFind(rowOf(due));
        if (known == next.constEnd() || *due.earliest < *known)
            next.insert(rowOf(due), *due.earliest);
    }
    for (DueDate &due : list) {
        if (isOpen(due) && next.value(rowOf(due)) < *due.earliest)
            due.state = u"later"_s;
    }
}

} // namespace habeas
