#include "app/law/ruledeadlines.h"

#include "app/law/conditions.h"
#include "app/law/duetext.h"
#include "app/law/orderchain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Whether a rule applies to a term that would run from a trigger, as far as the record says.
struct Reach
{
    bool applies = true;
    QStringList openWhen; ///< must hold, and the record does not say
    QStringList openUnless; ///< must not hold, and the record does not say
};

class RuleCounter
{
public:
    RuleCounter(const PersonFacts &facts, const RulePack &pack)
        : m_facts(facts)
        , m_pack(pack)
        , m_hits(triggersOf(facts))
    {
    }

    QList<DueDate> count();

private:
    void apply(const Rule &rule);
    void applyTo(const Rule &rule, const TriggerHit &main);
    [[nodiscard]] Reach reachOf(const Rule &rule, const TriggerHit &hit) const;
    [[nodiscard]] bool wasInForce(const Rule &rule, const TriggerHit &hit) const;
    [[nodiscard]] const TriggerHit *alternative(const Rule &rule, const TriggerHit &main,
                                                Reach &reach, bool &missing) const;
    [[nodiscard]] std::optional<Term> termOf(const Rule &rule, const TriggerHit &hit) const;
    [[nodiscard]] DueDate blank(const Rule &rule, const TriggerHit &hit) const;
    void setNumber(DueDate &due, const Rule &rule, const TriggerHit &hit, const Term &term,
                   const Counted &end);
    void addConditional(const Rule &rule, const TriggerHit &hit, const QString &why);
    [[nodiscard]] QString stateOf(const Rule &rule, const TriggerHit &hit,
                                  const DueDate &due) const;
    [[nodiscard]] bool endedBefore(const TriggerHit &hit, CivilDay due) const;
    [[nodiscard]] bool isFirstOfItsCap(const Rule &rule) const;
    [[nodiscard]] bool extendedBefore(const TriggerHit &hit, CivilDay due) const;
    void markLater();

    const PersonFacts &m_facts;
    const RulePack &m_pack;
    QList<TriggerHit> m_hits;
    QList<DueDate> m_due;
};

QList<DueDate> RuleCounter::count()
{
    // Rules that count back from another rule's end come after all the others.
    const auto fromExpiry = [](const Rule &rule) {
        return rule.trigger == u"detention.expiry"_s;
    };
    for (const Rule &rule : m_pack.rules) {
        if (!fromExpiry(rule))
            apply(rule);
    }
    for (const Rule &rule : m_pack.rules) {
        if (fromExpiry(rule))
            apply(rule);
    }
    markLater();
    return m_due;
}

void RuleCounter::apply(const Rule &rule)
{
    const QList<TriggerHit> hits = m_hits; // a rule may add the expiry of a detention
    for (const TriggerHit &hit : hits) {
        if (hit.trigger == rule.trigger)
            applyTo(rule, hit);
    }
}

void RuleCounter::applyTo(const Rule &rule, const TriggerHit &main)
{
    Reach reach = reachOf(rule, main);
    if (!reach.applies || !wasInForce(rule, main))
        return;
    bool missing = false;
    const TriggerHit *other = alternative(rule, main, reach, missing);
    const TriggerHit hit = other == nullptr ? main : *other; // m_hits may grow below
    if (missing) {
        addConditional(rule, main, whyText(main) + u' ' + unlessText(m_pack, reach.openUnless));
        return;
    }
    if (!reach.openWhen.isEmpty()) {
        addConditional(rule, hit, conditionalText(m_pack, reach.openWhen));
        return;
    }
    DueDate due = blank(rule, hit);
    due.why = whyText(hit);
    if (!reach.openUnless.isEmpty())
        due.why += u' ' + unlessText(m_pack, reach.openUnless);
    const std::optional<Term> term = termOf(rule, hit);
    const auto end = rule.profile && term && rule.confidence != Confidence::Memory
        ? countTerm(*rule.profile, *term, hit.start, m_pack.calendar)
        : std::nullopt;
    if (end) {
        setNumber(due, rule, hit, *term, *end);
        due.state = stateOf(rule, hit, due);
    } else {
        due.arithmetic = numberlessText(m_pack, rule, hit, std::nullopt);
        due.state = u"cited"_s;
    }
    m_due << due;
}

