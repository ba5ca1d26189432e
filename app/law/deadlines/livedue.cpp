#include "app/law/deadlines/livedue.h"

#include "app/base/dates/dateprint.h"
#include "app/law/deadlines/libertydue.h"
#include "app/law/deadlines/restrictiondue.h"
#include "app/law/track/libertyends.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LiveText
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

/// A deadline's name (RFC 9562, version 5). Never change the space.
const QUuid dueKeys(0x6f0c53d2, 0x1c0b, 0x5e7d, 0x9a, 0x41, 0x3e, 0x58, 0xd0, 0x27, 0xb9, 0x14);

bool isDecided(const QString &state)
{
    return state == u"met" || state == u"missed" || state == u"waived" || state == u"superseded";
}

/// Turns with the day it is read on.
bool turns(const DueDate &due)
{
    return due.latest && (due.state == u"open" || due.state == u"later" || due.state == u"passed");
}

bool comesFirst(const LiveDue &a, const LiveDue &b)
{
    const auto dayOf = [](const LiveDue &live) {
        return live.due.earliest ? live.due.earliest : live.due.latest;
    };
    if (dayOf(a).has_value() != dayOf(b).has_value())
        return dayOf(a).has_value();
    return std::pair(dayOf(a), a.due.rule) < std::pair(dayOf(b), b.due.rule);
}

/// A term that several readings of one order lead to gives several deadlines of one rule and
/// trigger; they are told apart by their order.
void nameAll(QList<LiveDue> &list)
{
    std::map<QByteArray, int> seen;
    for (LiveDue &live : list) {
        QByteArray name = live.inCase.bytes();
        if (live.source == LiveDue::Source::Rule)
            name += (live.due.jurisdiction + u' ' + live.due.rule).toUtf8()
                + live.due.triggerRecord.toRfc4122() + live.due.person.bytes();
        else if (live.due.trigger == u"restriction.report" && live.due.latest)
            name += "report " + live.due.latest->iso().toLatin1()
                + live.due.triggerRecord.toRfc4122();
        else if (live.due.trigger == u"restriction.begin")
            name += "begin " + live.due.triggerRecord.toRfc4122();
        else if (live.source == LiveDue::Source::LibertyEnd)
            name += "end " + live.due.triggerRecord.toRfc4122();
        else
            name += live.record.toRfc4122();
        name += QByteArray::number(++seen[name]);
        live.key = QUuid::createUuidV5(dueKeys, name);
    }
}

bool isAbout(const Deadline &kept, const LiveDue &live)
{
    if (live.source != LiveDue::Source::Rule || !live.record.isNull() || kept.rule != live.due.rule
        || (!kept.person.isNull() && kept.person != live.due.person))
        return false;
    return kept.triggerRecord.isEmpty()
        || kept.triggerRecord == live.due.triggerRecord.toString(QUuid::WithoutBraces);
}

std::optional<CivilDay> dayOf(const Deadline &kept)
{
    return kept.due.earliest() ? kept.due.earliest() : kept.due.latest();
}

void keep(LiveDue &live, const Deadline &kept)
{
    live.record = kept.id.uuid();
    if (dayOf(kept) != live.due.earliest) {
        live.keptState = isDecided(kept.state) ? kept.state
            : kept.snoozedUntil.isSet()        ? u"snoozed"_s
                                               : QString();
        live.keptDue = live.keptState.isEmpty() ? std::nullopt : dayOf(kept);
        return;
    }
    if (isDecided(kept.state))
        live.due.state = kept.state;
    else
        live.snoozedUntil = kept.snoozedUntil.latest();
}

/// Joins decisions with the deadlines they are about; those that are about nothing any more are
/// left in `kept`.
void join(QList<LiveDue> &computed, QList<Deadline> &kept)
{
    for (const bool sameDay : { true, false }) {
        kept.removeIf([&](const Deadline &deadline) {
            const auto found = std::ranges::find_if(computed, [&](const LiveDue &live) {
                return isAbout(deadline, live)
                    && (!sameDay || dayOf(deadline) == live.due.earliest);
            });
            if (found == computed.end())
                return false;
            keep(*found, deadline);
            return true;
        });
    }
}

