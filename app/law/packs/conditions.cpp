#include "app/law/packs/conditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

Truth ageAnswer(int below, const PersonFacts &facts, const TriggerHit &hit)
{
    const Person *person = facts.person();
    if (person == nullptr || !person->born.earliest() || !person->born.latest())
        return Truth::Unknown;
    const CivilDay firstBirthday = person->born.earliest()->plusMonths(qint64 { below } * 12);
    const CivilDay lastBirthday = person->born.latest()->plusMonths(qint64 { below } * 12);
    // On the birthday itself laws differ: some count the age from the day after.
    if (hit.start.latest.day < firstBirthday)
        return Truth::Yes;
    return lastBirthday < hit.start.earliest.day ? Truth::No : Truth::Unknown;
}

bool isUnder(const LawReference &law, const Condition &condition, const QString &jurisdiction)
{
    if (law.instrument() != condition.instrument || law.jurisdiction() != jurisdiction)
        return false;
    bool isNumber = false;
    const int article = law.article().toInt(&isNumber);
    return isNumber && std::ranges::any_of(condition.articles, [&](const ArticleRange &range) {
               return range.first <= article && article <= range.last;
           });
}

/// A charge answers from the day it was brought; an investigation that names nobody answers
/// nothing.
Truth chargeAnswer(const Condition &condition, const PersonFacts &facts, const TriggerHit &hit)
{
    static const QStringList brought { u"suspected"_s, u"accused"_s, u"indicted"_s, u"on_trial"_s,
                                       u"convicted"_s };
    bool anyCharge = false;
    bool undated = false;
    for (const Charge &charge : facts.folder.charges) {
        if (!facts.subject.owns(charge.person))
            continue;
        anyCharge = true;
        if (!isUnder(charge.law, condition, facts.folder.file.country))
            continue;
        if (!brought.contains(charge.stage) || !charge.stageDate.earliest()
            || !charge.stageDate.latest()) {
            undated = true;
            continue;
        }
        if (*charge.stageDate.latest() <= hit.start.earliest.day)
            return Truth::Yes;
        undated = undated || *charge.stageDate.earliest() <= hit.start.latest.day;
    }
    return anyCharge && !undated ? Truth::No : Truth::Unknown;
}

Truth monthsAnswer(const Condition &condition, const PersonFacts &facts, const TriggerHit &hit)
{
    if (!hit.chain)
        return Truth::Unknown;
    const PartialDate &from = facts.measures.at(facts.chains.at(*hit.chain).measures.first()).from;
    if (!from.earliest() || !from.latest())
        return Truth::Unknown;
    const CountStart &expiry = hit.expiry ? *hit.expiry : hit.start;
    Truth answer = Truth::Yes;
    const auto atLeast = [&](int months) { // has that much run by the expiry
        if (from.latest()->plusMonths(months) <= expiry.earliest.day)
            return Truth::Yes;
        return expiry.latest.day < from.earliest()->plusMonths(months) ? Truth::No : Truth::Unknown;
    };
    if (condition.monthsFrom)
        answer = atLeast(*condition.monthsFrom);
    if (condition.monthsBelow && answer != Truth::No) {
        const Truth reached = atLeast(*condition.monthsBelow);
        if (reached == Truth::Yes)
            return Truth::No;
        if (reached == Truth::Unknown)
            return Truth::Unknown;
    }
    return answer;
}

/// In custody after the judgment: held under lock through its day, or put there on that day.
Truth custodyAnswer(const PersonFacts &facts, const TriggerHit &hit)
{
    Truth answer = Truth::No;
    for (qsizetype i = 0; i < facts.measures.size(); ++i) {
        const Measure &measure = facts.measures.at(i);
        if (!isDeprivation(measure.type) || measure.type == u"house_arrest"_s
            || !facts.spans.isPossible(i))
            continue;
        const DayBounds begins = facts.spans.begins(i);
        const DayBounds ends = facts.spans.ends(i);
        const bool open = !measure.until.isSet();
        if (begins.latest <= hit.start.earliest.day
            && (open || hit.start.latest.day < ends.earliest))
            return Truth::Yes;
        if (begins.earliest <= hit.start.latest.day
            && (open || hit.start.earliest.day < ends.latest))
            answer = Truth::Unknown;
    }
    return answer;
}

