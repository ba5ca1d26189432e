#include "app/actions/hearings/hearingcases.h"
#include "app/actions/hearings/hearingyear.h"
#include "app/actions/records/whichperson.h"
#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"
#include "app/records/store/repository.h"

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

/// What the line says, or everything in it that somebody has to look at. What an option says goes
/// before it.
Result<HearingLine> lineGiven(const Invocation &call, const Connection &connection)
{
    HearingLineContext context;
    context.today = dateContext().today;
    context.language = screenLanguage();
    context.ref = call.arguments.value(1);
    context.casesLike = [&connection](const QString &text) {
        return casesLike(connection, text);
    };
    context.peopleOf = [&connection](const QString &ref) {
        return peopleToName(connection, ref);
    };
    context.waitingDaysOf = [&connection](const QString &ref) {
        return waitingDays(connection, ref);
    };
    HearingLine line = readHearingLine(call.value(u"line"_s), context);
    line.doubts.removeIf([&call](const HearingLine::Doubt &doubt) {
        return (doubt.field == u"person" || doubt.field == u"at") && call.has(doubt.field);
    });
    if (line.doubts.isEmpty())
        return line;
    QStringList reasons;
    for (const HearingLine::Doubt &doubt : line.doubts)
        reasons << doubt.message;
    return refused(HearingCommandText::tr("%1 Nothing was saved.", "why, in sentences")
                       .arg(reasons.join(u' ')),
                   u"--line"_s);
}

/// The case decides the year where it was left out; before it is known, nobody is asked.
Result<> readWhen(const Invocation &call, const CaseFolder *folder, HearingEntry &entry)
{
    const Result<When> when = whenOption(call, u"at"_s);
    if (!when)
        return tl::unexpected(when.error());
    entry.hearing.at = when->date;
    entry.hearing.time = when->time;
    if (folder == nullptr)
        return {};
    const QString day = dayAndHour(call.value(u"at"_s)).day;
    const HearingYear year = hearingYear(day, waitingDays(*folder), dateContext().today);
    const QString outcome
        = call.has(u"outcome"_s) ? call.value(u"outcome"_s) : entry.hearing.outcome;
    if (const auto question = yearQuestion(day, year, outcome, screenLanguage());
        !question.isEmpty())
        return refused(u"--at: "_s + question, u"--at"_s);
    if (year.day.isSet())
        entry.hearing.at = year.day;
    return {};
}