QList<LiveDue> recorded(const CaseFolder &folder, CivilDay today)
{
    QList<LiveDue> list;
    const QList<DueDate> found = recordedDeadlines(folder, today);
    for (const DueDate &due : found) {
        LiveDue live;
        live.due = due;
        live.record = due.triggerRecord;
        live.source = LiveDue::Source::UrgentAction;
        for (const Deadline &deadline : folder.deadlines) {
            if (deadline.id.uuid() != live.record)
                continue;
            live.source = LiveDue::Source::Typed;
            live.due.latest = deadline.due.latest();
            if (!isDecided(deadline.state))
                live.snoozedUntil = deadline.snoozedUntil.latest();
        }
        list << live;
    }
    return list;
}

/// Of a rule that asks for one thing or another, what was answered needs no second answer.
void dropAnswered(DueDate &due, const CaseFolder &folder)
{
    due.questions.removeIf([&](const OpenQuestion &question) {
        return std::ranges::any_of(folder.answers, [&](const Answer &answer) {
            return answer.condition == question.condition
                && (answer.person.isNull() || answer.person == due.person);
        });
    });
}

/// Limits of one row follow each other from one start: a later one waits for those before it.
void setLater(QList<LiveDue> &list, const QList<RulePack> &packs)
{
    QHash<QString, QString> caps;
    for (const RulePack &pack : packs) {
        for (const Rule &rule : pack.rules)
            caps.insert(QString(pack.jurisdiction + u' ' + rule.id), rule.cap);
    }
    const auto capOf = [&caps](const LiveDue &live) {
        return caps.value(QString(live.due.jurisdiction + u' ' + live.due.rule));
    };
    for (LiveDue &live : list) {
        const QString cap = capOf(live);
        if (cap.isEmpty() || !turns(live.due))
            continue;
        for (const LiveDue &other : std::as_const(list)) {
            if (turns(other.due) && other.due.jurisdiction == live.due.jurisdiction
                && capOf(other) == cap && other.due.triggerRecord == live.due.triggerRecord
                && other.due.person == live.due.person && other.due.earliest < live.due.earliest)
                live.laterUntil = std::max(live.laterUntil, other.due.latest);
        }
    }
}

/// A rule that counts the length the record itself gives tells the end that its order, measure or
/// sentence tells: one row of two stays, the record's own, with what the rule says. One somebody
/// has decided about is kept as it is.
void joinRuleEnds(QList<LiveDue> &list, QList<LiveDue> &ends, const QList<RulePack> &packs)
{
    const auto countsTheRecord = [&packs](const DueDate &due) {
        return std::ranges::any_of(packs, [&due](const RulePack &pack) {
            const auto rule = std::ranges::find(pack.rules, due.rule, &Rule::id);
            return pack.jurisdiction == due.jurisdiction && rule != pack.rules.end()
                && !rule->amountFrom.isEmpty();
        });
    };
    // By how the first day is counted, one end is told as two days.
    const auto meet = [](const DueDate &rule, const DueDate &end) {
        return rule.earliest && rule.latest && end.earliest && end.latest
            && *rule.earliest <= end.latest->plusDays(1)
            && *end.earliest <= rule.latest->plusDays(1);
    };
    list.removeIf([&](const LiveDue &live) {
        const bool open = live.source == LiveDue::Source::Rule && live.record.isNull()
            && turns(live.due) && countsTheRecord(live.due);
        const auto same = std::ranges::find_if(ends, [&](const LiveDue &end) {
            return open && end.due.triggerRecord == live.due.triggerRecord
                && meet(live.due, end.due);
        });
        if (same == ends.end())
            return false;
        readByLaw(same->due, live.due);
        return true;
    });
}

/// The days on which something in the record begins, ends or is done.
class RecordTurns
{
public:
    explicit RecordTurns(TurningDays &turning)
        : m_turning(turning)
    {
    }

    void operator()(const char *name, const PartialDate &date, FieldRule = {})
    {
        if (!date.isSet() || qstrcmp(name, "stated_end") == 0 || qstrcmp(name, "next") == 0)
            return; // what is announced settles nothing
        if (!date.earliest() || !date.latest()) { // counted to the day of the question
            m_turning.addEveryDay();
            return;
        }
        m_turning.add(*date.earliest());
        m_turning.addAround(*date.latest());
    }

    template<class Value>
    void operator()(const char *, const Value &, FieldRule = {})
    {
    }