Reach RuleCounter::reachOf(const Rule &rule, const TriggerHit &hit) const
{
    Reach reach;
    for (const QString &either : rule.when) {
        const Truth answer = answerOfEither(either, m_pack, m_facts, hit);
        reach.applies = reach.applies && answer != Truth::No;
        if (answer == Truth::Unknown)
            reach.openWhen << either;
    }
    for (const QString &either : rule.unless) {
        const Truth answer = answerOfEither(either, m_pack, m_facts, hit);
        reach.applies = reach.applies && answer != Truth::Yes;
        if (answer == Truth::Unknown)
            reach.openUnless << either;
    }
    return reach;
}

/// On any of the days it may have started on; the arithmetic says so where not on all of them.
bool RuleCounter::wasInForce(const Rule &rule, const TriggerHit &hit) const
{
    return !(rule.validFrom && hit.start.latest.day < *rule.validFrom)
        && !(rule.validUntil && *rule.validUntil < hit.start.earliest.day);
}

/// What starts the term instead. Missing: something else does, and its day is not on record.
const TriggerHit *RuleCounter::alternative(const Rule &rule, const TriggerHit &main, Reach &reach,
                                           bool &missing) const
{
    for (const auto &[condition, trigger] : rule.alternativeTriggers.asKeyValueRange()) {
        const Truth answer = answerOfEither(condition, m_pack, m_facts, main);
        if (answer == Truth::Unknown)
            reach.openUnless << condition;
        if (answer != Truth::Yes)
            continue;
        const auto found = std::ranges::find_if(m_hits, [&](const TriggerHit &hit) {
            return hit.trigger == trigger && hit.record == main.record;
        });
        if (found != m_hits.end())
            return &*found;
        missing = true;
        reach.openUnless << condition;
        return nullptr;
    }
    return nullptr;
}

std::optional<Term> RuleCounter::termOf(const Rule &rule, const TriggerHit &hit) const
{
    if (rule.amount)
        return Term { *rule.amount, rule.unit };
    if (rule.amountFrom.isEmpty() || !hit.recordedTerm || !rule.profile
        || !counts(*rule.profile, hit.recordedTerm->unit))
        return std::nullopt;
    return hit.recordedTerm;
}

DueDate RuleCounter::blank(const Rule &rule, const TriggerHit &hit) const
{
    const Language language = screenLanguage();
    DueDate due;
    due.rule = rule.id;
    due.ruleVersion = m_pack.version;
    due.provision = rule.provision;
    due.title = inLanguage(rule.title, language);
    due.trigger = hit.trigger;
    due.triggerValue = hit.value;
    due.triggerRecord = hit.record;
    due.person = m_facts.subject.person;
    due.confidence = rule.confidence;
    // The length was read, the way to count it was not: shown, but never relied on as read.
    if (rule.countConfidence.value_or(rule.confidence) != rule.confidence
        && rule.confidence == Confidence::TextRead)
        due.confidence = Confidence::Secondary;
    // The same holds for a day that is counted from a date nobody is sure of.
    if (hit.vague && due.confidence == Confidence::TextRead)
        due.confidence = Confidence::Secondary;
    due.actor = inLanguage(m_pack.actors.value(rule.actor), language);
    due.effect = inLanguage(rule.effect, language);
    return due;
}

