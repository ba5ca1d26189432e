#include "ui/records/orderchainwords.h"

#include "app/actions/hearings/orderends.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/recordorder.h"
#include "app/casefile/thesaurus.h"
#include "app/law/deadlines/deadlines.h"
#include "app/law/track/heldspans.h"
#include "app/law/track/orderchain.h"

#include <QCoreApplication>

#include <algorithm>

namespace habeas::ui {

namespace {

struct OrderChain
{
    Q_DECLARE_TR_FUNCTIONS(OrderChain)
};

QString dayWords(const PossibleEnd &end, DateStyle style = DateStyle::Weekday)
{
    const Language language = screenLanguage();
    const QString first = printDay(end.earliest, language, style);
    return end.earliest == end.latest ? first
                                      : OrderChain::tr("%1 to %2", "first day, last day")
                                            .arg(first, printDay(end.latest, language, style));
}

QString endWords(const PossibleEnd &end)
{
    const QString code = countedFromCode(end.basis);
    if (code.isEmpty())
        return OrderChain::tr("Ends %1 (%2).", "day, as the paper says")
            .arg(dayWords(end), end.arithmetic);
    return OrderChain::tr("Ends %1, counted from %2 (%3).", "day, what it is counted from, sum")
        .arg(dayWords(end), codeLabel(QStringLiteral("counted_from"), code, screenLanguage()),
             end.arithmetic);
}

QString joinedEnds(const QList<PossibleEnd> &ends)
{
    QStringList days;
    for (const PossibleEnd &end : ends)
        days << dayWords(end, DateStyle::Short);
    days.removeDuplicates();
    return days.isEmpty() ? OrderChain::tr("not known", "an end")
                          : days.join(OrderChain::tr(" or ", "between two days"));
}

const PossibleEnd *endBy(const QList<PossibleEnd> &ends, PossibleEnd::Basis basis)
{
    const auto found = std::ranges::find(ends, basis, &PossibleEnd::basis);
    return found == ends.end() ? nullptr : &*found;
}

/// "If counted from the previous end, order 2 ends …, not … (2 days less)."
QString differenceWords(int number, const QList<PossibleEnd> &ends)
{
    const PossibleEnd *order = endBy(ends, PossibleEnd::Basis::OrderDate);
    const PossibleEnd *other = endBy(ends, PossibleEnd::Basis::PreviousEnd);
    if (other == nullptr)
        other = endBy(ends, PossibleEnd::Basis::MeasureStart);
    if (order == nullptr || other == nullptr || order->latest == other->latest)
        return {};
    const int days = static_cast<int>(daysBetween(order->latest, other->latest));
    const QString pattern = other->basis == PossibleEnd::Basis::PreviousEnd
        ? OrderChain::tr(
            "Counted from the previous end, order %1 ends %2; counted from its own day, "
            "%3: %4.",
            "number, day, day, difference")
        : OrderChain::tr(
            "Counted from the start of the measure, order %1 ends %2; counted from its "
            "own day, %3: %4.",
            "number, day, day, difference");
    return pattern.arg(QString::number(number), dayWords(*other), dayWords(*order),
                       OrderChain::tr("%n day(s) apart", nullptr, std::abs(days)));
}

QString daysHeld(const TrackMeasure &measure)
{
    const DayRange &days = measure.days;
    const QString number = days.least == days.most
        ? QString::number(days.most)
        : QString(QString::number(days.least) + u'–' + QString::number(days.most));
    return measure.open ? OrderChain::tr("Days of this measure so far: %1.").arg(number)
                        : OrderChain::tr("Days of this measure: %1.").arg(number);
}

/// Between the day a paper reaches to and the day the next one begins. Where only the ways of
/// counting leave it open, it is told as perhaps there; where dates are partial it is not told.
std::optional<ChainGap> gapBetween(const DayBounds &reaches, const DayBounds &begins, bool exact,
                                   const QUuid &before)
{
    if (!(reaches.earliest < begins.latest) || (!exact && !(reaches.latest < begins.earliest)))
        return std::nullopt;
    const auto least = std::max<qint64>(0, daysBetween(reaches.latest, begins.earliest));
    const auto most = daysBetween(reaches.earliest, begins.latest);
    const auto words = [](const DayBounds &days) {
        return dayWords({ {}, days.earliest, days.latest, {} }, DateStyle::Short);
    };
    const QString number = least == most
        ? OrderChain::tr("%n day(s)", nullptr, static_cast<int>(most))
        : OrderChain::tr("%1–%2 days").arg(least).arg(most);
    return ChainGap { before, words(reaches), words(begins), number, least > 0 };
}

/// Every day the orders before may reach to; nothing where nobody knows.
std::optional<DayBounds> reachOf(const TrackOrder &order)
{
    if (order.possibleEnds.isEmpty())
        return std::nullopt;
    return DayBounds { std::ranges::min(order.possibleEnds, {}, &PossibleEnd::earliest).earliest,
                       std::ranges::max(order.possibleEnds, {}, &PossibleEnd::latest).latest };
}

std::optional<DayBounds> boundsOf(const PartialDate &date)
{
    if (!date.earliest() || !date.latest())
        return std::nullopt;
    return DayBounds { *date.earliest(), *date.latest() };
}

bool isOneDay(const DayBounds &days)
{
    return days.earliest == days.latest;
}

/// Whether every way of counting leads to one day.
bool endsOnDays(const TrackOrder &order)
{
    return std::ranges::all_of(order.possibleEnds, [](const PossibleEnd &end) {
        return end.earliest == end.latest;
    });
}

QList<ChainGap> gapsIn(const TrackMeasure &entry, CivilDay today)
{
    QList<ChainGap> gaps;
    std::optional<DayBounds> reaches = boundsOf(entry.measure.from);
    bool exact = reaches && isOneDay(*reaches);
    for (const TrackOrder &order : entry.orders) {
        const auto made = boundsOf(order.order.made);
        if (reaches && made) {
            if (const auto gap
                = gapBetween(*reaches, *made, exact && isOneDay(*made), order.order.id.uuid()))
                gaps << *gap;
        }
        if (!setsEnd(order.order)) // a paper that changes something else leaves the end
            continue;
        reaches = reachOf(order);
        exact = endsOnDays(order);
    }
    const auto ended = entry.open ? DayBounds { today, today } : boundsOf(entry.measure.until);
    if (reaches && ended && !entry.orders.isEmpty()) {
        if (const auto gap = gapBetween(*reaches, *ended, exact && isOneDay(*ended), {}))
            gaps << *gap;
    }
    return gaps;
}

/// What the country's rules say a measure of this kind may last, by day.
QList<DueDate> limitsOf(const CaseFolder &folder, const Measure &measure,
                        const QList<RulePack> &packs, CivilDay today)
{
    constexpr const char *begins[]
        = { "custody.start", "house_arrest.start", "detention.actual", "admin.actual" };
    QList<DueDate> limits;
    for (const DueDate &due : deadlinesOf(folder, packs, today)) {
        const bool ofLength = std::ranges::any_of(begins, [&due](const char *trigger) {
            return due.trigger == QLatin1StringView(trigger);
        });
        if (ofLength && due.latest && due.actor.isEmpty() && due.jurisdiction != u"INT"
            && due.triggerRecord == measure.id.uuid())
            limits << due;
    }
    std::ranges::stable_sort(limits, {}, [](const DueDate &due) {
        return *due.latest;
    });
    return limits;
}

/// "By law: … until …; at most until …", and what on record goes beyond it.
void addLimits(ChainWords &words, const TrackMeasure &entry, const QList<DueDate> &limits)
{
    if (limits.isEmpty())
        return;
    const Language language = screenLanguage();
    QStringList parts;
    for (const DueDate &limit : limits)
        parts << OrderChain::tr("%1 (%2, %3)", "day, rule, its title")
                     .arg(printDay(*limit.latest, language, DateStyle::Short), limit.rule,
                          limit.title);
    words.lines << OrderChain::tr("Limits by law: %1.", "list of days")
                       .arg(parts.join(QStringLiteral("; ")));
    const CivilDay most = *limits.last().latest;
    int number = 0;
    for (const TrackOrder &order : entry.orders) {
        ++number;
        const auto reach = reachOf(order);
        if (reach && most < reach->earliest)
            words.doubts << OrderChain::tr("Order %1 ends %2, after the last limit by law, %3.")
                                .arg(QString::number(number), printDay(reach->earliest, language),
                                     printDay(most, language));
    }
}

/// What the measure says of its own end.
void addEndDoubts(ChainWords &words, const Measure &measure)
{
    if (!measure.endedBy.isEmpty() && !measure.until.isSet())
        words.doubts << OrderChain::tr(
            "It says how the measure ended and not when. Where the day is not known, write “..”.");
}

bool isContradiction(TrackFinding::Kind kind)
{
    using Kind = TrackFinding::Kind;
    constexpr Kind kinds[]
        = { Kind::OrderGap,      Kind::OrderAfterEnd,        Kind::OrderBeforeFirst,
            Kind::OrderPosition, Kind::OrderAfterRelease,    Kind::EndDiffers,
            Kind::Impossible,    Kind::NotReleasedOnDueDate, Kind::Overlap };
    return std::ranges::find(kinds, kind) != std::end(kinds);
}

void addChain(ChainWords &words, const TrackMeasure &entry)
{
    for (qsizetype i = 0; i < entry.orders.size(); ++i) {
        const TrackOrder &order = entry.orders.at(i);
        words.chain << order.order.id.uuid();
        words.ends.insert(order.order.id.uuid(), joinedEnds(order.possibleEnds));
        words.last = order.order.id.uuid();
        const QString line = differenceWords(static_cast<int>(i) + 1, order.possibleEnds);
        if (!line.isEmpty())
            words.lines << line;
    }
    if (entry.measure.from.isSet())
        words.lines << daysHeld(entry);
}

/// The order whose term this one goes on from, with its ends.
std::optional<TrackOrder> orderBefore(const CaseFolder &folder, const Order &order)
{
    const auto measure = std::ranges::find(folder.measures, order.measure, &Measure::id);
    if (measure == folder.measures.end())
        return std::nullopt;
    QList<Order> orders { order };
    for (const Order &one : folder.orders) {
        if (one.measure == order.measure && one.id != order.id)
            orders << one;
    }
    sortRecords(orders);
    std::optional<TrackOrder> before;
    for (const TrackOrder &entry : orderChain(*measure, orders)) {
        if (entry.order.id == order.id)
            break;
        if (setsEnd(entry.order))
            before = entry;
    }
    return before;
}

/// Of an order that says what its term is counted from: where it would lead otherwise, for whoever
/// reads the paper again.
QStringList otherReadings(const CaseFolder &folder, Order order, const QList<PossibleEnd> &ends,
                          CivilDay today)
{
    QStringList lines;
    if (order.countedFrom.isEmpty() || order.statedEnd.isSet())
        return lines;
    order.countedFrom.clear();
    for (const PossibleEnd &end : endsOfOrder(folder, order, today)) {
        const QString code = countedFromCode(end.basis);
        const bool told = std::ranges::any_of(ends, [&end](const PossibleEnd &one) {
            return one.basis == end.basis || one.latest == end.latest;
        });
        if (!told && !code.isEmpty())
            lines << OrderChain::tr("Counted from %1 instead, it would end %2.",
                                    "what it is counted from, day")
                         .arg(codeLabel(QStringLiteral("counted_from"), code, screenLanguage()),
                              dayWords(end));
    }
    return lines;
}

/// Of an order that does not say what its term is counted from: why one day is all there is.
QString whyOneEnd(const CaseFolder &folder, const Order &order, const PossibleEnd &end)
{
    if (!order.countedFrom.isEmpty() || order.statedEnd.isSet() || order.term.isEmpty())
        return {};
    const auto before = orderBefore(folder, order);
    if (!before)
        return order.type == QStringLiteral("extended")
            ? OrderChain::tr("No order before it is on record: there is no end of a term before to "
                             "count from.")
            : QString();
    if (before->possibleEnds.isEmpty())
        return OrderChain::tr("When the term before ends is not on record: counted from that end, "
                              "it may be another day.");
    if (end.basis == PossibleEnd::Basis::PreviousEnd && !order.made.earliest())
        return OrderChain::tr("The day of the order is not given: counted from it, it may be "
                              "another day.");
    return OrderChain::tr("Counted from the end of the term before (%1) it is the same day.")
        .arg(joinedEnds(before->possibleEnds));
}

} // namespace

QList<AnyRecord> ChainWords::sorted(QList<AnyRecord> orders) const
{
    std::ranges::stable_sort(orders, {}, [this](const AnyRecord &order) {
        const qsizetype place = chain.indexOf(order.id);
        return place < 0 ? chain.size() : place;
    });
    return orders;
}

ChainWords chainWords(CaseFolder folder, const AnyRecord &measure, const QList<AnyRecord> &orders,
                      const QList<RulePack> &packs, CivilDay today)
{
    const Measure now = recordOf<Measure>(measure);
    const auto isOurs = [&now](const Measure &one) {
        return one.id == now.id;
    };
    folder.measures.removeIf(isOurs);
    folder.measures << now;
    folder.orders.removeIf([&now](const Order &one) {
        return one.measure == now.id;
    });
    for (const AnyRecord &order : orders)
        folder.orders << recordOf<Order>(order);
    sortRecords(folder.measures);
    sortRecords(folder.orders);
    ChainWords words;
    for (const LibertyTrack &track : everyTrack(folder, today)) {
        for (const TrackMeasure &entry : track.measures) {
            if (!isOurs(entry.measure))
                continue;
            addChain(words, entry);
            words.gaps = gapsIn(entry, today);
            addLimits(words, entry, limitsOf(folder, now, packs, today));
        }
        for (const TrackFinding &finding : track.findings) {
            if (finding.measure == now.id && isContradiction(finding.kind) && !finding.expected)
                words.doubts << finding.text;
        }
    }
    addEndDoubts(words, now);
    return words;
}

QStringList endLines(const CaseFolder &folder, const AnyRecord &order, CivilDay today)
{
    QStringList lines;
    const Order paper = recordOf<Order>(order);
    const QList<PossibleEnd> ends = endsOfOrder(folder, paper, today);
    for (const PossibleEnd &end : ends)
        lines << endWords(end);
    if (ends.size() == 1)
        lines << whyOneEnd(folder, paper, ends.first());
    lines << otherReadings(folder, paper, ends, today);
    lines.removeAll(QString());
    return lines;
}

} // namespace habeas::ui