Truth firstTermAnswer(int days, const PersonFacts &facts, const TriggerHit &hit)
{
    if (!hit.measure)
        return Truth::Unknown;
    for (const Order &order : ordersOf(facts.folder, facts.measures.at(*hit.measure).id)) {
        const auto term = termFromText(order.term);
        if (!term)
            return Truth::Unknown;
        return term->unit == Term::Unit::Day && term->amount <= days ? Truth::Yes : Truth::No;
    }
    return Truth::Unknown;
}

Truth sentenceAnswer(const QString &type, const PersonFacts &facts, const TriggerHit &hit)
{
    const auto found = std::ranges::find_if(facts.folder.sentences, [&](const Sentence &sentence) {
        return sentence.id.uuid() == hit.record;
    });
    if (found == facts.folder.sentences.end())
        return Truth::Unknown;
    return found->type == type ? Truth::Yes : Truth::No;
}

/// An answer without a date is older than any with one.
bool isOlder(const Answer &a, const Answer &b)
{
    if (!a.at.isSet() || !b.at.isSet())
        return !a.at.isSet() && b.at.isSet();
    return PartialDate::sortsBefore(a.at, b.at);
}

/// What somebody answered about this person, or about everybody in the case; the latest word
/// counts, and where it is not clear which that is, none.
Truth answered(const QString &name, const RulePack &pack, const PersonFacts &facts)
{
    const QString code = conditionCode(pack, name);
    const Answer *last = nullptr;
    bool disputed = false;
    for (const Answer &each : facts.folder.answers) {
        const bool concerns = each.person.isNull() || facts.subject.owns(each.person);
        if (each.condition != code || !concerns)
            continue;
        if (last == nullptr || isOlder(*last, each)) {
            last = &each;
            disputed = false;
        } else if (!isOlder(each, *last)) {
            disputed = disputed || each.answer != last->answer;
        }
    }
    if (last == nullptr || disputed)
        return Truth::Unknown;
    return last->answer == u"yes"_s ? Truth::Yes : Truth::No;
}

} // namespace

QString conditionCode(const RulePack &pack, const QString &name)
{
    return pack.jurisdiction + u' ' + name;
}

Truth truthOf(const Condition &condition, const PersonFacts &facts, const TriggerHit &hit)
{
    if (condition.always)
        return Truth::Yes;
    if (condition.ageBelow)
        return ageAnswer(*condition.ageBelow, facts, hit);
    if (!condition.articles.isEmpty())
        return chargeAnswer(condition, facts, hit);
    if (condition.monthsFrom || condition.monthsBelow)
        return monthsAnswer(condition, facts, hit);
    if (condition.heldInCustody)
        return custodyAnswer(facts, hit);
    if (condition.firstOrderDays)
        return firstTermAnswer(*condition.firstOrderDays, facts, hit);
    if (!condition.sentenceType.isEmpty())
        return sentenceAnswer(condition.sentenceType, facts, hit);
    if (!condition.measureType.isEmpty() && hit.measure) {
        const bool same = facts.measures.at(*hit.measure).type == condition.measureType;
        return same ? Truth::Yes : Truth::Unknown;
    }
    return Truth::Unknown;
}

Truth truthOfEither(const QString &either, const RulePack &pack, const PersonFacts &facts,
                    const TriggerHit &hit)
{
    Truth answer = Truth::No;
    for (const QString &name : either.split(u'|')) {
        Truth one = truthOf(pack.conditions.value(name), facts, hit);
        if (one == Truth::Unknown)
            one = answered(name, pack, facts);
        if (one == Truth::Yes)
            return Truth::Yes;
        if (one == Truth::Unknown)
            answer = Truth::Unknown;
    }
    return answer;
}

} // namespace habeas
