#include "app/law/deadlines/acts.h"

#include "app/base/dates/dateprint.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ActText
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

constexpr int minutesOfDay = 24 * 60;

/// A date with its time of day; nothing where it says nothing about a day.
std::optional<RecordedAct> actAt(const PartialDate &date, const QString &time)
{
    const auto hit = hitAt(QString(), date, time, QUuid());
    if (!hit)
        return std::nullopt;
    return RecordedAct { .earliest = hit->start.earliest,
                         .latest = hit->start.latest,
                         .vague = hit->vague,
                         .text = hit->words };
}

qint64 minuteOf(const DayMoment &moment, int unknown)
{
    return moment.day.number() * minutesOfDay + moment.minute.value_or(unknown);
}

class ActFinder
{
public:
    ActFinder(const TriggerHit &hit, const PersonFacts &facts)
        : m_hit(hit)
        , m_facts(facts)
    {
    }

    [[nodiscard]] std::optional<RecordedAct> custodyOrdered() const;
    [[nodiscard]] std::optional<RecordedAct> orderMade() const;
    [[nodiscard]] std::optional<RecordedAct> chargeBrought() const;
    [[nodiscard]] std::optional<RecordedAct> adminOrdered() const;
    [[nodiscard]] std::optional<RecordedAct> detentionRecorded() const;
    [[nodiscard]] std::optional<RecordedAct> custodyReceived() const;
    [[nodiscard]] std::optional<RecordedAct> extensionRequested() const;
    [[nodiscard]] std::optional<RecordedAct> appealFiled() const;
    [[nodiscard]] std::optional<RecordedAct> appealDecided() const;

private:
    [[nodiscard]] QList<Order> ordersAt(qsizetype measure) const;
    [[nodiscard]] std::optional<RecordedAct> madeOf(const Order &order) const;
    void keepFirst(std::optional<RecordedAct> &first, std::optional<RecordedAct> next) const;

    const TriggerHit &m_hit;
    const PersonFacts &m_facts;
};

QList<Order> ActFinder::ordersAt(qsizetype measure) const
{
    return ordersOf(m_facts.folder, m_facts.measures.at(measure).id);
}

std::optional<RecordedAct> ActFinder::madeOf(const Order &order) const
{
    const auto hearing = std::ranges::find(m_facts.folder.hearings, order.hearing, &Hearing::id);
    const bool heard = !order.hearing.isNull() && hearing != m_facts.folder.hearings.end();
    const bool byHearing = heard && (!order.made.isSet() || order.made == hearing->at);
    const QString time = order.timeMade.isEmpty() && byHearing ? hearing->time : order.timeMade;
    auto act = actAt(byHearing ? hearing->at : order.made, time);
    if (act)
        act->text = ActText::tr("The decision on record is of %1.").arg(act->text);
    return act;
}

/// The earliest act that may have followed the start of the term.
void ActFinder::keepFirst(std::optional<RecordedAct> &first, std::optional<RecordedAct> next) const
{
    if (!next || next->latest.day < m_hit.start.earliest.day)
        return;
    if (!first || minuteOf(next->earliest, 0) < minuteOf(first->earliest, 0))
        first = std::move(next);
}

/// A court's decision to hold: the first paper of the custody, or the hearing about it.
std::optional<RecordedAct> ActFinder::custodyOrdered() const
{
    std::optional<RecordedAct> first;
    if (!m_hit.chain)
        return first;
    for (const qsizetype index : m_facts.chains.at(*m_hit.chain).measures) {
        const bool byPolice = m_facts.measures.at(index).type == u"police_custody"_s;
        for (const Order &order : ordersAt(index)) {
            const bool orders = order.type == u"ordered"_s && !byPolice;
            if (orders || order.type == u"extended"_s)
                keepFirst(first, madeOf(order));
        }
    }
    if (first)
        return first;
    static const QStringList decided { u"ordered"_s, u"extended"_s, u"released"_s, u"changed"_s,
                                       u"refused"_s };
    for (const Hearing &hearing : m_facts.folder.hearings) {
        if (!m_facts.subject.owns(hearing.person) || hearing.purpose != u"custody"_s
            || !decided.contains(hearing.outcome))
            continue;
        auto act = actAt(hearing.at, hearing.time);
        if (act)
            act->text = ActText::tr("The hearing about custody was on %1.").arg(act->text);
        keepFirst(first, act);
    }
    return first;
}

std::optional<RecordedAct> ActFinder::orderMade() const
{
    const auto order = std::ranges::find_if(m_facts.folder.orders, [&](const Order &each) {
        return each.id.uuid() == m_hit.record;
    });
    std::optional<RecordedAct> act;
    if (order != m_facts.folder.orders.end())
        keepFirst(act, madeOf(*order));
    return act;
}

/// Suspicion is not a charge.
std::optional<RecordedAct> ActFinder::chargeBrought() const
{
    static const QStringList brought { u"accused"_s, u"indicted"_s };
    std::optional<RecordedAct> first;
    const auto consider = [&](const QString &stage, const PartialDate &at) {
        auto act = brought.contains(stage) ? actAt(at, {}) : std::nullopt;
        if (act)
            act->text = ActText::tr("The charge on record was brought on %1.").arg(act->text);
        keepFirst(first, act);
    };
    for (const Charge &charge : m_facts.folder.charges) {
        if (!m_facts.subject.owns(charge.person))
            continue;
        consider(charge.stage, charge.stageDate);
        for (const ChargeStage &stage : m_facts.folder.chargeStages) {
            if (stage.charge == charge.id)
                consider(stage.stage, stage.at);
        }
    }
    return first;
}

