#include "app/actions/files/officesettingsactions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/texttable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct OfficeCommandText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeCommand)
};

QString word(OfficePlanRow::What what)
{
    switch (what) {
    case OfficePlanRow::What::New:
        return OfficeCommandText::tr("new");
    case OfficePlanRow::What::Changed:
        return OfficeCommandText::tr("changed");
    case OfficePlanRow::What::Same:
        break;
    }
    return OfficeCommandText::tr("the same");
}

QString code(OfficePlanRow::What what)
{
    if (what == OfficePlanRow::What::New)
        return u"new"_s;
    return what == OfficePlanRow::What::Changed ? u"changed"_s : u"same"_s;
}

QJsonArray rowsJson(const OfficePlan &plan)
{
    QJsonArray rows;
    for (const OfficePlanRow &row : plan.rows)
        rows << QJsonObject { { u"kind"_s, row.table },
                              { u"title"_s, row.title },
                              { u"what"_s, code(row.what) },
                              { u"fields"_s, QJsonArray::fromStringList(row.fields) } };
    return rows;
}

QString rowsText(const OfficePlan &plan)
{
    QList<QStringList> lines;
    for (const OfficePlanRow &row : plan.rows) {
        if (row.what != OfficePlanRow::What::Same)
            lines << QStringList { word(row.what), row.table, row.title, row.fields.join(u", "_s) };
    }
    return alignedTable(lines);
}

Result<Reply> importOffice(Session &session, const QString &path, bool dryRun)
{
    const auto file = readOfficeSettingsFile(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto plan = planOfficeSettings(session, *file);
    if (!plan)
        return tl::unexpected(plan.error());
    const Result<Done> done = dryRun
        ? Result<Done>(describePlan(*plan))
        : importOfficeSettings(session, *file, QFileInfo(path).fileName());
    if (!done)
        return tl::unexpected(done.error());
    Reply reply = doneReply(*done);
    reply.text = rowsText(*plan) + reply.text;
    reply.json.insert(u"records"_s, rowsJson(*plan));
    reply.json.insert(u"dry_run"_s, dryRun);
    return reply;
}

Result<Reply> exportOffice(const Session &session, const QString &path, bool replace)
{
    const auto records = exportOfficeSettings(session, path, replace);
    if (!records)
        return tl::unexpected(records.error());
    Reply reply;
    reply.json = { { u"file"_s, path }, { u"records"_s, static_cast<qint64>(*records) } };
    reply.text = OfficeCommandText::tr("Wrote %n record(s) of the office to “%1”. The file is not "
                                       "encrypted.",
                                       nullptr, static_cast<int>(*records))
                     .arg(path)
        + u'\n';
    return reply;
}

} // namespace

Result<Reply> officeCommand(const Invocation &call)
{
    const QString verb = call.arguments.at(1);
    const QString file = call.arguments.value(2, call.value(u"out"_s));
    if ((verb != u"export" && verb != u"import") || file.isEmpty())
        return failure(ErrorKind::Usage,
                       OfficeCommandText::tr("Say which: office VAULT export --out FILE, or office "
                                             "VAULT import FILE [--dry-run]."),
                       verb);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    return verb == u"export" ? exportOffice(*session, file, call.has(u"force"_s))
                             : importOffice(*session, file, call.has(u"dry-run"_s));
}

} // namespace habeas