    template<class R>
    void addAll(const QList<R> &records)
    {
        for (const R &record : records)
            R::describe(record, *this);
    }

private:
    TurningDays &m_turning;
};

QString movedText(const LiveDue &live)
{
    if (live.keptState.isEmpty() || !live.keptDue)
        return {};
    const QString before = printDay(*live.keptDue, screenLanguage());
    if (live.keptState == u"snoozed")
        return LiveText::tr("It was snoozed while it was due on %1; the day has moved since.")
            .arg(before);
    return LiveText::tr("It was marked “%1” while it was due on %2; the day has moved since, so "
                        "please decide again.")
        .arg(deadlineStateLabel(live.keptState), before);
}

} // namespace

void sortByDay(QList<LiveDue> &list)
{
    std::ranges::stable_sort(list, comesFirst);
}

QList<LiveDue> liveDueOf(const CaseFolder &folder, const QList<RulePack> &packs, CivilDay today)
{
    CaseFolder bare = folder;
    QList<Deadline> kept = folder.deadlines;
    kept.removeIf([](const Deadline &deadline) {
        return deadline.rule.isEmpty();
    });
    bare.deadlines.clear();
    bare.urgentActions.clear();
    QList<LiveDue> list;
    const QList<DueDate> computed = deadlinesOf(bare, packs, today);
    for (const DueDate &due : computed) {
        LiveDue live;
        live.due = due;
        dropAnswered(live.due, folder);
        list << live;
    }
    setLater(list, packs);
    join(list, kept);

    // A decision whose deadline does not follow from the record any more is still a fact.
    bare = folder;
    bare.deadlines.removeIf([&kept](const Deadline &deadline) {
        const bool left = std::ranges::find(kept, deadline.id, &Deadline::id) != kept.end();
        return !deadline.rule.isEmpty() && !(left && isDecided(deadline.state));
    });
    list << recorded(bare, today);
    QList<LiveDue> ends = libertyDue(folder, today) + restrictionDue(folder, today);
    joinRuleEnds(list, ends, packs);
    list << ends;
    for (LiveDue &live : list) {
        live.inCase = folder.file.id;
        live.caseRef = folder.file.ref;
        if (turns(live.due))
            live.due.state = u"open"_s;
    }
    sortByDay(list);
    nameAll(list);
    return list;
}

SteadyDays steadyDays(const CaseFolder &folder, const QList<RulePack> &packs, CivilDay today)
{
    TurningDays turning(today);
    RecordTurns record(turning);
    record.addAll(folder.measures);
    record.addAll(folder.placements);
    record.addAll(folder.orders);
    record.addAll(folder.charges);
    record.addAll(folder.chargeStages);
    record.addAll(folder.statuses);
    record.addAll(folder.sentences);
    record.addAll(folder.remedies);
    record.addAll(folder.hearings);
    for (const RulePack &pack : packs) {
        for (const Rule &rule : pack.rules) {
            if (rule.asOf != u"today")
                continue;
            if (rule.validFrom)
                turning.add(*rule.validFrom);
            if (rule.validUntil)
                turning.add(rule.validUntil->plusDays(1));
        }
    }
    addLibertyTurns(folder, today, turning);
    addRestrictionTurns(folder, today, turning);
    return turning.days();
}

LiveDue standingOn(LiveDue live, CivilDay today)
{
    if (live.due.state == u"open" && live.due.latest) {
        if (*live.due.latest < today)
            live.due.state = u"passed"_s;
        else if (live.laterUntil && today <= *live.laterUntil)
            live.due.state = u"later"_s;
    }
    if (live.source == LiveDue::Source::LibertyEnd)
        live.due.title = libertyTitle(live.due, today);
    QStringList why { live.due.why, movedText(live) };
    if (live.snoozedUntil && today < *live.snoozedUntil)
        why << LiveText::tr("Snoozed until %1.")
                   .arg(printDay(*live.snoozedUntil, screenLanguage()));
    why.removeAll(QString());
    live.due.why = why.join(u' ');
    return live;
}

bool isPending(const LiveDue &standing, CivilDay today)
{
    return (standing.due.state == u"open" || standing.due.state == u"passed")
        && !(standing.snoozedUntil && today < *standing.snoozedUntil);
}

} // namespace habeas
