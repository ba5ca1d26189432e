#include "app/law/track.h"

#include "app/law/heldspans.h"
#include "app/law/orderchain.h"
#include "app/law/subject.h"
#include "app/law/trackfindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Days by what the measures are: all that take liberty away, and each type of them.
void addTotals(LibertyTrack &track, const HeldSpans &spans)
{
    QList<qsizetype> all;
    QList<qsizetype> custody;
    QList<qsizetype> houseArrest;
    QStringList types;
    for (qsizetype i = 0; i < track.measures.size(); ++i) {
        if (!track.measures.at(i).deprivation)
            continue;
        const QString &type = track.measures.at(i).measure.type;
        all << i;
        (type == u"house_arrest"_s ? houseArrest : custody) << i;
        if (!types.contains(type))
            types << type;
    }
    track.total = spans.daysOf(all);
    track.custody = spans.daysOf(custody);
    track.houseArrest = spans.daysOf(houseArrest);
    for (const QString &type : types) {
        QList<qsizetype> ofType;
        std::ranges::copy_if(all, std::back_inserter(ofType), [&](qsizetype i) {
            return track.measures.at(i).measure.type == type;
        });
        track.perType.emplace_back(type, spans.daysOf(ofType));
    }
}

} // namespace

LibertyTrack libertyTrack(const CaseFolder &folder, CivilDay today, Id<Person> person)
{
    const QList<Measure> measures = measuresOf(folder, subjectOf(folder, person));
    const HeldSpans spans(measures, today);
    LibertyTrack track;
    for (qsizetype i = 0; i < measures.size(); ++i) {
        const Measure &measure = measures.at(i);
        track.measures << TrackMeasure { measure, orderChain(measure, ordersOf(folder, measure.id)),
                                         spans.daysOf(i), !measure.until.isSet(),
                                         isDeprivation(measure.type) };
    }
    addTotals(track, spans);
    track.findings = trackFindings(track.measures, spans);
    return track;
}

QString code(TrackFinding::Kind kind)
{
    switch (kind) {
    case TrackFinding::Kind::Gap:
        return u"gap"_s;
    case TrackFinding::Kind::Overlap:
        return u"overlap"_s;
    case TrackFinding::Kind::NoOrder:
        return u"no_order"_s;
    case TrackFinding::Kind::NotReleasedOnDueDate:
        return u"not_released_on_due_date"_s;
    case TrackFinding::Kind::HeldBeyondEnd:
        return u"held_beyond_end"_s;
    case TrackFinding::Kind::EndUnknown:
        return u"end_unknown"_s;
    case TrackFinding::Kind::OrderAfterEnd:
        return u"order_after_end"_s;
    }
    return {};
}

QString code(PossibleEnd::Basis basis)
{
    switch (basis) {
    case PossibleEnd::Basis::Stated:
        return u"stated"_s;
    case PossibleEnd::Basis::MeasureStart:
        return u"measure_start"_s;
    case PossibleEnd::Basis::OrderDate:
        return u"order_date"_s;
    case PossibleEnd::Basis::PreviousEnd:
        return u"previous_end"_s;
    }
    return {};
}

} // namespace habeas
