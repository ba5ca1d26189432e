#include "app/actions/files/documentactions.h"
#include "app/actions/files/exchangeactions.h"
#include "app/actions/letters/officialactions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/files.h"
#include "app/cli/line/letterchoice.h"
#include "app/cli/line/vaultaccess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ExchangeCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeCommands)
};

Result<Done> importOrPlan(Session &session, const OfficialsFile &file, bool dryRun,
                          const QString &path)
{
    if (!dryRun)
        return importOfficials(session, file, QFileInfo(path).fileName());
    const auto plan = planOfficials(session, file);
    if (!plan)
        return tl::unexpected(plan.error());
    return describePlan(file, *plan);
}

/// import --officials: a list of officials instead of a case file.
Result<Reply> importOfficialsReply(const Invocation &call)
{
    const QString path = call.arguments.at(1);
    const Result<OfficialsFile> file = readOfficialsFile(path);
    if (!file)
        return tl::unexpected(file.error());
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    Result<Done> done = importOrPlan(*session, *file, call.has(u"dry-run"_s), path);
    if (!done)
        return tl::unexpected(done.error());
    Reply reply = doneReply(*done);
    QJsonArray problems;
    for (const OfficialProblem &problem : file->problems)
        problems << QJsonObject { { u"line"_s, problem.line },
                                  { u"field"_s, problem.field },
                                  { u"reason"_s, problem.reason } };
    reply.json.insert(u"problems"_s, problems);
    reply.exitCode = problems.isEmpty() ? 0 : 1; // a script must not take a part for the whole
    reply.json.insert(u"dry_run"_s, call.has(u"dry-run"_s));
    reply.json.insert(u"officials"_s, static_cast<qint64>(file->entries.size()));
    return reply;
}

Result<Reply> exportOfficialsReply(const Invocation &call)
{
    const QString format = fileEnding(call);
    if (format != u"csv" && format != u"vcf")
        return failure(ErrorKind::Usage,
                       ExchangeCommandText::tr("Say --format csv or --format vcf for officials."),
                       u"--format"_s);
    const Result<QString> path = fileToWrite(call);
    if (!path)
        return tl::unexpected(path.error());
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto count
        = exportOfficials(*session, format == u"csv" ? OfficialFormat::Csv : OfficialFormat::Vcard,
                          *path, call.has(u"force"_s));
    if (!count)
        return tl::unexpected(count.error());
    Reply reply;
    reply.json = { { u"file"_s, *path }, { u"officials"_s, static_cast<qint64>(*count) } };
    reply.text = ExchangeCommandText::tr("Wrote %n official(s) to “%1”. The file is not encrypted.",
                                         nullptr, static_cast<int>(*count))
                     .arg(*path)
        + u'\n';
    return reply;
}

bool isTable(const QString &path)
{
    static const QStringList endings { u"csv"_s, u"tsv"_s, u"tab"_s, u"xlsx"_s, u"ods"_s };
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

Result<Reply> importCommand(const Invocation &call)
{
    if (call.has(u"officials"_s))
        return importOfficialsReply(call);
    const QString path = call.arguments.at(1);
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (isTable(path))
        return refused(
            ExchangeCommandText::tr("“%1” is a table, and this takes JSON case files. "
                                    "Saved as CSV or with tabs it goes in with “paste "
                                    "VAULT WHAT FILE”, a table of officials with “import "
                                    "VAULT FILE --officials”. The vault is as it was.")
                .arg(path),
            path);
    const Result<CaseFile> file = readCaseFile(*bytes);
    if (!file)
        return tl::unexpected(file.error());
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const bool dryRun = call.has(u"dry-run"_s);
    const Result<Done> done = dryRun ? planImport(*session, *file)
                                     : importCaseFile(*session, *file, QFileInfo(path).fileName());
    if (!done)
        return tl::unexpected(done.error());

    QJsonArray refs;
    for (const CaseFolder &folder : file->cases)
        refs << folder.file.ref;
    Reply reply;
    reply.notices = done->warnings;
    reply.json = { { u"cases"_s, refs },
                   { u"dry_run"_s, dryRun },
                   { u"change_set"_s,
                     done->changeSet.isNull()
                         ? QJsonValue()
                         : QJsonValue(done->changeSet.toString(QUuid::WithoutBraces)) },
                   { u"effects"_s, QJsonArray::fromStringList(done->effects) },
                   { u"warnings"_s, QJsonArray::fromStringList(done->warnings) } };
    reply.text = done->effects.join(u' ') + u'\n';
    return reply;
}

Result<Reply> exportCommand(const Invocation &call)
{
    if (call.has(u"officials"_s))
        return exportOfficialsReply(call);
    const QString format = fileEnding(call);
    if (call.has(u"audience"_s) && (format.isEmpty() || format == u"json"))
        return exportForAudienceCommand(call);
    if (format != u"json")
        return failure(ErrorKind::Usage,
                       ExchangeCommandText::tr("Say --format json: it is the one format cases are "
                                               "written in. “list VAULT WHAT --csv FILE” writes a "
                                               "list as a table, “statistics” figures."),
                       u"--format"_s);
    const Result<QString> path = fileToWrite(call);
    if (!path)
        return tl::unexpected(path.error());
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const Result<qsizetype> cases
        = exportCaseFileTo(*session, call.value(u"case"_s), *path, call.has(u"force"_s));
    if (!cases)
        return tl::unexpected(cases.error());
    Reply reply;
    reply.json = { { u"file"_s, *path }, { u"cases"_s, static_cast<qint64>(*cases) } };
    reply.text = ExchangeCommandText::tr("Wrote %n case(s) to “%1”. The file is not encrypted.",
                                         nullptr, static_cast<int>(*cases))
                     .arg(*path)
        + u'\n';
    const Result<int> left = heldContents(*session, call.value(u"case"_s));
    if (!left)
        return tl::unexpected(left.error());
    reply.json.insert(u"contents_left_out"_s, *left);
    if (*left > 0)
        reply.notices << ExchangeCommandText::tr(
            "%n attached file(s) are named in it, with their "
            "hash, but are not in it: they stay in this vault.",
            nullptr, *left);
    return reply;
}

} // namespace habeas
