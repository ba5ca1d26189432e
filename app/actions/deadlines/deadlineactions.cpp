#include "app/actions/deadlines/deadlineactions.h"

#include "app/actions/records/pastday.h"
#include "app/actions/records/recordactions.h"
#include "app/base/dates/dateprint.h"
#include "app/records/due/duereading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct DeadlineText
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineActions)
};

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// The record that keeps decisions about this deadline, as it stands; a new one where there is
/// none. A computed one gets the day it has now, with all it was computed by.
Result<Deadline> keeperOf(const Session &session, const LiveDue &live)
{
    if (live.source == LiveDue::Source::UrgentAction)
        return refused(DeadlineText::tr("This is the last day of an urgent action. It changes with "
                                        "the urgent action’s own state."));
    if (live.source == LiveDue::Source::LibertyEnd)
        return refused(DeadlineText::tr("This is where an order, a measure or a sentence leads. It "
                                        "changes with the order, the release or the judgment that "
                                        "comes next; the Today page can snooze it."));
    Deadline deadline;
    deadline.id = newId<Deadline>();
    deadline.inCase = live.inCase;
    if (!live.record.isNull()) {
        auto there
            = Repository<Deadline>(session.vault->connection()).byId(Id<Deadline>(live.record));
        if (!there)
            return there;
        deadline = *there;
        deadline.deleted = false;
    }
    if (live.source == LiveDue::Source::Typed)
        return deadline;
    if (!live.due.earliest)
        return refused(DeadlineText::tr("No day was computed for “%1”, so there is nothing to "
                                        "decide yet.")
                           .arg(live.due.title));
    if (deadline.due.earliest() != live.due.earliest) { // what was decided was about another day
        deadline.state.clear();
        deadline.doneOn = {};
        deadline.snoozedUntil = {};
    }
    deadline.person = live.due.person;
    deadline.what = live.due.title;
    deadline.due = PartialDate::fromDay(*live.due.earliest);
    deadline.actor = live.due.actor;
    deadline.rule = live.due.rule;
    deadline.ruleVersion = live.due.ruleVersion;
    deadline.trigger = QStringList { live.due.trigger, live.due.triggerValue }.join(u' ').trimmed();
    deadline.triggerRecord
        = live.due.triggerRecord.isNull() ? QString() : idText(live.due.triggerRecord);
    deadline.arithmetic = live.due.arithmetic;
    return deadline;
}

QString stateCode(DueDecision decision)
{
    switch (decision) {
    case DueDecision::Met:
        return u"met"_s;
    case DueDecision::Waived:
        return u"waived"_s;
    case DueDecision::Missed:
        return u"missed"_s;
    case DueDecision::Reopened:
        break;
    }
    return u"open"_s;
}

QString wordsOf(DueDecision decision, const LiveDue &live)
{
    QString words;
    switch (decision) {
    case DueDecision::Met:
        words = DeadlineText::tr("Deadline done: %1 – %2");
        break;
    case DueDecision::Waived:
        words = DeadlineText::tr("Deadline waived: %1 – %2");
        break;
    case DueDecision::Missed:
        words = DeadlineText::tr("Deadline missed: %1 – %2");
        break;
    case DueDecision::Reopened:
        words = DeadlineText::tr("Deadline open again: %1 – %2");
        break;
    }
    return words.arg(live.due.title, live.caseRef);
}

Result<Done> save(Session &session, const Deadline &deadline, const QString &words,
                  const QString &effect)
{
    Result<Done> done = saveRecord(session, deadline, words);
    if (done && !done->changeSet.isNull())
        done->effects.prepend(effect);
    return done;
}

Result<> checkDecision(const LiveDue &due, const Deadline &deadline, const DueDecided &decided)
{
    if (decided.decision == DueDecision::Waived && decided.reason.trimmed().isEmpty())
        return refused(DeadlineText::tr("Say why it is waived: somebody will ask later."),
                       u"reason"_s);
    const QString state = stateCode(decided.decision);
    if (decided.decision == DueDecision::Reopened) {
        const bool decidedBefore = !deadline.state.isEmpty() && deadline.state != u"open";
        if (!decidedBefore)
            return refused(DeadlineText::tr("Nobody has decided anything about “%1”, so there is "
                                            "nothing to take back.")
                               .arg(due.due.title));
    } else if (deadline.state == state && deadline.doneOn == decided.on
               && (decided.reason.isEmpty() || deadline.note == decided.reason)) {
        return refused(DeadlineText::tr("“%1” is marked so already.").arg(due.due.title));
    }
    return {};
}

QStringList waysToSay(const QList<LiveDue> &list)
{
    QStringList ways;
    for (const LiveDue &live : list)
        ways << u"%1 (%2)"_s.arg(idText(live.key),
                                 live.due.earliest ? live.due.earliest->iso() : u"–"_s);
    return ways;
}

} // namespace

