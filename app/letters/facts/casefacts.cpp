#include "app/letters/facts/casefacts.h"

#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/base/text/namematch.h"
#include "app/casefile/thesaurus.h"
#include "app/law/track/track.h"
#include "app/letters/facts/contradictions.h"
#include "app/letters/facts/speakers.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/ownname.h"
#include "app/letters/template/oncewords.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/runningtext.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Whether the words name the person, in any spelling on record. A claim that gives the person and
/// "her lawyer" is the lawyer's: nobody's words are put into another's mouth.
bool isCalled(const CaseFolder &folder, Id<Person> person, const QString &words)
{
    const NameQuery query(words);
    const OwnName own(folder, { person });
    if (query.isEmpty() || own.isCalled(words))
        return true;
    return !own.isCalledAsSpouse(words) && std::ranges::any_of(folder.names, [&](const Name &name) {
        return name.person == person && query.match(searchForm(name.text)).isFound();
    });
}

/// By date, what has none last; of one day by who says it, and of one speaker what denies
/// everything before what answers one charge, a denial before another statement, a whole before its
/// parts.
QList<Claim> claimsInOrder(QList<Claim> claims)
{
    const auto rank = [](const Claim &claim) {
        if (claim.type == u"denial")
            return claim.charge.isNull() ? 0 : 1;
        return claim.partOf.isNull() ? 2 : 3;
    };
    const auto hasDay = [](const Claim &claim) {
        return claim.at.isSet() && !claim.at.isUnknown();
    };
    std::ranges::stable_sort(claims, [&](const Claim &a, const Claim &b) {
        if (hasDay(a) != hasDay(b))
            return hasDay(a);
        if (hasDay(a) && PartialDate::sortsBefore(a.at, b.at))
            return true;
        if (hasDay(a) && PartialDate::sortsBefore(b.at, a.at))
            return false;
        if (const int speakers = a.claimant.trimmed().localeAwareCompare(b.claimant.trimmed()))
            return speakers < 0;
        return rank(a) < rank(b);
    });
    return claims;
}

} // namespace

CaseFacts::CaseFacts(const CaseFolder &visible, const LetterWish &wish, LetterData &data)
    : m_folder(visible)
    , m_wish(wish)
    , m_data(data)
{
    m_onlyPerson = m_wish.person.isNull();
}

void CaseFacts::read()
{
    sentences();
    restrictions();
    detentions();
    charges();
    claims();
    events();
    hearings();
}

bool CaseFacts::takes(const QUuid &record, const QString &words)
{
    const bool included = !m_wish.leftOut.contains(record);
    m_data.facts << LetterFact { record, words, included };
    return included;
}

LetterValue CaseFacts::words(const QString &text) const
{
    LetterValue value = LetterValue::of(text);
    if (value.isNothing() || isWrittenIn(text, m_wish.language))
        return value;
    LetterValue nothing;
    nothing.foreign << text.trimmed();
    return nothing;
}

bool CaseFacts::isTheirs(Id<Person> person) const
{
    return person.isNull() ? m_onlyPerson : person == m_data.person;
}

QString CaseFacts::label(const char *list, const QString &code) const
{
    return code.isEmpty() ? QString() : codeLabel(QString::fromLatin1(list), code, m_wish.language);
}

QString CaseFacts::dated(const PartialDate &date, const QString &words) const
{
    if (!date.isSet() || date.isUnknown())
        return words;
    return u"%1: %2"_s.arg(printDate(date, m_wish.language), words);
}

LetterValue CaseFacts::term(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return {};
    if (const Result<Term> term = termFromText(text))
        return LetterValue::of(printTerm(*term, m_wish.language));
    return words(text);
}

