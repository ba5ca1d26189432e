#include "app/law/track/orderchain.h"

#include "app/base/dates/dateprint.h"
#include "app/law/packs/counting.h"
#include "app/law/track/heldspans.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ChainText
{
    Q_DECLARE_TR_FUNCTIONS(LibertyTrack)
};

struct Base
{
    PossibleEnd::Basis basis;
    CivilDay earliest;
    CivilDay latest;
    QString words;
};

std::optional<Base> baseAt(PossibleEnd::Basis basis, const PartialDate &date)
{
    if (!date.earliest() || !date.latest())
        return std::nullopt;
    return Base { basis, *date.earliest(), *date.latest(), printDate(date, screenLanguage()) };
}

Base previousEnd(CivilDay earliest, CivilDay latest)
{
    const Language language = screenLanguage();
    QString words = printDay(earliest, language);
    if (latest != earliest)
        words = ChainText::tr("%1 – %2").arg(words, printDay(latest, language));
    return { PossibleEnd::Basis::PreviousEnd, earliest, latest, words };
}

/// Each possible previous end on its own; in a long chain of renewals, where they multiply, one
/// stretch from the first to the last of them.
QList<Base> previousEnds(const QList<PossibleEnd> &ends)
{
    constexpr qsizetype mostApart = 2;
    QList<Base> bases;
    if (ends.size() <= mostApart) {
        for (const PossibleEnd &end : ends)
            bases << previousEnd(end.earliest, end.latest);
        return bases;
    }
    const auto earliest = std::ranges::min(ends, {}, &PossibleEnd::earliest).earliest;
    const auto latest = std::ranges::max(ends, {}, &PossibleEnd::latest).latest;
    return { previousEnd(earliest, latest) };
}

/// What an order's term may be counted from.
QList<Base> basesOf(const Measure &measure, const Order &order, const TrackOrder *previous)
{
    const bool unsaid = order.countedFrom.isEmpty();
    QList<Base> bases;
    if (order.countedFrom == u"measure_start"_s || (unsaid && previous == nullptr)) {
        if (const auto base = baseAt(PossibleEnd::Basis::MeasureStart, measure.from))
            bases << *base;
    }
    if ((order.countedFrom == u"previous_end"_s || unsaid) && previous != nullptr)
        bases << previousEnds(previous->possibleEnds);
    if (order.countedFrom == u"order"_s || unsaid) {
        if (const auto base = baseAt(PossibleEnd::Basis::OrderDate, order.made))
            bases << *base;
    }
    return bases;
}

std::optional<PossibleEnd> endFrom(const Base &base, const Term &term)
{
    const QString sum = ChainText::tr("%1 + %2").arg(base.words, printTerm(term, screenLanguage()));
    if (term.unit == Term::Unit::Hour) {
        const auto counted = countTerm(CountingProfile::liberty(), term,
                                       CountStart::between(base.earliest, base.latest), {});
        if (!counted)
            return std::nullopt;
        return PossibleEnd { base.basis, counted->earliest.day, counted->latest.day, sum };
    }
    const auto earliest = addTerm(base.earliest, term);
    const auto latest = addTerm(base.latest, term);
    if (!earliest || !latest)
        return std::nullopt;
    return PossibleEnd { base.basis, *earliest, *latest, sum };
}

std::optional<PossibleEnd> statedEnd(const Order &order)
{
    const PartialDate &date
        = order.type == u"ended"_s && !order.statedEnd.isSet() ? order.made : order.statedEnd;
    if (!date.earliest() || !date.latest())
        return std::nullopt;
    return PossibleEnd {
        PossibleEnd::Basis::Stated, *date.earliest(), *date.latest(),
        ChainText::tr("as the paper says: %1").arg(printDate(date, screenLanguage()))
    };
}

/// An extension that was over before it was made is nobody's meaning, as long as there is another.
void dropEndsBeforeTheOrder(TrackOrder &entry)
{
    const Order &order = entry.order;
    const auto made = order.made.earliest();
    const bool extends = order.type == u"extended"_s || order.type == u"changed"_s;
    const auto over = [&](const PossibleEnd &end) {
        return end.basis != PossibleEnd::Basis::Stated && made && end.latest < *made;
    };
    const bool another = std::ranges::any_of(entry.possibleEnds, [&](const PossibleEnd &end) {
        return end.basis != PossibleEnd::Basis::Stated && !over(end);
    });
    if (extends && another && order.countedFrom.isEmpty())
        entry.possibleEnds.removeIf(over);
}

TrackOrder trackOrder(const Measure &measure, const Order &order, const TrackOrder *previous)
{
    TrackOrder result { order, std::nullopt, {} };
    const auto stated = statedEnd(order);
    if (stated)
        result.possibleEnds << *stated;
    if (!order.term.isEmpty()) {
        if (const auto term = termFromText(order.term))
            result.term = *term;
    }
    if (!result.term)
        return result;
    for (const Base &base : basesOf(measure, order, previous)) {
        const auto end = endFrom(base, *result.term);
        if (!end)
            continue;
        if (stated)
            result.endsAgree = result.endsAgree.value_or(false)
                || endsMeet({ stated->earliest, stated->latest }, { end->earliest, end->latest });
        const bool known = std::ranges::any_of(result.possibleEnds, [&](const PossibleEnd &other) {
            return other.earliest == end->earliest && other.latest == end->latest;
        });
        if (!known)
            result.possibleEnds << *end;
    }
    dropEndsBeforeTheOrder(result);
    return result;
}

} // namespace

QList<TrackOrder> orderChain(const Measure &measure, const QList<Order> &orders)
{
    QList<TrackOrder> chain;
    chain.reserve(orders.size()); // previous points into it
    const TrackOrder *previous = nullptr;
    for (const Order &order : orders) {
        chain << trackOrder(measure, order, previous);
        if (setsEnd(order))
            previous = &chain.constLast();
    }
    return chain;
}

bool setsEnd(const Order &order)
{
    if (order.type == u"changed"_s || order.type == u"upheld"_s)
        return !order.term.isEmpty() || order.statedEnd.isSet();
    return true;
}

std::optional<PartialDate> orderThatEnded(const TrackMeasure &held)
{
    const Order *last = nullptr;
    for (const TrackOrder &entry : held.orders) {
        if (setsEnd(entry.order))
            last = &entry.order;
    }
    if (last == nullptr || last->type != u"ended"_s)
        return std::nullopt;
    return last->statedEnd.isSet() ? last->statedEnd : last->made;
}

std::optional<CivilDay> latestPossibleEnd(const QList<TrackOrder> &orders)
{
    std::optional<CivilDay> latest;
    for (const TrackOrder &order : orders) {
        if (!setsEnd(order.order))
            continue;
        if (order.possibleEnds.isEmpty())
            return std::nullopt;
        for (const PossibleEnd &end : order.possibleEnds)
            latest = std::max(latest.value_or(end.latest), end.latest);
    }
    return latest;
}

} // namespace habeas
