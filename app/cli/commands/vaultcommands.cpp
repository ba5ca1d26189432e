#include "app/actions/session/passphrase.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/passphraseinput.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/texttable.h"
#include "app/records/lists/caselist.h"
#include "app/vault/check.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <bit>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct VaultCommandText
{
    Q_DECLARE_TR_FUNCTIONS(VaultCommands)
};

constexpr int smallestCostMiB = 8;
constexpr int largestCostMiB = 1024;

Result<std::optional<KeyCost>> keyCost(const Invocation &call)
{
    if (!call.has(u"key-cost"_s))
        return std::optional<KeyCost>();
    const Result<int> number = numberOption(call, u"key-cost"_s, smallestCostMiB, smallestCostMiB);
    if (!number)
        return tl::unexpected(number.error());
    if (*number > largestCostMiB || !std::has_single_bit(static_cast<unsigned>(*number)))
        return failure(ErrorKind::Usage,
                       VaultCommandText::tr("--key-cost needs a power of two from %1 to %2.")
                           .arg(smallestCostMiB)
                           .arg(largestCostMiB),
                       u"--key-cost"_s);
    KeyCost cost;
    cost.memoryMiB = *number;
    return cost;
}

Result<QList<QStringList>> infoRows(const Session &session, QJsonObject &json)
{
    const Result<VaultInfo> info = session.vault->info();
    if (!info)
        return tl::unexpected(info.error());
    const Result<qint64> cases = caseCount(session.vault->connection());
    if (!cases)
        return tl::unexpected(cases.error());
    const QString vaultId = info->vaultId.toString(QUuid::WithoutBraces);
    const QString officeId = info->officeId.toString(QUuid::WithoutBraces);
    json = { { u"schema_version"_s, info->schemaVersion },
             { u"cipher"_s, info->cipher },
             { u"key"_s,
               QJsonObject { { u"function"_s, u"Argon2id"_s },
                             { u"passes"_s, info->cost.passes },
                             { u"memory_mib"_s, info->cost.memoryMiB } } },
             { u"engine"_s, info->engineVersion },
             { u"vault"_s, vaultId },
             { u"office"_s, officeId },
             { u"created"_s, info->created },
             { u"change_sets"_s, info->changeSets },
             { u"cases"_s, *cases } };
    return QList<QStringList> {
        { VaultCommandText::tr("Cases"), QString::number(*cases) },
        { VaultCommandText::tr("Changes"), QString::number(info->changeSets) },
        { VaultCommandText::tr("Made on"), info->created },
        { VaultCommandText::tr("Encryption"), info->cipher },
        { VaultCommandText::tr("Key"),
          VaultCommandText::tr("Argon2id, %1 MiB, %2 passes")
              .arg(info->cost.memoryMiB)
              .arg(info->cost.passes) },
        { VaultCommandText::tr("Engine"), u"SQLite "_s + info->engineVersion },
        { VaultCommandText::tr("Schema"), QString::number(info->schemaVersion) },
        { VaultCommandText::tr("Vault"), vaultId },
        { VaultCommandText::tr("Office"), officeId },
    };
}

} // namespace

Result<Reply> createCommand(const Invocation &call)
{
    const auto cost = keyCost(call);
    if (!cost)
        return tl::unexpected(cost.error());
    auto passphrase = readPassphrase(call, PassphraseUse::Create);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    NewVault wish;
    wish.path = call.arguments.first();
    wish.passphrase = *passphrase;
    wish.author = authorOf(call);
    wish.sample = call.has(u"sample"_s);
    wish.cost = *cost;
    const auto session = createVault(wish);
    const QString advice = session ? passphraseAdvice(*passphrase) : QString();
    wish.passphrase.clear();
    wipe(*passphrase);
    if (!session)
        return tl::unexpected(session.error());

    Reply reply;
    const auto rows = infoRows(*session, reply.json);
    if (!rows)
        return tl::unexpected(rows.error());
    reply.json.insert(u"created_file"_s, wish.path);
    reply.text = VaultCommandText::tr("The vault “%1” is made. Keep the passphrase: without it "
                                      "nobody can open the file.")
                     .arg(wish.path)
        + u'\n';
    if (!advice.isEmpty())
        reply.notices << advice;
    return reply;
}

Result<Reply> infoCommand(const Invocation &call)
{
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    Reply reply;
    const auto rows = infoRows(*session, reply.json);
    if (!rows)
        return tl::unexpected(rows.error());
    reply.text = alignedTable(*rows);
    return reply;
}

Result<Reply> checkCommand(const Invocation &call)
{
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto report = checkVault(session->vault->connection());
    if (!report)
        return tl::unexpected(report.error());
    Reply reply;
    reply.json = { { u"sound"_s, report->sound() },
                   { u"change_sets"_s, report->changeSets },
                   { u"rows"_s, report->rows },
                   { u"contents"_s, report->contents },
                   { u"problems"_s, QJsonArray::fromStringList(report->problems) } };
    if (report->sound()) {
        reply.text = VaultCommandText::tr("The vault is sound: every page, %1 changes and the %2 "
                                          "records they lead to.")
                         .arg(report->changeSets)
                         .arg(report->rows)
            + u'\n';
        if (report->contents > 0)
            reply.text += VaultCommandText::tr("%n attached file(s) are what they were.", nullptr,
                                               static_cast<int>(report->contents))
                + u'\n';
        return reply;
    }
    reply.exitCode = 4;
    reply.notices = report->problems;
    reply.text = VaultCommandText::tr("The vault is damaged. Do not work in it; take a backup that "
                                      "passes this check.")
        + u'\n';
    return reply;
}

} // namespace habeas