Result<Done> decideDeadline(Session &session, const LiveDue &due, const DueDecided &decided)
{
    auto deadline = keeperOf(session, due);
    if (!deadline)
        return tl::unexpected(deadline.error());
    if (const auto checked = checkDecision(due, *deadline, decided); !checked)
        return tl::unexpected(checked.error());
    if (const auto come = hasCome(decided.on, today(session.clock), u"on"_s); !come)
        return tl::unexpected(come.error());
    deadline->state = stateCode(decided.decision);
    deadline->doneOn = decided.on;
    deadline->snoozedUntil = {};
    if (!decided.reason.trimmed().isEmpty())
        deadline->note = decided.reason.trimmed();
    return save(session, *deadline, wordsOf(decided.decision, due),
                DeadlineText::tr("“%1” of %2 is now: %3.")
                    .arg(due.due.title, due.caseRef, deadlineStateLabel(deadline->state)));
}

Result<Done> snoozeDeadline(Session &session, const LiveDue &due, CivilDay until)
{
    if (until <= today(session.clock))
        return refused(
            DeadlineText::tr(
                "Choose a day that is still to come: until then the deadline is not shown as due."),
            u"until"_s);
    auto deadline = keeperOf(session, due);
    if (!deadline)
        return tl::unexpected(deadline.error());
    if (!deadline->state.isEmpty() && deadline->state != u"open")
        return refused(DeadlineText::tr("“%1” waits for nobody any more: open it again before "
                                        "snoozing it.")
                           .arg(due.due.title));
    deadline->snoozedUntil = PartialDate::fromDay(until);
    return save(session, *deadline,
                DeadlineText::tr("Snooze deadline: %1 – %2").arg(due.due.title, due.caseRef),
                DeadlineText::tr("“%1” of %2 is not shown as due before %3.")
                    .arg(due.due.title, due.caseRef, printDay(until, screenLanguage())));
}

Result<Done> wakeDeadline(Session &session, const LiveDue &due)
{
    if (!due.snoozedUntil)
        return refused(DeadlineText::tr("“%1” is not snoozed.").arg(due.due.title));
    auto deadline = keeperOf(session, due);
    if (!deadline)
        return tl::unexpected(deadline.error());
    deadline->snoozedUntil = {};
    return save(
        session, *deadline,
        DeadlineText::tr("Wake deadline: %1 – %2").arg(due.due.title, due.caseRef),
        DeadlineText::tr("“%1” of %2 is shown as due again.").arg(due.due.title, due.caseRef));
}

Result<Done> addDeadline(Session &session, const TypedDeadline &typed)
{
    const auto folder = loadCase(session.vault->connection(), typed.caseRef.trimmed());
    if (!folder)
        return tl::unexpected(folder.error());
    Deadline deadline;
    deadline.id = newId<Deadline>();
    deadline.inCase = folder->file.id;
    deadline.person = typed.person;
    deadline.what = typed.what.trimmed();
    deadline.due = typed.due;
    deadline.actor = typed.actor.trimmed();
    deadline.state = u"open"_s;
    return save(session, deadline,
                DeadlineText::tr("Add deadline: %1 – %2").arg(deadline.what, folder->file.ref),
                DeadlineText::tr("Adds 1 deadline."));
}

Result<Done> removeDeadline(Session &session, const LiveDue &due)
{
    if (due.source == LiveDue::Source::Rule)
        return refused(DeadlineText::tr("“%1” follows from the record and cannot be removed. Waive "
                                        "it, and say why.")
                           .arg(due.due.title));
    auto deadline = keeperOf(session, due);
    if (!deadline)
        return tl::unexpected(deadline.error());
    deadline->deleted = true;
    return save(session, *deadline,
                DeadlineText::tr("Remove deadline: %1 – %2").arg(due.due.title, due.caseRef),
                DeadlineText::tr("Puts 1 deadline into the bin."));
}

Result<LiveDue> findDeadline(const Session &session, const QString &text)
{
    const Connection &connection = session.vault->connection();
    DueReading reading(connection, today(session.clock));
    const qsizetype slash = text.lastIndexOf(u'/');
    const QUuid id = QUuid::fromString(text);
    QList<LiveDue> found;
    if (id.isNull() && slash > 0) {
        const auto list = reading.ofCase(text.left(slash));
        if (!list)
            return tl::unexpected(list.error());
        std::ranges::copy_if(*list, std::back_inserter(found), [&](const LiveDue &live) {
            return live.due.rule == text.mid(slash + 1);
        });
    } else if (!id.isNull()) {
        const auto owner = DueTable(connection).caseOf(id);
        if (!owner)
            return tl::unexpected(owner.error());
        if (!owner->isNull()) {
            const auto list = reading.ofCase(*owner);
            if (!list)
                return tl::unexpected(list.error());
            std::ranges::copy_if(*list, std::back_inserter(found), [&](const LiveDue &live) {
                return live.key == id || live.record == id;
            });
        }
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return failure(ErrorKind::NotFound,
                       DeadlineText::tr("There is no deadline “%1”. “deadlines --json” shows the "
                                        "key of each.")
                           .arg(text));
    return refused(DeadlineText::tr("“%1” can be one of several deadlines. Give the key of the one "
                                    "you mean: %2.")
                       .arg(text, waysToSay(found).join(u", "_s)));
}

} // namespace habeas