/// The options, over what a line said before.
Result<HearingEntry> hearingEntry(const Invocation &call, const CaseFolder *folder,
                                  HearingEntry entry)
{
    if (call.has(u"at"_s)) {
        if (const Result<> when = readWhen(call, folder, entry); !when)
            return tl::unexpected(when.error());
    }
    const auto take = [&call](const QString &option, QString &field) {
        if (call.has(option))
            field = call.value(option);
    };
    take(u"zone"_s, entry.hearing.zone);
    take(u"court"_s, entry.hearing.court);
    take(u"judge"_s, entry.hearing.judge);
    take(u"purpose"_s, entry.hearing.purpose);
    take(u"mode"_s, entry.hearing.mode);
    take(u"outcome"_s, entry.hearing.outcome);
    take(u"observer"_s, entry.hearing.observer);
    take(u"note"_s, entry.hearing.note);
    take(u"counted-from"_s, entry.countedFrom);
    take(u"imposes"_s, entry.measureType);
    if (!entry.measureType.isEmpty() && !isCode(u"measure_type"_s, entry.measureType))
        return refused(HearingCommandText::tr("“%1” is no kind of measure. Write it as "
                                              "pretrial_custody, house_arrest or bail.")
                           .arg(entry.measureType),
                       u"--imposes"_s);
    take(u"source"_s, entry.sourceWords);
    entry.endsMeasure = call.has(u"ends-measure"_s);
    if (call.has(u"hearing"_s)) {
        entry.completes = Id<Hearing>(QUuid(call.value(u"hearing"_s)));
        if (entry.completes.isNull())
            return refused(HearingCommandText::tr("“%1” is no id of a hearing. “list VAULT "
                                                  "hearings --json” shows them.")
                               .arg(call.value(u"hearing"_s)),
                           u"--hearing"_s);
    }
    if (call.has(u"until"_s) || call.has(u"term"_s)) {
        const Result<> end = readEnd(call, entry);
        if (!end)
            return tl::unexpected(end.error());
    }
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

/// Which measure and whose hearing, among those of the case.
Result<> takeChosen(const Invocation &call, const CaseFolder &folder, HearingEntry &entry)
{
    if (call.has(u"measure"_s)) {
        const auto measure = chosenMeasure(folder, call.value(u"measure"_s));
        if (!measure)
            return tl::unexpected(measure.error());
        entry.measure = *measure;
    }
    if (call.has(u"person"_s)) {
        const auto person = whichPerson(folder, call.value(u"person"_s));
        if (!person)
            return tl::unexpected(person.error());
        entry.hearing.person = *person;
    }
    return {};
}

/// How to answer on this side of the program what somebody is asked.
Error withTheOption(Error error)
{
    if (error.detail == u"person")
        error.message += u' ' + HearingCommandText::tr("--person NAME says it.");
    return error;
}

/// How to end with the hearing what goes on on record.
QStringList endOffered(const HearingPlan &plan, const HearingEntry &entry)
{
    if (plan.severalGoOn)
        return { HearingCommandText::tr("--measure ID --ends-measure ends one of them, too.") };
    if (!plan.ends || entry.endsMeasure)
        return {};
    return { HearingCommandText::tr("--ends-measure ends it, too.") };
}

/// Without a line the case and the day have to be given.
Result<> checkCall(const Invocation &call)
{
    if (call.has(u"line"_s))
        return {};
    if (call.arguments.size() < 2)
        return failure(ErrorKind::Usage,
                       HearingCommandText::tr("Say which case: log-hearing VAULT REF, or --line "
                                              "\"sam, 6 may, ext, 2m\"."),
                       u"REF"_s);
    if (!call.has(u"at"_s))
        return failure(ErrorKind::Usage,
                       HearingCommandText::tr("Say when it was: --at \"2022-05-06 10:00\", or a "
                                              "day alone."),
                       u"--at"_s);
    return {};
}

/// First which day was understood, and of whom: a year left out was chosen by the program.
Reply replyOf(const HearingEntry &entry, const QString &understood, const QStringList &effects,
              const QStringList &warnings)
{
    Reply reply;
    reply.json = { { u"case"_s, entry.caseRef },
                   { u"at"_s, entry.hearing.at.edtf() },
                   { u"effects"_s, QJsonArray::fromStringList(effects) },
                   { u"warnings"_s, QJsonArray::fromStringList(warnings) } };
    if (!understood.isEmpty())
        reply.json.insert(u"understood"_s, understood);
    reply.text = (understood.isEmpty()
                      ? HearingCommandText::tr("Hearing of %1, case %2.", "date, case")
                            .arg(printDate(entry.hearing.at, screenLanguage()), entry.caseRef)
                      : HearingCommandText::tr("Read as: %1", "what a line says").arg(understood))
        + u'\n' + effects.join(u' ') + u'\n';
    reply.notices = warnings;
    return reply;
}

} // namespace

Result<Reply> logHearingCommand(const Invocation &call)
{
    if (const Result<> told = checkCall(call); !told)
        return tl::unexpected(told.error());
    const bool byLine = call.has(u"line"_s);
    HearingEntry start;
    start.caseRef = call.arguments.value(1);
    // Without a line, dates are refused before anybody is asked for a passphrase.
    Result<HearingEntry> entry = byLine ? start : hearingEntry(call, nullptr, start);
    if (!entry)
        return tl::unexpected(entry.error());
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const Connection &connection = session->vault->connection();
    QString understood;
    if (byLine) {
        const auto line = lineGiven(call, connection);
        if (!line)
            return tl::unexpected(line.error());
        understood = understoodWords(*line, screenLanguage());
        start = line->entry;
    }
    const Result<CaseFolder> folder = loadCase(connection, start.caseRef);
    if (!folder)
        return tl::unexpected(folder.error());
    entry = hearingEntry(call, &*folder, start);
    if (!entry)
        return tl::unexpected(entry.error());
    if (const Result<> chosen = takeChosen(call, *folder, *entry); !chosen)
        return tl::unexpected(chosen.error());
    const Result<HearingPlan> plan = planHearing(*folder, *entry);
    if (call.has(u"dry-run"_s))
        return plan
            .map([&](const HearingPlan &made) {
                return replyOf(*entry, understood, made.effects,
                               made.warnings + endOffered(made, *entry));
            })
            .map_error(withTheOption);
    const bool completes = !entry->completes.isNull();
    entry->hearing.id = completes ? entry->completes : newId<Hearing>();
    const Result<Done> done = logHearing(*session, *entry);
    if (!done)
        return tl::unexpected(withTheOption(done.error()));
    Reply reply = replyOf(*entry, understood, done->effects,
                          done->warnings + (plan ? endOffered(*plan, *entry) : QStringList()));
    reply.json.insert(u"hearing"_s, entry->hearing.id.text());
    reply.json.insert(u"change_set"_s, done->changeSet.toString(QUuid::WithoutBraces));
    reply.json.insert(u"words"_s, done->words);
    return reply;
}

} // namespace habeas
