#include "app/law/deadlines/triggers.h"

#include "app/base/dates/dateprint.h"
#include "app/law/track/orderchain.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TriggerText
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

constexpr int minutesOfDay = 24 * 60;

std::optional<int> minuteOf(const QString &text)
{
    const QTime time = QTime::fromString(text.left(5), u"HH:mm"_s);
    if (!time.isValid())
        return std::nullopt;
    return time.hour() * 60 + time.minute();
}

bool isPoliceCell(const QString &place)
{
    static const QRegularExpression names(
        u"\\b(ИВС|IVS|УҰИ|изолятор временного содержания|уақытша ұстау изоляторы|"
        "temporary (detention|holding) (isolator|facility|centre))\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return names.match(place).hasMatch();
}

class TriggerFinder
{
public:
    explicit TriggerFinder(const PersonFacts &facts)
        : m_facts(facts)
    {
    }

    QList<TriggerHit> find();

private:
    void add(std::optional<TriggerHit> hit, std::optional<qsizetype> measure = {},
             std::optional<qsizetype> chain = {}, std::optional<Term> term = {});
    void chainStarts(qsizetype chain);
    void papers(qsizetype measure, qsizetype chain);
    void ruling(const Order &order, const std::optional<CountStart> &prolonged, qsizetype measure,
                qsizetype chain);
    [[nodiscard]] static TriggerHit expiry(const Order &order, const PossibleEnd &end, bool vague);
    void administrative(qsizetype measure);
    void verdicts();
    void offences();

    const PersonFacts &m_facts;
    QList<TriggerHit> m_hits;
};

QList<TriggerHit> TriggerFinder::find()
{
    for (qsizetype chain = 0; chain < m_facts.chains.size(); ++chain) {
        chainStarts(chain);
        for (const qsizetype measure : m_facts.chains.at(chain).measures)
            papers(measure, chain);
    }
    for (qsizetype i = 0; i < m_facts.measures.size(); ++i)
        administrative(i);
    verdicts();
    offences();
    return m_hits;
}

void TriggerFinder::add(std::optional<TriggerHit> hit, std::optional<qsizetype> measure,
                        std::optional<qsizetype> chain, std::optional<Term> term)
{
    if (!hit)
        return;
    hit->measure = measure;
    hit->chain = chain;
    hit->recordedTerm = term;
    m_hits << *hit;
}

/// A detention by the police, custody and house arrest run on one clock, from the actual detention.
void TriggerFinder::chainStarts(qsizetype chain)
{
    const QList<qsizetype> &indices = m_facts.chains.at(chain).measures;
    const Measure &first = m_facts.measures.at(indices.first());
    const auto at = [&](const QString &trigger, const Measure &measure) {
        return hitAt(trigger, measure.from, measure.timeFrom, measure.id.uuid());
    };
    if (first.type != u"house_arrest"_s)
        add(at(u"detention.actual"_s, first), indices.first(), chain);
    add(at(u"custody.start"_s, first), indices.first(), chain);
    for (const qsizetype index : indices) {
        if (m_facts.measures.at(index).type != u"police_custody"_s) {
            add(at(u"measure.start"_s, m_facts.measures.at(index)), index, chain);
            break;
        }
    }
    for (const qsizetype index : indices) {
        const Measure &measure = m_facts.measures.at(index);
        const QUuid record = measure.id.uuid();
        add(hitAt(u"delivery.actual"_s, measure.delivered, measure.timeDelivered, record), index,
            chain);
        add(hitAt(u"detention.record"_s, measure.recorded, measure.timeRecorded, record), index,
            chain);
        if (measure.type == u"pretrial_custody"_s && isPoliceCell(measure.place))
            add(at(u"ivs.placement"_s, measure), index, chain);
        if (measure.type == u"house_arrest"_s)
            add(at(u"house_arrest.start"_s, measure), index, chain);
    }
}

void TriggerFinder::papers(qsizetype measure, qsizetype chain)
{
    const Measure &held = m_facts.measures.at(measure);
    bool vague = !isCertain(held.from); // an order may count from any date before it
    std::optional<CountStart> prolonged; // the end a request to extend is about
    for (const TrackOrder &order : orderChain(held, ordersOf(m_facts.folder, held.id))) {
        vague = vague || !isCertain(order.order.made) || !isCertain(order.order.statedEnd);
        if (order.order.type != u"ended"_s)
            ruling(order.order, prolonged, measure, chain);
        if (setsEnd(order.order))
            prolonged.reset();
        for (const PossibleEnd &end : order.possibleEnds) {
            add(expiry(order.order, end, vague), measure, chain);
            if (!prolonged)
                prolonged = CountStart::between(end.earliest, end.latest);
            prolonged->earliest.day = std::min(prolonged->earliest.day, end.earliest);
            prolonged->latest.day = std::max(prolonged->latest.day, end.latest);
        }
    }
}

/// A decision, with what was asked before it and what was handed over after it.
void TriggerFinder::ruling(const Order &order, const std::optional<CountStart> &prolonged,
                           qsizetype measure, qsizetype chain)
{
    const QUuid record = order.id.uuid();
    add(hitAt(u"ruling.made"_s, order.made, order.timeMade, record), measure, chain);
    add(hitAt(u"ruling.received"_s, order.copyServed, {}, record), measure, chain);
    add(hitAt(u"court.receipt"_s, order.received, order.timeReceived, record), measure, chain);
    if (order.type != u"extended"_s)
        return;
    auto request = hitAt(u"extension.requested"_s, order.requested, {}, record);
    if (request)
        request->expiry = prolonged;
    add(request, measure, chain);
}

TriggerHit TriggerFinder::expiry(const Order &order, const PossibleEnd &end, bool vague)
{
    TriggerHit hit;
    hit.trigger = u"custody.expiry"_s;
    hit.record = order.id.uuid();
    hit.start = CountStart::between(end.earliest, end.latest);
    hit.vague = vague;
    // A term counts its first day, so on the stricter reading it runs out a day earlier.
    const bool computed = end.basis != PossibleEnd::Basis::Stated;
    hit.start.conservative = end.earliest.plusDays(computed ? -1 : 0);
    hit.value = end.earliest.iso();
    if (end.latest != end.earliest)
        hit.value += u'/' + end.latest.iso();
    hit.words = momentText({ end.earliest }, { end.latest });
    hit.basis = end.arithmetic;
    return hit;
}

void TriggerFinder::administrative(qsizetype measure)
{
    const Measure &held = m_facts.measures.at(measure);
    if (held.type != u"administrative_arrest"_s && held.type != u"administrative_detention"_s)
        return;
    std::optional<Term> penalty;
    for (const Order &order : ordersOf(m_facts.folder, held.id)) {
        if (const auto term = termFromText(order.term); term && !penalty)
            penalty = *term;
        add(hitAt(u"admin.ruling_copy_served"_s, order.copyServed, {}, order.id.uuid()), measure);
    }
    add(hitAt(u"admin.actual"_s, held.from, held.timeFrom, held.id.uuid()), measure, {}, penalty);
}

void TriggerFinder::verdicts()
{
    for (const Remedy &remedy : m_facts.folder.remedies) {
        if (m_facts.subject.owns(remedy.person) && remedy.type == u"un_communication"_s)
            add(hitAt(u"un.communication"_s, remedy.filed, {}, remedy.id.uuid()));
    }
    for (const Sentence &sentence : m_facts.folder.sentences) {
        if (!m_facts.subject.owns(sentence.person))
            continue;
        std::optional<Term> term;
        if (const auto read = termFromText(sentence.term))
            term = *read;
        const QUuid id = sentence.id.uuid();
        add(hitAt(u"verdict.pronounced"_s, sentence.pronounced, {}, id));
        add(hitAt(u"verdict.copy_served"_s, sentence.copyServed, {}, id));
        if (sentence.type == u"suspended"_s)
            add(hitAt(u"verdict.in_force"_s, sentence.inForce, {}, id), {}, {}, term);
        else
            add(hitAt(u"verdict.in_force"_s, sentence.inForce, {}, id));
    }
}

/// Acts an administrative case is about; every country's code of them is called CAO here.
void TriggerFinder::offences()
{
    for (const Charge &charge : m_facts.folder.charges) {
        if (m_facts.subject.owns(charge.person) && charge.law.instrument() == u"CAO"_s)
            add(hitAt(u"admin.offence"_s, charge.actsDated, {}, charge.id.uuid()));
    }
}

} // namespace

