#include "app/law/findings/steadyfindings.h"

#include "app/law/findings/otherrecords.h"
#include "app/law/proceedings/restrictionterms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Of a date with an open side, the open side is today itself or the far past: comparing those with
/// a day that is known turns on that day alone.
void addDate(TurningDays &turning, const PartialDate &date)
{
    if (const auto earliest = date.earliest())
        turning.addAround(*earliest);
    if (const auto latest = date.latest())
        turning.addAround(*latest);
}

/// Between them reports may be due.
void addReportDuties(TurningDays &turning, const CaseFolder &folder, CivilDay today)
{
    if (std::ranges::all_of(folder.restrictions, &QString::isEmpty, &Restriction::reportEvery))
        return;
    for (const Sentence &sentence : folder.sentences)
        addDate(turning, sentence.inForce);
    for (const RestrictionTerm &term : restrictionTerms(folder, today)) {
        addDate(turning, term.begins);
        for (const std::optional<CivilDay> &end : { term.ends.earliest, term.ends.latest }) {
            if (end)
                turning.addAround(*end);
        }
    }
}

} // namespace

const QStringList &steadyFindingKinds()
{
    // The first five come from spans of custody (HeldSpans), whose bounds are days on record or
    // today, or from orders alone, the next three also from the days of judgments, the
    // last from the days between which a restriction holds; the others from records that no day
    // changes.
    static const QStringList kinds {
        u"gap"_s,         u"no_end_date"_s,       u"end_unknown"_s,         u"held_beyond_end"_s,
        u"order_gap"_s,   u"judgment_gone"_s,     u"held_after_judgment"_s, u"release_ordered"_s,
        u"after_death"_s, u"bail_while_held"_s,   u"release_said"_s,        u"death_said"_s,
        u"arrest_said"_s, u"judgment_missing"_s,  u"order_missing"_s,       u"remedy_granted"_s,
        u"impossible"_s,  u"contradiction"_s,     u"claims_differ"_s,       u"consent_withdrawn"_s,
        u"reprisal"_s,    u"report_day_missing"_s
    };
    return kinds;
}

bool isSteady(const CaseFolder &folder, const Finding &finding)
{
    if (finding.kind != code(TrackFinding::Kind::NoOrder))
        return steadyFindingKinds().contains(finding.kind);
    return std::ranges::any_of(folder.orders, [&finding](const Order &order) {
        return finding.about.contains(order.measure.uuid());
    });
}

SteadyDays steadyFindings(const CaseFolder &folder, const QList<LibertyTrack> &tracks,
                          CivilDay today)
{
    TurningDays turning(today);
    for (const Sentence &sentence : folder.sentences)
        addDate(turning, sentence.pronounced);
    for (const Hearing &hearing : folder.hearings) {
        if (!hearing.outcome.isEmpty())
            addDate(turning, hearing.at);
    }
    for (const Event &event : folder.events) {
        if (saysSomethingOfLiberty(event))
            addDate(turning, event.at);
    }
    for (const Remedy &remedy : folder.remedies) {
        if (remedy.outcome == u"granted")
            addDate(turning, remedy.decided);
    }
    for (const Person &person : folder.people)
        addDate(turning, person.died);
    for (const LibertyTrack &track : tracks) {
        for (const TrackMeasure &held : track.measures) {
            addDate(turning, held.measure.from);
            addDate(turning, held.measure.until);
            for (const TrackOrder &order : held.orders) {
                addDate(turning, order.order.type == u"ended" ? order.order.made : PartialDate());
                for (const PossibleEnd &end : order.possibleEnds)
                    turning.addAround(end.latest);
            }
        }
    }
    addReportDuties(turning, folder, today);
    return turning.days();
}

} // namespace habeas
