#include "app/actions/records/bulkactions.h"
#include "app/actions/records/pasteactions.h"
#include "app/actions/records/viewactions.h"
#include "app/base/text/tabletext.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/listquery.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/texttable.h"
#include "app/records/lists/listcells.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TableCommandText
{
    Q_DECLARE_TR_FUNCTIONS(TableCommands)
};

QString code(BulkRow::Outcome outcome)
{
    return outcome == BulkRow::Outcome::Changes ? u"changes"_s
        : outcome == BulkRow::Outcome::Already  ? u"already"_s
                                                : u"skipped"_s;
}

QString code(PasteRow::Outcome outcome)
{
    return outcome == PasteRow::Outcome::Adds   ? u"adds"_s
        : outcome == PasteRow::Outcome::Changes ? u"changes"_s
        : outcome == PasteRow::Outcome::Same    ? u"same"_s
                                                : u"problem"_s;
}

Reply planReply(const BulkPlan &plan)
{
    QJsonArray rows;
    QList<QStringList> table;
    for (const BulkRow &row : plan.rows) {
        rows << QJsonObject { { u"id"_s, row.id.toString(QUuid::WithoutBraces) },
                              { u"record"_s, row.what },
                              { u"before"_s, row.before },
                              { u"outcome"_s, code(row.outcome) },
                              { u"why"_s, row.why } };
        table << QStringList { row.what, code(row.outcome), row.before, row.why };
    }
    Reply reply;
    reply.json = { { u"dry_run"_s, true },
                   { u"changes"_s, plan.count(BulkRow::Outcome::Changes) },
                   { u"already"_s, plan.count(BulkRow::Outcome::Already) },
                   { u"skipped"_s, plan.count(BulkRow::Outcome::Skipped) },
                   { u"rows"_s, rows } };
    reply.text = alignedTable(table);
    return reply;
}

Reply planReply(const PastePlan &plan)
{
    QJsonArray rows;
    QList<QStringList> table;
    for (const PasteRow &row : plan.rows) {
        rows << QJsonObject { { u"record"_s, row.what },
                              { u"outcome"_s, code(row.outcome) },
                              { u"fields"_s, QJsonArray::fromStringList(row.fields) },
                              { u"field"_s, row.field },
                              { u"why"_s, row.why } };
        table << QStringList { row.what, code(row.outcome),
                               row.field.isEmpty() ? row.fields.join(u", "_s) : row.field,
                               row.why };
    }
    Reply reply;
    reply.json = { { u"dry_run"_s, true },
                   { u"adds"_s, plan.count(PasteRow::Outcome::Adds) },
                   { u"changes"_s, plan.count(PasteRow::Outcome::Changes) },
                   { u"same"_s, plan.count(PasteRow::Outcome::Same) },
                   { u"problems"_s, plan.count(PasteRow::Outcome::Problem) },
                   { u"rows"_s, rows } };
    reply.text = alignedTable(table);
    return reply;
}

Result<FieldShape> fieldNamed(const ListShape &list, const QString &name)
{
    QStringList known;
    for (const FieldShape &field : bulkFields(list.table)) {
        if (name == QLatin1StringView(field.name))
            return field;
        known << QString::fromLatin1(field.name);
    }
    return failure(ErrorKind::Usage,
                   TableCommandText::tr("“%1” is not set on many lines at once. These are: %2.")
                       .arg(name, known.join(u", "_s)),
                   name);
}

} // namespace

Result<Reply> viewsCommand(const Invocation &call)
{
    const auto list = listNamed(call.arguments.at(1));
    if (!list)
        return tl::unexpected(list.error());
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto views = viewsOf(session->vault->connection(), **list);
    if (!views)
        return tl::unexpected(views.error());
    QJsonArray rows;
    QList<QStringList> table;
    for (const KnownView &view : *views) {
        rows << QJsonObject {
            { u"key"_s, view.key },
            { u"name"_s, view.name },
            { u"saved"_s, !view.id.isNull() },
            { u"view"_s, QJsonDocument::fromJson(stateText(view.state).toUtf8()).object() }
        };
        QStringList filters;
        for (const ListViewState::Filter &filter : view.state.filters)
            filters << QString::fromLatin1(filter.key) + u'=' + filter.text;
        table << QStringList { view.key, view.name, filters.join(u"; "_s) };
    }
    Reply reply;
    reply.json = { { u"views"_s, rows } };
    reply.text = table.isEmpty() ? TableCommandText::tr("This list has no view.") + u'\n'
                                 : alignedTable(table);
    return reply;
}