std::optional<RecordedAct> ActFinder::adminOrdered() const
{
    std::optional<RecordedAct> first;
    if (!m_hit.measure)
        return first;
    for (const Order &order : ordersAt(*m_hit.measure)) {
        if (order.type == u"ordered"_s)
            keepFirst(first, madeOf(order));
    }
    return first;
}

std::optional<RecordedAct> ActFinder::detentionRecorded() const
{
    std::optional<RecordedAct> first;
    if (!m_hit.measure)
        return first;
    const Measure &measure = m_facts.measures.at(*m_hit.measure);
    auto act = actAt(measure.recorded, measure.timeRecorded);
    if (act)
        act->text = ActText::tr("The record of the detention is of %1.").arg(act->text);
    keepFirst(first, act);
    return first;
}

/// The first request for custody that reached the court. What came before the end of the detention
/// is what the rule asks for, so the start is no bound here.
std::optional<RecordedAct> ActFinder::custodyReceived() const
{
    std::optional<RecordedAct> first;
    if (!m_hit.chain)
        return first;
    for (const qsizetype index : m_facts.chains.at(*m_hit.chain).measures) {
        for (const Order &order : ordersAt(index)) {
            auto act = actAt(order.received, order.timeReceived);
            if (!act || (first && minuteOf(first->earliest, 0) <= minuteOf(act->earliest, 0)))
                continue;
            act->text = ActText::tr("The court received the request on %1.").arg(act->text);
            first = std::move(act);
        }
    }
    return first;
}

/// The request behind the extension that follows the order whose end is the trigger.
std::optional<RecordedAct> ActFinder::extensionRequested() const
{
    if (!m_hit.measure)
        return std::nullopt;
    bool after = false;
    for (const Order &order : ordersAt(*m_hit.measure)) {
        if (after && order.type == u"extended"_s) {
            auto act = actAt(order.requested, {});
            if (act)
                act->text = ActText::tr("The request to extend is of %1.").arg(act->text);
            return act;
        }
        after = after || order.id.uuid() == m_hit.record;
    }
    return std::nullopt;
}

/// An appeal that says what it is against, or the only thing it can be against.
std::optional<RecordedAct> ActFinder::appealFiled() const
{
    const auto ours = std::ranges::count_if(m_facts.folder.sentences, [&](const Sentence &each) {
        return m_facts.subject.owns(each.person);
    });
    std::optional<RecordedAct> first;
    for (const Remedy &remedy : m_facts.folder.remedies) {
        if (remedy.type != u"appeal"_s || !m_facts.subject.owns(remedy.person))
            continue;
        const bool unsaid = remedy.sentence.isNull() && remedy.measure.isNull();
        const bool againstSentence
            = remedy.sentence.uuid() == m_hit.record || (unsaid && !m_hit.measure && ours == 1);
        const bool againstMeasure = m_hit.measure && !remedy.measure.isNull()
            && remedy.measure == m_facts.measures.at(*m_hit.measure).id;
        if (!againstSentence && !againstMeasure)
            continue;
        auto act = actAt(remedy.filed, {});
        if (act)
            act->text = ActText::tr("The appeal on record was filed on %1.").arg(act->text);
        keepFirst(first, act);
    }
    return first ? first : appealDecided();
}

/// A court of appeal judges only what was appealed against.
std::optional<RecordedAct> ActFinder::appealDecided() const
{
    for (const Sentence &sentence : m_facts.folder.sentences) {
        const bool ofThisOne = !sentence.replaces.isNull()
            && sentence.replaces.uuid() == m_hit.record && sentence.instance == u"appeal"_s;
        if (!ofThisOne || !m_facts.subject.owns(sentence.person))
            continue;
        auto act = actAt(sentence.pronounced, {});
        if (!act)
            continue;
        act->accepted = true;
        act->text = ActText::tr("An appeal was brought: it was decided on %1.").arg(act->text);
        return act;
    }
    return std::nullopt;
}

} // namespace

std::optional<RecordedAct> recordedAct(const QString &act, const TriggerHit &hit,
                                       const PersonFacts &facts)
{
    using Find = std::optional<RecordedAct> (ActFinder::*)() const;
    static const QHash<QString, Find> finders {
        { u"detention.recorded"_s, &ActFinder::detentionRecorded },
        { u"custody.ordered"_s, &ActFinder::custodyOrdered },
        { u"custody.received"_s, &ActFinder::custodyReceived },
        { u"order.made"_s, &ActFinder::orderMade },
        { u"charge.brought"_s, &ActFinder::chargeBrought },
        { u"extension.requested"_s, &ActFinder::extensionRequested },
        { u"admin.ordered"_s, &ActFinder::adminOrdered },
        { u"appeal.filed"_s, &ActFinder::appealFiled },
    };
    const auto find = finders.constFind(act);
    if (find == finders.constEnd())
        return std::nullopt;
    return (ActFinder(hit, facts).*find.value())();
}

Timeliness timelinessOf(const RecordedAct &act, const Counted &term, Term::Unit unit)
{
    if (act.vague)
        return Timeliness::Unsettled;
    const bool inTime = unit == Term::Unit::Hour
        ? minuteOf(act.latest, minutesOfDay) <= minuteOf(term.earliest, 0)
        : act.latest.day <= term.conservative;
    if (inTime)
        return Timeliness::InTime;
    const bool isLate = term.latest.day < act.earliest.day
        || minuteOf(term.latest, minutesOfDay) < minuteOf(act.earliest, 0);
    return isLate ? Timeliness::TooLate : Timeliness::Unsettled;
}

} // namespace habeas
