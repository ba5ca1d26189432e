#include "app/actions/deadlines/answeraction.h"
#include "app/actions/deadlines/deadlineactions.h"
#include "app/actions/records/whichperson.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/vaultaccess.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct DeadlineCommandText
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineCommand)
};

const QStringList &verbs()
{
    static const QStringList all { u"done"_s,   u"waive"_s, u"missed"_s, u"reopen"_s,
                                   u"snooze"_s, u"wake"_s,  u"add"_s,    u"remove"_s };
    return all;
}

Result<Done> decide(Session &session, const LiveDue &due, DueDecision decision,
                    const Invocation &call)
{
    const Result<PartialDate> on = dateOption(call, u"on"_s);
    if (!on)
        return tl::unexpected(on.error());
    return decideDeadline(session, due, { decision, *on, call.value(u"reason"_s) });
}

Result<Done> snooze(Session &session, const LiveDue &due, const Invocation &call)
{
    if (!call.has(u"until"_s))
        return failure(ErrorKind::Usage, DeadlineCommandText::tr("Say until when: --until DATE."),
                       u"--until"_s);
    const Result<CivilDay> until = dayOption(call, u"until"_s);
    if (!until)
        return tl::unexpected(until.error());
    return snoozeDeadline(session, due, *until);
}

Result<Done> add(Session &session, const Invocation &call)
{
    if (!call.has(u"what"_s) || !call.has(u"due"_s))
        return failure(ErrorKind::Usage,
                       DeadlineCommandText::tr("Say what is due and when: --what TEXT --due DATE."),
                       u"--what"_s);
    DateInputContext context = dateContext();
    context.bias = DateInputContext::YearBias::Future;
    const Result<PartialDate> due = dateOption(call, u"due"_s, context);
    if (!due)
        return tl::unexpected(due.error());
    return addDeadline(
        session, { call.arguments.at(2), call.value(u"what"_s), *due, call.value(u"actor"_s) });
}

Result<Done> run(Session &session, const QString &verb, const Invocation &call)
{
    if (verb == u"add")
        return add(session, call);
    const Result<LiveDue> due = findDeadline(session, call.arguments.at(2));
    if (!due)
        return tl::unexpected(due.error());
    if (verb == u"done")
        return decide(session, *due, DueDecision::Met, call);
    if (verb == u"waive")
        return decide(session, *due, DueDecision::Waived, call);
    if (verb == u"missed")
        return decide(session, *due, DueDecision::Missed, call);
    if (verb == u"reopen")
        return decide(session, *due, DueDecision::Reopened, call);
    if (verb == u"snooze")
        return snooze(session, *due, call);
    return verb == u"wake" ? wakeDeadline(session, *due) : removeDeadline(session, *due);
}

} // namespace

Result<Reply> deadlineCommand(const Invocation &call)
{
    const QString verb = call.arguments.at(1);
    if (!verbs().contains(verb))
        return failure(ErrorKind::Usage,
                       DeadlineCommandText::tr("“deadline” cannot “%1”. It can: %2.")
                           .arg(verb, verbs().join(u", "_s)),
                       verb);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    return run(*session, verb, call).map(doneReply);
}

Result<Reply> answerCommand(const Invocation &call)
{
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto folder = loadCase(session->vault->connection(), call.arguments.at(1));
    if (!folder)
        return tl::unexpected(folder.error());
    const auto person = call.has(u"person"_s) ? whichPerson(*folder, call.value(u"person"_s))
                                              : Result<Id<Person>>(Id<Person>());
    if (!person)
        return tl::unexpected(person.error());
    return answerQuestion(*session,
                          { call.arguments.at(1), call.arguments.at(2), call.arguments.at(3),
                            *person, call.value(u"by"_s) })
        .map(doneReply);
}

} // namespace habeas
