#include "app/actions/loghearing.h"
#include "app/base/term.h"
#include "app/cli/commands.h"
#include "app/cli/dates.h"
#include "app/cli/vaultaccess.h"
#include "app/records/repository.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct HearingCommandText
{
    Q_DECLARE_TR_FUNCTIONS(HearingCommand)
};

/// The day named in court. A length ("2m") is the order's term, which nobody has counted yet.
Result<> readEnd(const Invocation &call, HearingEntry &entry)
{
    entry.term = call.value(u"term"_s);
    const QString until = call.value(u"until"_s);
    if (termFromText(until)) {
        if (!entry.term.isEmpty())
            return failure(ErrorKind::Usage,
                           HearingCommandText::tr("--until and --term both give a length; give "
                                                  "one of them."),
                           u"--until"_s);
        entry.term = until;
        return {};
    }
    DateInputContext context = dateContext();
    context.bias = DateInputContext::YearBias::Future;
    context.base = entry.hearing.at.latest();
    const Result<PartialDate> end = dateOption(call, u"until"_s, context);
    if (!end)
        return tl::unexpected(end.error());
    entry.statedEnd = *end;
    return {};
}

Result<HearingEntry> hearingEntry(const Invocation &call)
{
    if (!call.has(u"at"_s))
        return failure(ErrorKind::Usage,
                       HearingCommandText::tr("Say when it was: --at \"2022-05-06 10:00\", or a "
                                              "day alone."),
                       u"--at"_s);
    HearingEntry entry;
    entry.caseRef = call.arguments.at(1);
    const Result<When> when = whenOption(call, u"at"_s);
    if (!when)
        return tl::unexpected(when.error());
    entry.hearing.at = when->date;
    entry.hearing.time = when->time;
    entry.hearing.zone = call.value(u"zone"_s);
    entry.hearing.court = call.value(u"court"_s);
    entry.hearing.judge = call.value(u"judge"_s);
    entry.hearing.purpose = call.value(u"purpose"_s);
    entry.hearing.mode = call.value(u"mode"_s);
    entry.hearing.outcome = call.value(u"outcome"_s);
    entry.hearing.observer = call.value(u"observer"_s);
    entry.hearing.note = call.value(u"note"_s);
    entry.countedFrom = call.value(u"counted-from"_s);
    entry.sourceWords = call.value(u"source"_s);

    const Result<> end = readEnd(call, entry);
    if (!end)
        return tl::unexpected(end.error());
    DateInputContext context = dateContext();
    context.bias = DateInputContext::YearBias::Future;
    context.base = entry.hearing.at.latest();
    const Result<PartialDate> next = dateOption(call, u"next"_s, context);
    if (!next)
        return tl::unexpected(next.error());
    entry.hearing.next = *next;
    return entry;
}

/// --measure takes an id, or a type that only one measure of the case has.
Result<Id<Measure>> chosenMeasure(const CaseFolder &folder, const QString &text)
{
    QList<Id<Measure>> found;
    for (const Measure &measure : folder.measures) {
        if (measure.id.text() == text || measure.type == text)
            found << measure.id;
    }
    if (text.isEmpty())
        return Id<Measure>();
    if (found.size() == 1)
        return found.first();
    return refused(
        found.isEmpty()
            ? HearingCommandText::tr("Case %1 has no measure “%2”.").arg(folder.file.ref, text)
            : HearingCommandText::tr("Case %1 has more than one measure “%2”: give its "
                                     "id, which “list VAULT measures --json” shows.")
                  .arg(folder.file.ref, text),
        u"--measure"_s);
}

Reply replyOf(const QStringList &effects, const QStringList &warnings)
{
    Reply reply;
    reply.json = { { u"effects"_s, QJsonArray::fromStringList(effects) },
                   { u"warnings"_s, QJsonArray::fromStringList(warnings) } };
    reply.text = effects.join(u' ') + u'\n';
    reply.notices = warnings;
    return reply;
}

} // namespace

Result<Reply> logHearingCommand(const Invocation &call)
{
    Result<HearingEntry> entry = hearingEntry(call);
    if (!entry)
        return tl::unexpected(entry.error());
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    if (call.has(u"measure"_s) || call.has(u"dry-run"_s)) {
        const auto folder = loadCase(session->vault->connection(), entry->caseRef);
        if (!folder)
            return tl::unexpected(folder.error());
        const auto measure = chosenMeasure(*folder, call.value(u"measure"_s));
        if (!measure)
            return tl::unexpected(measure.error());
        entry->measure = *measure;
        if (call.has(u"dry-run"_s))
            return planHearing(*folder, *entry).map([](const HearingPlan &plan) {
                return replyOf(plan.effects, plan.warnings);
            });
    }
    entry->hearing.id = newId<Hearing>();
    const Result<Done> done = logHearing(*session, *entry);
    if (!done)
        return tl::unexpected(done.error());
    Reply reply = replyOf(done->effects, done->warnings);
    reply.json.insert(u"case"_s, entry->caseRef);
    reply.json.insert(u"hearing"_s, entry->hearing.id.text());
    reply.json.insert(u"change_set"_s, done->changeSet.toString(QUuid::WithoutBraces));
    reply.json.insert(u"words"_s, done->words);
    return reply;
}

} // namespace habeas
