#include "app/actions/hearings/orderends.h"

#include "app/casefile/recordorder.h"

#include <algorithm>

namespace habeas {

QList<PossibleEnd> endsOfOrder(CaseFolder folder, const Order &order, CivilDay today)
{
    folder.orders.removeIf([&order](const Order &one) {
        return one.id == order.id;
    });
    folder.orders << order;
    sortRecords(folder.orders); // the chain is read in the order the case file keeps
    for (const LibertyTrack &track : everyTrack(folder, today)) {
        for (const TrackMeasure &measure : track.measures) {
            const auto entry = std::ranges::find_if(measure.orders, [&](const TrackOrder &one) {
                return one.order.id == order.id;
            });
            if (entry != measure.orders.end())
                return entry->possibleEnds;
        }
    }
    return {};
}

std::optional<CivilDay> endedBeforeOrder(CaseFolder folder, const Order &order, CivilDay today)
{
    folder.orders.removeIf([&order](const Order &one) {
        return one.id == order.id;
    });
    folder.orders << order;
    sortRecords(folder.orders);
    for (const LibertyTrack &track : everyTrack(folder, today)) {
        const auto hole = std::ranges::find_if(track.findings, [&](const TrackFinding &finding) {
            return finding.kind == TrackFinding::Kind::OrderGap
                && finding.about.first() == order.id.uuid();
        });
        if (hole != track.findings.end())
            return hole->from;
    }
    return std::nullopt;
}

QString countedFromCode(PossibleEnd::Basis basis)
{
    switch (basis) {
    case PossibleEnd::Basis::OrderDate:
        return QStringLiteral("order");
    case PossibleEnd::Basis::PreviousEnd:
        return QStringLiteral("previous_end");
    case PossibleEnd::Basis::MeasureStart:
        return QStringLiteral("measure_start");
    case PossibleEnd::Basis::Stated:
        break;
    }
    return {};
}

} // namespace habeas