void RuleCounter::setNumber(DueDate &due, const Rule &rule, const TriggerHit &hit, const Term &term,
                            const Counted &end)
{
    Counted shown = end;
    if (rule.countConfidence == Confidence::Memory)
        shown.earliest = { std::min(end.earliest.day, end.conservative), std::nullopt };
    due.earliest = shown.earliest.day;
    due.latest = shown.latest.day;
    if (!hit.vague) // nothing is safe on every reading then
        due.conservative = shown.conservative;
    if (shown.earliest.minute == shown.latest.minute)
        due.time = timeText(shown.earliest.minute);
    due.arithmetic = arithmeticText(m_pack, rule, hit, term, end);
    if (hit.trigger == u"detention.actual"_s && term.unit == Term::Unit::Hour && term.amount > 0)
        m_hits << detentionExpiry(hit, end, sumText(hit, term, end));
}

/// Once for a rule and a person, about the latest trigger: what may apply must not bury what does.
void RuleCounter::addConditional(const Rule &rule, const TriggerHit &hit, const QString &why)
{
    DueDate due = blank(rule, hit);
    due.state = u"conditional"_s;
    due.why = why;
    due.arithmetic = numberlessText(m_pack, rule, hit, termOf(rule, hit));
    const auto same = std::ranges::find_if(m_due, [&](const DueDate &other) {
        return other.rule == due.rule && other.state == u"conditional"_s;
    });
    if (same == m_due.end())
        m_due << due;
    else
        *same = due;
}

QString RuleCounter::stateOf(const Rule &rule, const TriggerHit &hit, const DueDate &due) const
{
    if (endedBefore(hit, *due.earliest))
        return u"superseded"_s;
    if (isFirstOfItsCap(rule) && extendedBefore(hit, *due.earliest))
        return u"superseded"_s;
    return *due.latest < m_facts.today ? u"passed"_s : u"open"_s;
}

/// What the term is about had surely ended before the term did.
bool RuleCounter::endedBefore(const TriggerHit &hit, CivilDay due) const
{
    const bool counted = hit.trigger == u"ruling.made"_s || !hit.measure;
    if (counted)
        return false;
    const qsizetype last = hit.chain ? m_facts.chains.at(*hit.chain).measures.last() : *hit.measure;
    return m_facts.measures.at(last).until.isSet() && m_facts.spans.ends(last).latest < due;
}

/// One extension in time answers the first limit only: how far it reaches is another question, and
/// a later limit stays in sight until it has passed.
bool RuleCounter::isFirstOfItsCap(const Rule &rule) const
{
    return !rule.cap.isEmpty() && std::ranges::none_of(m_pack.rules, [&](const Rule &other) {
        return other.cap == rule.cap && other.unit == rule.unit && other.amount < rule.amount;
    });
}

/// An extension was ordered before this limit ran out: the next limit of its row is the one to
/// watch.
bool RuleCounter::extendedBefore(const TriggerHit &hit, CivilDay due) const
{
    if (!hit.chain)
        return false;
    bool first = true;
    for (const qsizetype index : m_facts.chains.at(*hit.chain).measures) {
        for (const Order &order : ordersOf(m_facts.folder, m_facts.measures.at(index).id)) {
            if (!setsEnd(order) || order.type == u"ended"_s)
                continue;
            const bool inTime = order.made.latest() && *order.made.latest() <= due;
            if (!first && order.type == u"extended"_s && inTime)
                return true;
            first = false;
        }
    }
    return false;
}

/// Of the limits that follow each other from one start only the next one is open.
void RuleCounter::markLater()
{
    const auto capOf = [&](const DueDate &due) {
        const auto rule = std::ranges::find(m_pack.rules, due.rule, &Rule::id);
        return rule == m_pack.rules.end() ? QString() : rule->cap;
    };
    for (DueDate &due : m_due) {
        const QString cap = capOf(due);
        if (cap.isEmpty() || due.state != u"open"_s)
            continue;
        const bool another = std::ranges::any_of(m_due, [&](const DueDate &other) {
            return other.state == u"open"_s && capOf(other) == cap
                && other.triggerRecord == due.triggerRecord && other.earliest < due.earliest;
        });
        if (another)
            due.state = u"later"_s;
    }
}

} // namespace

QList<DueDate> ruleDeadlines(const PersonFacts &facts, const RulePack &pack)
{
    return RuleCounter(facts, pack).count();
}

} // namespace habeas
