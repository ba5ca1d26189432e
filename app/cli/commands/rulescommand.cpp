#include "app/actions/deadlines/recompute.h"
#include "app/actions/files/outputfile.h"
#include "app/actions/files/rulepackactions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/files.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/texttable.h"
#include "app/law/packs/rulepack.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)
};

/// On stderr, in one line that is written over; only where somebody watches it.
Progress watched(const Invocation &call)
{
    if (call.has(u"json"_s) || isatty(fileno(stderr)) == 0)
        return {};
    return [](qsizetype done, qsizetype all) {
        std::fprintf(stderr, "\r%lld / %lld", static_cast<long long>(done), // NOLINT
                     static_cast<long long>(all));
        if (done == all)
            std::fprintf(stderr, "\n"); // NOLINT
        return true;
    };
}

struct ShownPack
{
    QString jurisdiction;
    QString version;
    QString origin; ///< "program", or the id it has in the vault
    qsizetype rules = 0;
};

Result<QList<ShownPack>> shownPacks(const Connection &connection)
{
    QList<ShownPack> shown;
    const QStringList files
        = QDir(u":/rules"_s).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const auto pack = shippedRulePack(QFileInfo(file).baseName().toUpper());
        if (pack)
            shown << ShownPack { pack->jurisdiction, pack->version, u"program"_s,
                                 pack->rules.size() };
    }
    const auto kept = Repository<RulePackFile>(connection).all();
    if (!kept)
        return tl::unexpected(kept.error());
    for (const RulePackFile &file : *kept)
        shown << ShownPack { file.jurisdiction, file.version, file.id.text(), 0 };
    return shown;
}

Result<Reply> list(const Connection &connection)
{
    const auto packs = shownPacks(connection);
    if (!packs)
        return tl::unexpected(packs.error());
    QJsonArray rows;
    QList<QStringList> lines;
    for (const ShownPack &pack : *packs) {
        const bool own = pack.origin != u"program";
        rows << QJsonObject { { u"jurisdiction"_s, pack.jurisdiction },
                              { u"version"_s, pack.version },
                              { u"in_vault"_s, own },
                              { u"id"_s, own ? QJsonValue(pack.origin) : QJsonValue() } };
        lines << QStringList { pack.jurisdiction, pack.version,
                               own ? RulesText::tr("in this vault, %1").arg(pack.origin)
                                   : RulesText::tr("comes with the program") };
    }
    return Reply { { { u"packs"_s, rows } }, alignedTable(lines) };
}

/// The pack as it is kept, or as the program brings it, by jurisdiction or id.
Result<QByteArray> contentOf(const Connection &connection, const QString &which)
{
    const auto kept = Repository<RulePackFile>(connection).all();
    if (!kept)
        return tl::unexpected(kept.error());
    for (const RulePackFile &file : *kept) {
        if (file.id.text() == which || file.jurisdiction == which)
            return file.content.toUtf8();
    }
    QFile shipped(u":/rules/%1.json"_s.arg(which.toLower()));
    if (which.size() > 3 || !shipped.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound,
                       RulesText::tr("There are no rules “%1”. “rules VAULT list” shows which "
                                     "there are.")
                           .arg(which));
    return shipped.readAll();
}

Result<Reply> showPack(const Connection &connection, const QString &which)
{
    const auto content = contentOf(connection, which);
    if (!content)
        return tl::unexpected(content.error());
    return Reply { QJsonDocument::fromJson(*content).object(), QString::fromUtf8(*content) };
}

Result<Reply> exportPack(const Session &session, const QString &which, const Invocation &call)
{
    const auto content = contentOf(session.vault->connection(), which);
    if (!content)
        return tl::unexpected(content.error());
    const Result<QString> path = fileToWrite(call);
    if (!path)
        return tl::unexpected(path.error());
    const Result<> written = writeFile(session, *path, *content, call.has(u"force"_s));
    if (!written)
        return tl::unexpected(written.error());
    return Reply { { { u"file"_s, *path } }, RulesText::tr("Wrote “%1”.").arg(*path) + u'\n' };
}

Result<Reply> importPack(Session &session, const QString &path, const Invocation &call)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return importRulePack(session, *bytes, QFileInfo(path).fileName(), watched(call))
        .map(doneReply);
}

Result<Reply> removePack(Session &session, const QString &which, const Invocation &call)
{
    const auto kept = Repository<RulePackFile>(session.vault->connection()).all();
    if (!kept)
        return tl::unexpected(kept.error());
    for (const RulePackFile &file : *kept) {
        if (file.id.text() == which || file.jurisdiction == which)
            return removeRulePack(session, file.id, watched(call)).map(doneReply);
    }
    return failure(
        ErrorKind::NotFound,
        RulesText::tr(
            "This vault keeps no rules “%1” of its own. “rules VAULT list” shows which it keeps.")
            .arg(which));
}

} // namespace

Result<Reply> rulesCommand(const Invocation &call)
{
    const QString verb = call.arguments.at(1);
    const QString what = call.arguments.value(2);
    const QStringList verbs { u"list"_s, u"show"_s, u"import"_s, u"remove"_s, u"export"_s };
    if (!verbs.contains(verb) || (verb != u"list" && what.isEmpty()))
        return failure(ErrorKind::Usage,
                       RulesText::tr("Say which: rules VAULT list, show ID, import FILE, remove ID "
                                     "or export ID --out FILE."),
                       verb);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const Connection &connection = session->vault->connection();
    if (verb == u"list")
        return list(connection);
    if (verb == u"show")
        return showPack(connection, what);
    if (verb == u"export")
        return exportPack(*session, what, call);
    return verb == u"import" ? importPack(*session, what, call) : removePack(*session, what, call);
}

Result<Reply> recomputeCommand(const Invocation &call)
{
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    return recomputeAll(*session, watched(call)).map([](const Recomputed &done) {
        return Reply { { { u"cases"_s, static_cast<qint64>(done.cases) },
                         { u"changed"_s, static_cast<qint64>(done.changed) } },
                       RulesText::tr("Computed the deadlines of %n case(s).", nullptr,
                                     static_cast<int>(done.cases))
                           + u' '
                           + RulesText::tr("%n of them stood differently before.", nullptr,
                                           static_cast<int>(done.changed))
                           + u'\n' };
    });
}

} // namespace habeas
