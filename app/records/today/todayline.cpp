#include "app/law/deadlines/libertydue.h"
#include "app/law/findings/findings.h"
#include "app/records/today/today.h"

#include <QCoreApplication>

#include <limits>
#include <tuple>

namespace habeas {

namespace {

using Kind = TodayItem::Kind;
using Section = TodayItem::Section;

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

constexpr CivilDay everAfter(std::numeric_limits<qint64>::max());

/// Of what to check, what may mean that somebody is held without a ground comes first.
int gravity(const TodayItem &item)
{
    static const QList<QByteArray> grave {
        "release_said",  "death_said",      "arrest_said",    "remedy_granted",
        "order_missing", "release_ordered", "judgment_gone",  "held_after_judgment",
        "after_death",   "order_gap",       "held_beyond_end"
    };
    if (item.section != Section::Check)
        return 0;
    return grave.contains(item.findingKind) ? 0 : 1;
}

} // namespace

bool comesBefore(const TodayItem &a, const TodayItem &b)
{
    const auto dayOf = [](const TodayItem &item) {
        return item.earliest.value_or(everAfter);
    };
    return std::tuple(a.section, gravity(a), dayOf(a), a.latest.value_or(everAfter), a.time,
                      a.caseRef, a.key)
        < std::tuple(b.section, gravity(b), dayOf(b), b.latest.value_or(everAfter), b.time,
                     b.caseRef, b.key);
}

namespace {

/// Where it is over, the words of the finding that says the same are asked about, as in the case.
void setLibertyEnd(TodayItem &item, const LiveDue &live)
{
    item.kind = isReportDay(live.due) ? Kind::Report : Kind::LibertyEnd;
    item.record = live.due.triggerRecord;
    item.table = libertyTable(live.due);
    item.about = item.record.toString(QUuid::WithoutBraces);
    item.isOver = isOverOnItsDay(live.due);
    if (item.table == Measure::kind.table)
        item.orderFor = item.record;
    if (live.due.state != u"passed" || item.kind == Kind::Report)
        return; // what was decided before its day says nothing about the days after it
    item.basis += u'|'; // as the finding has it
    if (isHeldBeyond(live.due)) {
        const Finding same { code(TrackFinding::Kind::HeldBeyondEnd),
                             item.person,
                             { item.record } };
        item.finding = same.key();
    }
}

} // namespace

TodayItem todayLine(const LiveDue &live)
{
    TodayItem item;
    item.kind = live.source == LiveDue::Source::UrgentAction ? Kind::UrgentAction : Kind::Deadline;
    item.inCase = live.inCase;
    item.caseRef = live.caseRef;
    item.person = live.due.person;
    item.key = live.key;
    item.record = live.source == LiveDue::Source::Rule ? live.due.triggerRecord : live.record;
    item.table = item.kind == Kind::UrgentAction ? "urgent_action" : "deadline";
    item.earliest = live.due.earliest ? live.due.earliest : live.due.latest;
    item.latest = live.due.latest ? live.due.latest : live.due.earliest;
    item.time = live.due.time;
    item.what = live.due.title;
    item.computed = live.source == LiveDue::Source::Rule;
    item.about = item.record.toString(QUuid::WithoutBraces);
    item.basis = item.latest ? item.latest->iso() : QString();
    if (item.kind == Kind::UrgentAction && live.due.state == u"passed")
        item.what = TodayText::tr("%1: its last day has passed. Extend, stop or close it?",
                                  "act by: urgent action")
                        .arg(item.what);
    if (live.source == LiveDue::Source::LibertyEnd)
        setLibertyEnd(item, live);
    return item;
}

} // namespace habeas