void CaseFacts::detentions()
{
    const MeasuresAtOdds odds = measuresAtOdds(m_folder, m_data.person, m_wish.date);
    const QSet<QUuid> spared = sparedMeasures(m_folder, m_data.person, m_wish.date);
    for (const Measure &measure : m_folder.measures) {
        const QString type = label("measure_type", measure.type);
        if (!isTheirs(measure.person) || !takes(measure.id.uuid(), dated(measure.from, type)))
            continue;
        LetterValue item = list(u"detentions"_s).newItem(measure.id.uuid());
        item.content = type;
        item.set(u"type"_s, LetterValue::of(type));
        item.set(u"from"_s, LetterValue::of(measure.from));
        item.set(u"until"_s, LetterValue::of(measure.until));
        LetterValue period
            = LetterValue::of(periodInWords(measure.from, measure.until, m_wish.language));
        period.dated = !period.isNothing();
        item.set(u"period"_s, period);
        const bool maybe
            = runsOn(measure, m_wish.date) == Runs::Maybe || spared.contains(measure.id.uuid());
        const bool begun = hasSurelyBegun(measure, m_wish.date);
        const bool untilDeath = measure.endedBy == u"death";
        item.set(u"until_death"_s, LetterValue::flag(untilDeath));
        item.set(u"may_go_on"_s, LetterValue::flag(maybe && begun && !untilDeath));
        item.set(u"may_begin"_s, LetterValue::flag(maybe && !begun));
        item.set(u"contradicted"_s, LetterValue::flag(odds.measures.contains(measure.id.uuid())));
        item.set(u"end"_s, LetterValue::of(label("measure_end", measure.endedBy)));
        item.set(u"re_arrested"_s, LetterValue::flag(measure.endedBy == u"re_arrest"));
        item.set(u"place"_s, words(measure.place));
        item.set(u"authority"_s, words(measure.authority));
        item.set(u"law"_s, LetterValue::of(measure.law));
        orders(item, measure);
        list(u"detentions"_s).items << item;
    }
}

namespace {

/// Which word of the chain an order is: what repeats the first one is "again".
QString stepOf(const Order &order, bool isFirst)
{
    static const QStringList known { u"extended"_s, u"changed"_s, u"upheld"_s, u"ended"_s };
    if (order.type == u"ordered")
        return isFirst ? u"ordered"_s : u"again"_s;
    return known.contains(order.type) ? order.type : QString();
}

/// When an order was made. A day of which only limits are known stands in brackets as the day of
/// the decision: "extended by 21 days not later than May" would read as the end.
LetterValue decidedWhen(const PartialDate &made, Language language)
{
    if (!made.isSet() || made.isUnknown())
        return {};
    const bool plain = !made.isOneDayWithin() && !made.isApproximate() && !made.isUncertain()
        && (made.isExactDay() || made.precision() == PartialDate::Precision::Month
            || made.precision() == PartialDate::Precision::Year);
    const QString when = dateAsWhen(made, language);
    QString words;
    switch (language) {
    case Language::English:
        words = plain ? when : u"(decided %1)"_s.arg(when);
        break;
    case Language::Russian:
        words = plain ? when : u"(решение принято %1)"_s.arg(when);
        break;
    case Language::Kazakh:
        words = plain ? u"(%1)"_s.arg(printDate(made, language))
                      : u"(шешім қабылданған уақыт: %1)"_s.arg(when);
        break;
    }
    LetterValue value = LetterValue::of(words);
    value.dated = true;
    return value;
}

} // namespace

void CaseFacts::orders(LetterValue &detention, const Measure &measure)
{
    bool isFirst = true;
    LetterValue &papers = detention.members[u"orders"_s];
    for (const Order &order : ordersOf(m_folder, measure.id)) {
        const QString type = label("order_type", order.type);
        if (!takes(order.id.uuid(), dated(order.made, type)))
            continue;
        LetterValue item = papers.newItem(order.id.uuid());
        item.content = type;
        const LetterValue length = term(order.term);
        item.set(u"type"_s, LetterValue::of(type));
        item.set(u"made"_s, LetterValue::of(order.made));
        item.set(u"when"_s, decidedWhen(order.made, m_wish.language));
        item.set(u"term"_s, length);
        item.set(u"authority"_s, words(order.authority));
        item.set(u"law"_s, LetterValue::of(order.law));
        item.set(u"until"_s, LetterValue::of(order.statedEnd));
        item.set(u"unknown"_s,
                 LetterValue::flag(order.term.trimmed().isEmpty() && !order.statedEnd.isSet()));
        if (const QString step = stepOf(order, isFirst); !step.isEmpty()) {
            LetterValue said = LetterValue::flag(true);
            said.record = order.id.uuid();
            item.set(step, said);
        }
        isFirst = isFirst && order.type != u"ordered";
        // The measure's own length is the one it began with; extensions stand in their rows.
        if (order.type == u"ordered" && detention.members[u"term"_s].isNothing())
            detention.set(u"term"_s, length);
        papers.items << item;
    }
}

