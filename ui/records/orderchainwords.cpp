#include "ui/records/orderchainwords.h"

#include "app/actions/hearings/orderends.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/recordorder.h"
#include "app/casefile/thesaurus.h"

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

} // namespace

ChainWords chainWords(CaseFolder folder, const AnyRecord &measure, const QList<AnyRecord> &orders,
                      CivilDay today)
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
            for (qsizetype i = 0; i < entry.orders.size(); ++i) {
                const TrackOrder &order = entry.orders.at(i);
                words.ends.insert(order.order.id.uuid(), joinedEnds(order.possibleEnds));
                words.last = order.order.id.uuid();
                const QString line = differenceWords(static_cast<int>(i) + 1, order.possibleEnds);
                if (!line.isEmpty())
                    words.lines << line;
            }
            if (now.from.isSet())
                words.lines << daysHeld(entry);
        }
    }
    return words;
}

QStringList endLines(const CaseFolder &folder, const AnyRecord &order, CivilDay today)
{
    QStringList lines;
    for (const PossibleEnd &end : endsOfOrder(folder, recordOf<Order>(order), today))
        lines << endWords(end);
    return lines;
}

} // namespace habeas::ui