Result<Reply> viewCommand(const Invocation &call)
{
    const QString verb = call.arguments.at(1);
    const QString name = call.arguments.at(3);
    if (verb != u"save" && verb != u"delete")
        return failure(ErrorKind::Usage,
                       TableCommandText::tr("A view is saved or deleted: “save” or “delete”."),
                       verb);
    const auto list = listNamed(call.arguments.at(2));
    if (!list)
        return tl::unexpected(list.error());
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    if (verb == u"delete")
        return deleteView(*session, **list, name).map(doneReply);
    const Connection &connection = session->vault->connection();
    const auto state = queriedState(call, connection, **list);
    if (!state)
        return tl::unexpected(state.error());
    // A view that nobody could look through is not kept.
    const auto order = queriedOrder(connection, **list, *state, today(session->clock));
    if (!order)
        return tl::unexpected(order.error());
    return saveView(*session, **list, name, *state).map(doneReply);
}

Result<Reply> setCommand(const Invocation &call)
{
    const auto list = listNamed(call.arguments.at(1));
    if (!list)
        return tl::unexpected(list.error());
    const auto field = fieldNamed(**list, call.arguments.at(2));
    if (!field)
        return tl::unexpected(field.error());
    if (!call.has(u"where"_s) && !call.has(u"view"_s))
        return failure(ErrorKind::Usage,
                       TableCommandText::tr("Say on which lines: --where FILTERS or --view NAME."),
                       u"--where"_s);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const Connection &connection = session->vault->connection();
    const CivilDay day = today(session->clock);
    const auto value = readFieldValue(*shapeOf((*list)->table), *field, call.arguments.at(3), day);
    if (!value)
        return tl::unexpected(value.error());
    const auto state = queriedState(call, connection, **list);
    if (!state)
        return tl::unexpected(state.error());
    const auto order = queriedOrder(connection, **list, *state, day);
    if (!order)
        return tl::unexpected(order.error());
    const auto ids = listIds(connection, **list, order->seqs);
    if (!ids)
        return tl::unexpected(ids.error());
    const BulkEdit edit { (*list)->table, field->name, *value, *ids };
    if (call.has(u"dry-run"_s)) {
        return planBulkEdit(connection, edit).map([](const BulkPlan &plan) {
            return planReply(plan);
        });
    }
    const QString words = TableCommandText::tr("Set “%1” to “%2” on %n line(s)", nullptr,
                                               static_cast<int>(ids->size()))
                              .arg(call.arguments.at(2), call.arguments.at(3));
    return runBulkEdit(*session, edit, words).map(doneReply);
}

Result<Reply> pasteCommand(const Invocation &call)
{
    const auto list = listNamed(call.arguments.at(1));
    if (!list)
        return tl::unexpected(list.error());
    const QString path = call.arguments.at(2);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       TableCommandText::tr("“%1” could not be read: %2. The vault is as it was.")
                           .arg(path, file.errorString()),
                       path);
    const QList<QStringList> rows = tableFromTsv(QString::fromUtf8(file.readAll()));
    PasteTable table;
    table.table = (*list)->table;
    table.fields = guessFields(table.table, rows.value(0), {});
    table.rows = rows.mid(1);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto plan = planPaste(session->vault->connection(), table, today(session->clock));
    if (!plan)
        return tl::unexpected(plan.error());
    if (call.has(u"dry-run"_s))
        return planReply(*plan);
    const int writes
        = plan->count(PasteRow::Outcome::Adds) + plan->count(PasteRow::Outcome::Changes);
    auto done = runPaste(*session, table,
                         TableCommandText::tr("Paste a table: %n line(s)", nullptr, writes));
    if (!done)
        return tl::unexpected(done.error());
    for (const PasteRow &row : plan->rows) {
        if (row.outcome == PasteRow::Outcome::Problem)
            done->warnings << TableCommandText::tr("Left out: %1. %2").arg(row.what, row.why);
    }
    return doneReply(*done);
}

} // namespace habeas