void CaseFacts::claims()
{
    static const QStringList ownPosition { u"denial"_s, u"statement"_s, u"justification"_s };
    const Reader reader = readerOf(m_wish.templateId, m_wish.official == nullptr);
    const bool outside = reader != Reader::Office && reader != Reader::Person;
    int protectedOnes = 0;
    for (const Claim &claim : claimsInOrder(m_folder.claims)) {
        const bool own = !claim.person.isNull() && claim.person == m_data.person
            && isCalled(m_folder, claim.person, claim.claimant);
        // What the person admitted is not for a letter on their behalf, and who else speaks must
        // be named.
        if ((own && !ownPosition.contains(claim.type)) || claim.text.trimmed().isEmpty()
            || (!own
                && (claim.claimant.trimmed().isEmpty()
                    || (!claim.person.isNull() && !(claim.person == m_data.person)))))
            continue;
        const Speaker speaker
            = own ? Speaker::Theirs : speakerOf(m_folder, claim.claimant, m_wish.language);
        if (speaker == Speaker::Protected && outside) {
            ++protectedOnes;
            continue;
        }
        const QString whoSays = own ? m_data.name.text.trimmed() : claim.claimant.trimmed();
        if (!takes(claim.id.uuid(), u"%1: %2"_s.arg(whoSays, claim.text.trimmed())))
            continue;
        if (own && claim.type == u"denial")
            denial(claim);
        const LetterValue said = words(withoutClosingStop(claim.text.trimmed()));
        const LetterValue claimant = own ? LetterValue::of(m_data.name) : words(claim.claimant);
        const bool inTheirPlace = speaker == Speaker::Theirs && !claim.person.isNull()
            && ownPosition.contains(claim.type);
        LetterValue &spoken = list(own                ? u"statements"_s
                                       : inTheirPlace ? u"spoken_for"_s
                                                      : u"other_claims"_s);
        spoken.foreign << said.foreign << claimant.foreign;
        if (said.isNothing() || claimant.isNothing())
            continue;
        LetterValue item = spoken.newItem(claim.id.uuid());
        item.content = said.content;
        item.set(u"claimant"_s, claimant);
        item.set(u"text"_s, said);
        item.set(u"at"_s, LetterValue::of(claim.at));
        spoken.items << item;
    }
    if (protectedOnes > 0)
        m_data.withheld << Letters::tr(
            "%n statement(s) of witnesses, interpreters and others whom nobody is to know as a "
            "source stayed out. Where they agreed, type it in a paragraph of your own.",
            nullptr, protectedOnes);
}

/// Nobody is said to deny what the letter does not name. Letters without a list of accusations
/// name them by the judgments.
void CaseFacts::denial(const Claim &claim)
{
    LetterValue denies = LetterValue::flag(true);
    denies.record = claim.id.uuid();
    const bool judged
        = std::ranges::any_of(list(u"sentences"_s).items, [](const LetterValue &sentence) {
              return !sentence.members[u"law"_s].isNothing()
                  || !sentence.members[u"articles"_s].isNothing();
          });
    if (judged)
        m_data.root.set(u"denies_judgment"_s, denies);
    if (judged || !list(u"charges"_s).items.isEmpty())
        m_data.root.set(u"denies"_s, denies);
}

void CaseFacts::events()
{
    for (const Event &event : m_folder.events) {
        if (!isTheirs(event.person)
            || !takes(event.id.uuid(), dated(event.at, event.text.trimmed())))
            continue;
        if (!isWrittenIn(event.text, m_wish.language))
            continue;
        LetterValue item = list(u"events"_s).newItem(event.id.uuid());
        item.content = event.text.trimmed();
        item.set(u"type"_s, LetterValue::of(label("event_type", event.type)));
        item.set(u"at"_s, LetterValue::stretch(event.at));
        if (event.at.isSet() && !event.at.isUnknown())
            item.set(u"precision"_s,
                     LetterValue::of(precisionInWords(event.at, true, m_wish.language)));
        item.set(u"place"_s,
                 isWrittenIn(event.place, m_wish.language) ? LetterValue::of(event.place)
                                                           : LetterValue {});
        item.set(u"text"_s, LetterValue::of(event.text));
        list(u"events"_s).items << item;
    }
}

void CaseFacts::hearings()
{
    for (const Hearing &hearing : m_folder.hearings) {
        const QString purpose = label("hearing_purpose", hearing.purpose);
        if (!isTheirs(hearing.person) || !takes(hearing.id.uuid(), dated(hearing.at, purpose)))
            continue;
        LetterValue item = list(u"hearings"_s).newItem(hearing.id.uuid());
        item.content = purpose;
        item.set(u"at"_s, LetterValue::stretch(hearing.at));
        item.set(u"court"_s,
                 isWrittenIn(hearing.court, m_wish.language) ? LetterValue::of(hearing.court)
                                                             : LetterValue {});
        item.set(u"purpose"_s, LetterValue::of(purpose));
        item.set(u"mode"_s, LetterValue::of(label("hearing_mode", hearing.mode)));
        item.set(u"outcome"_s, LetterValue::of(label("hearing_outcome", hearing.outcome)));
        list(u"hearings"_s).items << item;
    }
}

} // namespace habeas
