#include "app/law/deadlines/ruledeadlines.h"

#include "app/law/deadlines/duestate.h"
#include "app/law/deadlines/duetext.h"
#include "app/law/packs/rulereach.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

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
    void applyTo(const Rule &rule, TriggerHit main);
    [[nodiscard]] bool isAppealOnAppeal(const Rule &rule, const TriggerHit &hit) const;
    [[nodiscard]] std::optional<Term> termOf(const Rule &rule, const TriggerHit &hit) const;
    [[nodiscard]] std::optional<Counted> countedEnd(const Rule &rule, const TriggerHit &hit,
                                                    const std::optional<Term> &term) const;
    [[nodiscard]] DueDate blank(const Rule &rule, const TriggerHit &hit, const Reach &reach) const;
    void setNumber(DueDate &due, const DueText &text, const Counted &end);
    void addOnce(const DueDate &due);

    const PersonFacts &m_facts;
    const RulePack &m_pack;
    QList<TriggerHit> m_hits;
    QList<DueDate> m_due;
    QList<std::pair<qsizetype, DueState>> m_beyond; ///< of m_due, by index
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
    settleExtended(m_due, m_pack, m_beyond);
    markLater(m_due, m_pack);
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

/// An ordinary appeal is brought against a judgment of first instance; what comes after a judgment
/// on appeal has rules of its own.
bool RuleCounter::isAppealOnAppeal(const Rule &rule, const TriggerHit &hit) const
{
    static const QStringList higher { u"appeal"_s, u"cassation"_s, u"supreme"_s };
    return rule.metBy == u"appeal.filed"_s
        && std::ranges::any_of(m_facts.folder.sentences, [&hit](const Sentence &sentence) {
               return sentence.id.uuid() == hit.record && higher.contains(sentence.instance);
           });
}

void RuleCounter::applyTo(const Rule &rule, TriggerHit main)
{
    if (isAppealOnAppeal(rule, main))
        return;
    Reach reach = reachOf(rule, m_pack, m_facts, m_hits, main);
    if (!reach.applies)
        return;
    const auto beginning = beginningOf(rule, m_pack, m_facts, m_hits, main, reach);
    const TriggerHit &hit = beginning.hit;
    const std::optional<Term> term = termOf(rule, hit);
    const DueText text { m_pack, rule, hit, term, reach };
    DueDate due = blank(rule, hit, reach);
    if (beginning.missing || !reach.openWhen.isEmpty()) {
        due.state = u"conditional"_s;
        due.why = beginning.missing ? text.otherStart() : text.onlyIf();
        due.arithmetic = text.withoutNumber();
        due.sentence = text.conditional();
        addOnce(due);
        return;
    }
    due.why = text.why();
    if (const auto end = countedEnd(rule, hit, term)) {
        setNumber(due, text, *end);
        const DueState state
            = dueState(rule, m_pack, hit, *end, m_facts, !reach.openUnless.isEmpty());
        due.state = state.code;
        due.hasAct = !state.why.isEmpty();
        if (due.hasAct)
            due.why += u' ' + state.why;
        if (state.carriedBeyond || !state.beyond.isEmpty())
            m_beyond.append({ m_due.size(), state });
        m_due << due;
        return;
    }
    due.arithmetic = text.withoutNumber();
    due.sentence = text.cited();
    due.state = u"cited"_s;
    addOnce(due);
}

std::optional<Term> RuleCounter::termOf(const Rule &rule, const TriggerHit &hit) const
{
    if (rule.amount)
        return Term { *rule.amount, rule.unit };
    if (rule.amountFrom.isEmpty() || !hit.recordedTerm || rule.count.isEmpty()
        || !m_pack.counting.value(rule.count).profile.counts(hit.recordedTerm->unit))
        return std::nullopt;
    return hit.recordedTerm;
}

std::optional<Counted> RuleCounter::countedEnd(const Rule &rule, const TriggerHit &hit,
                                               const std::optional<Term> &term) const
{
    if (!term || rule.count.isEmpty() || rule.confidence == Confidence::Memory)
        return std::nullopt;
    return countTerm(m_pack.counting.value(rule.count).profile, *term, hit.start, m_pack.calendar);
}

DueDate RuleCounter::blank(const Rule &rule, const TriggerHit &hit, const Reach &reach) const
{
    const Language language = screenLanguage();
    DueDate due;
    due.rule = rule.id;
    due.ruleVersion = m_pack.version;
    due.jurisdiction = m_pack.jurisdiction;
    due.provision = provisionText(m_pack, rule.provision, screenLanguage());
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
    due.questions = openQuestions(m_pack, reach.openWhen + reach.openUnless);
    return due;
}

void RuleCounter::setNumber(DueDate &due, const DueText &text, const Counted &end)
{
    Counted shown = end;
    if (text.rule.countConfidence == Confidence::Memory)
        shown.earliest = { std::min(end.earliest.day, end.conservative), std::nullopt };
    due.earliest = shown.earliest.day;
    due.latest = shown.latest.day;
    if (!text.hit.vague) // nothing is safe on every reading then
        due.conservative = shown.conservative;
    if (shown.earliest.minute == shown.latest.minute)
        due.time = timeText(shown.earliest.minute);
    due.sentence = text.counted(shown);
    due.arithmetic = text.arithmetic(end);
    if (text.hit.trigger == u"detention.actual"_s && text.term->unit == Term::Unit::Hour
        && text.term->amount > 0)
        m_hits << detentionExpiry(text.hit, end, text.sum(end));
}

/// Once for a rule and a person, about the latest trigger: what may apply, or is only cited, must
/// not bury what does.
void RuleCounter::addOnce(const DueDate &due)
{
    const auto same = std::ranges::find_if(m_due, [&](const DueDate &other) {
        return other.rule == due.rule && other.state == due.state;
    });
    if (same == m_due.end())
        m_due << due;
    else
        *same = due;
}

} // namespace

QList<DueDate> ruleDeadlines(const PersonFacts &facts, const RulePack &pack)
{
    return RuleCounter(facts, pack).count();
}

} // namespace habeas