std::optional<TriggerHit> hitAt(const QString &trigger, const PartialDate &date,
                                const QString &time, const QUuid &record)
{
    if (!date.earliest() || !date.latest())
        return std::nullopt;
    TriggerHit hit;
    hit.trigger = trigger;
    hit.record = record;
    hit.start = CountStart::between(*date.earliest(), *date.latest());
    hit.vague = !isCertain(date);
    hit.value = date.edtf();
    hit.words = printDate(date, screenLanguage());
    const bool timeInDate = date.precision() == PartialDate::Precision::Time;
    const auto minute = minuteOf(timeInDate ? date.edtf().section(u'T', 1) : time);
    if (minute && *date.earliest() == *date.latest()) {
        hit.start = CountStart::on(*date.earliest(), minute);
        if (!timeInDate) {
            hit.value += u'T' + timeText(minute);
            hit.words = TriggerText::tr("%1, %2").arg(hit.words, timeText(minute));
        }
    }
    return hit;
}

QList<TriggerHit> triggersOf(const PersonFacts &facts)
{
    return TriggerFinder(facts).find();
}

TriggerHit detentionExpiry(const TriggerHit &detention, const Counted &end, const QString &basis)
{
    TriggerHit hit = detention;
    hit.trigger = u"detention.expiry"_s;
    hit.start = { end.earliest, end.latest };
    hit.value = end.earliest.day.iso();
    if (end.latest.day != end.earliest.day)
        hit.value += u'/' + end.latest.day.iso();
    else if (end.earliest.minute && end.earliest.minute == end.latest.minute)
        hit.value += u'T' + timeText(end.earliest.minute);
    hit.words = momentText(end.earliest, end.latest);
    hit.basis = basis;
    return hit;
}

QString timeText(std::optional<int> minute)
{
    if (!minute)
        return {};
    if (*minute == minutesOfDay)
        return u"24:00"_s;
    return QTime(*minute / 60, *minute % 60).toString(u"HH:mm"_s);
}

QString momentText(const DayMoment &earliest, const DayMoment &latest)
{
    const Language language = screenLanguage();
    const auto print = [&](const DayMoment &moment) {
        const QString day = printDay(moment.day, language);
        return moment.minute ? TriggerText::tr("%1, %2").arg(day, timeText(moment.minute)) : day;
    };
    if (earliest == latest)
        return print(earliest);
    if (earliest.day == latest.day) {
        return TriggerText::tr("%1, between %2 and %3")
            .arg(printDay(earliest.day, language), timeText(earliest.minute),
                 timeText(latest.minute));
    }
    return TriggerText::tr("%1 – %2").arg(print(earliest), print(latest));
}

} // namespace habeas
