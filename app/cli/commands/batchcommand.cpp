#include "app/actions/letters/letterbatch.h"
#include "app/actions/letters/templateactions.h"
#include "app/actions/letters/typedspelling.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/interruption.h"
#include "app/cli/line/letterchoice.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/texttable.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct BatchCommandText
{
    Q_DECLARE_TR_FUNCTIONS(BatchCommand)
};

Result<QStringList> casesOf(const Invocation &call, const Connection &connection,
                            QStringList &notices)
{
    QStringList refs = call.values(u"and-case"_s);
    if (const QString first = call.arguments.value(1); !first.isEmpty())
        refs.prepend(first);
    if (call.has(u"all-cases"_s)) {
        const auto cases = Repository<Case>(connection).all();
        if (!cases)
            return tl::unexpected(cases.error());
        int sealed = 0;
        for (const Case &file : *cases) {
            if (file.sealed)
                ++sealed;
            else
                refs << file.ref;
        }
        if (sealed > 0)
            notices << BatchCommandText::tr("%n sealed case(s) left out: no letter is made from "
                                            "them.",
                                            nullptr, sealed);
    }
    refs.removeDuplicates();
    if (refs.isEmpty())
        return failure(ErrorKind::Usage,
                       BatchCommandText::tr("Say about which cases: REF, --and-case REF for each "
                                            "further one, or --all-cases."),
                       u"--and-case"_s);
    return refs;
}

/// Reads the cases only where something is to be left out.
Result<> leaveNoNameOut(const Invocation &call, const Connection &connection,
                        const QStringList &refs, Language language)
{
    if (!call.has(u"leave-out"_s))
        return {};
    for (const QString &ref : refs) {
        const auto folder = loadCase(connection, ref);
        if (!folder)
            continue; // its letters say so themselves
        if (const Result<> named = leavesOutNoName(call, *folder, language); !named)
            return named;
    }
    return {};
}

/// Everything the options say, and the letters they ask for.
Result<BatchWish> wishOf(const Invocation &call, const Connection &connection, QStringList &notices)
{
    BatchWish batch;
    const auto letter = letterWishOf(call);
    if (!letter)
        return tl::unexpected(letter.error());
    batch.letter = *letter;
    const bool dryRun = call.has(u"dry-run"_s);
    if (!dryRun || call.has(u"format"_s)) {
        const auto format = letterFormatOption(call);
        if (!format)
            return tl::unexpected(format.error());
        batch.format = *format;
    }
    batch.folder = call.value(u"out"_s);
    if (batch.folder.isEmpty() && !dryRun)
        return failure(ErrorKind::Usage,
                       BatchCommandText::tr("Say where the letters go: --out FOLDER."), u"--out"_s);
    batch.printFile = call.has(u"print-file"_s);
    batch.singleFiles = !call.has(u"no-single-files"_s);
    batch.skipWritten = call.has(u"skip-written"_s);
    batch.replace = call.has(u"force"_s);
    const auto own = officeTemplate(connection, batch.letter.templateId, batch.letter.language);
    if (!own)
        return tl::unexpected(own.error());
    batch.letter.officeTemplate = *own;
    const auto refs = casesOf(call, connection, notices);
    if (!refs)
        return tl::unexpected(refs.error());
    if (const Result<> named = leaveNoNameOut(call, connection, *refs, batch.letter.language);
        !named)
        return tl::unexpected(named.error());
    const auto officials = letterRecipients(call, connection, notices);
    if (!officials)
        return tl::unexpected(officials.error());
    QList<Id<Official>> to;
    for (const Official &official : *officials)
        to << official.id;
    batch.items = everyCombination(*refs, to);
    return batch;
}

QString stateOf(const BatchLine &line)
{
    return !line.problems.isEmpty() ? u"problem"_s
        : line.alreadyWritten       ? u"already_written"_s
                                    : u"ready"_s;
}

QJsonObject lineJson(const BatchLine &line)
{
    return { { u"case"_s, line.item.caseRef },
             { u"official"_s,
               line.item.official.isNull() ? QJsonValue() : line.item.official.text() },
             { u"office"_s, line.office.isEmpty() ? QJsonValue() : line.office },
             { u"ref"_s, line.ref },
             { u"file"_s, line.file.isEmpty() ? QJsonValue() : line.file },
             { u"pages"_s, line.pages },
             { u"state"_s, stateOf(line) },
             { u"problems"_s, QJsonArray::fromStringList(line.problems) },
             { u"warnings"_s, QJsonArray::fromStringList(line.warnings) } };
}

QString stateText(const BatchLine &line)
{
    if (!line.problems.isEmpty())
        return line.problems.join(u' ');
    if (line.alreadyWritten)
        return BatchCommandText::tr("written before");
    return line.warnings.isEmpty()
        ? BatchCommandText::tr("ready")
        : BatchCommandText::tr("ready; look at: %1").arg(line.warnings.join(u' '));
}

Reply replyFor(const BatchReport &report, bool dryRun, const QStringList &notices)
{
    QJsonArray lines;
    QString text;
    for (const BatchLine &line : report.lines) {
        lines << lineJson(line);
        const QString to
            = line.office.isEmpty() ? BatchCommandText::tr("an open letter") : line.office;
        text += wrapped(BatchCommandText::tr("%1, %2, %3: %4", "case, office, reference, state")
                            .arg(line.item.caseRef, to, line.ref, stateText(line)),
                        {});
    }
    Reply reply;
    reply.notices = notices;
    reply.json = { { u"dry_run"_s, dryRun },
                   { u"letters"_s, lines },
                   { u"problems"_s, report.problems() },
                   { u"already_written"_s, report.alreadyWritten() },
                   { u"files"_s, QJsonArray::fromStringList(report.files) } };
    for (const QString &file : report.files)
        text += BatchCommandText::tr("Wrote “%1”.").arg(file) + u'\n';
    text += report.done.effects.join(u' ');
    reply.text = text.endsWith(u'\n') || text.isEmpty() ? text : text + u'\n';
    if (dryRun && report.problems() > 0)
        reply.exitCode = 1;
    return reply;
}

} // namespace

Result<Reply> batchCommand(const Invocation &call)
{
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    QStringList notices;
    const auto wish = wishOf(call, session->vault->connection(), notices);
    if (!wish)
        return tl::unexpected(wish.error());
    const bool dryRun = call.has(u"dry-run"_s);
    const Interruption interruption;
    const Progress progress = Interruption::progress();
    const auto report
        = dryRun ? checkBatch(*session, *wish, progress) : writeBatch(*session, *wish, progress);
    if (!report)
        return tl::unexpected(report.error());
    notices << spellingNotices(session->vault->connection(), wish->letter);
    return replyFor(*report, dryRun, notices);
}

} // namespace habeas
