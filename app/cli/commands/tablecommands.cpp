#include "app/actions/records/bulkactions.h"
#include "app/actions/records/pasteactions.h"
#include "app/actions/records/viewactions.h"
#include "app/base/text/tabletext.h"
#include "app/casefile/liberty.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/files.h"
#include "app/cli/line/listquery.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/texttable.h"
#include "app/exchange/csvtable.h"
#include "app/records/lists/listcells.h"
#include "app/records/lists/listsuggest.h"

#include <QCoreApplication>
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
        : outcome == PasteRow::Outcome::Similar ? u"similar"_s
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

QString likeWords(const PasteRow &row)
{
    return TableCommandText::tr("The name is like one on record: %1.")
        .arg(row.similar.join(u"; "_s));
}

Reply planReply(const PastePlan &plan)
{
    QJsonArray rows;
    QList<QStringList> table;
    for (const PasteRow &row : plan.rows) {
        rows << QJsonObject { { u"record"_s, row.what },
                              { u"row"_s, row.number + 1 },
                              { u"outcome"_s, code(row.outcome) },
                              { u"makes"_s, QJsonArray::fromStringList(row.makes) },
                              { u"similar"_s, QJsonArray::fromStringList(row.similar) },
                              { u"fields"_s, QJsonArray::fromStringList(row.fields) },
                              { u"field"_s, row.field },
                              { u"why"_s, row.why } };
        QStringList why = row.makes;
        if (!row.similar.isEmpty())
            why << likeWords(row);
        if (!row.why.isEmpty())
            why = QStringList { row.why };
        table << QStringList { QString::number(row.number + 1), row.what, code(row.outcome),
                               row.field.isEmpty() ? row.fields.join(u", "_s) : row.field,
                               why.join(u"; "_s) };
    }
    Reply reply;
    reply.json = { { u"dry_run"_s, true },
                   { u"adds"_s, plan.count(PasteRow::Outcome::Adds) },
                   { u"changes"_s, plan.count(PasteRow::Outcome::Changes) },
                   { u"same"_s, plan.count(PasteRow::Outcome::Same) },
                   { u"similar"_s, plan.count(PasteRow::Outcome::Similar) },
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
    return failure(
        ErrorKind::Usage,
        known.isEmpty()
            ? TableCommandText::tr("The lines of “%1” are not changed many at once.").arg(list.name)
            : TableCommandText::tr("“%1” is not set on many lines at once. These are: "
                                   "%2.")
                  .arg(name, known.join(u", "_s)),
        name);
}

/// Rows as a spreadsheet counts them: the first one names the columns.
QString problemWords(const PasteRow &row, const PasteProblem &problem)
{
    const QString why = row.whose.isEmpty() || problem.field != u"person"
        ? problem.why
        : QString(problem.why + u' '
                  + TableCommandText::tr("--person NAME says it for all such rows."));
    return problem.field.isEmpty()
        ? TableCommandText::tr("Row %1 (%2) was left out: %3")
              .arg(QString::number(row.number + 1), row.what, why)
        : TableCommandText::tr("Row %1 (%2) was left out, %3: %4")
              .arg(QString::number(row.number + 1), row.what, problem.field, why);
}

QString similarWords(const PasteRow &row)
{
    return TableCommandText::tr("Row %1 (%2) was left out. %3 Say who it is with --similar same or "
                                "--similar new.")
        .arg(QString::number(row.number + 1), row.what, likeWords(row));
}

/// --similar, --person, --dates and --detention.
Result<> readPasteOptions(const Invocation &call, CivilDay day, PasteTable &table)
{
    using Similar = PasteTable::Similar;
    const QHash<QString, Similar> answers { { u"skip"_s, Similar::LeaveOut },
                                            { u"new"_s, Similar::NewPerson },
                                            { u"same"_s, Similar::SamePerson } };
    const QString similar = call.value(u"similar"_s);
    if (!similar.isEmpty() && !answers.contains(similar))
        return failure(ErrorKind::Usage,
                       TableCommandText::tr("Rows with a name like one on record are skipped, are "
                                            "about a new person, or about the same: “skip”, “new” "
                                            "or “same”."),
                       u"--similar"_s);
    table.similar = answers.value(similar, Similar::LeaveOut);
    table.person = call.value(u"person"_s);
    const QString dates = call.value(u"dates"_s);
    if (!dates.isEmpty() && dates != u"day-first" && dates != u"month-first")
        return failure(
            ErrorKind::Usage,
            TableCommandText::tr("Dates such as 03/04/26 are “day-first” or “month-first”."),
            u"--dates"_s);
    if (!dates.isEmpty())
        table.dates = dates == u"day-first" ? DateOrder::DayFirst : DateOrder::MonthFirst;
    const QString kind = call.value(u"detention"_s);
    if (kind.isEmpty())
        return {};
    const RecordShape &shape = *shapeOf(Measure::kind.table);
    const auto code = readFieldValue(shape, shape.fields.at(shape.indexOf("type")), kind, day);
    if (!code)
        return failure(ErrorKind::Usage, code.error().message, u"--detention"_s);
    table.detention = std::get<QString>(*code);
    return {};
}

/// Columns whose header names no field, and which field it may have meant.
QStringList columnsLeftOut(const PasteTable &table, const QStringList &headers)
{
    QStringList known;
    for (const QByteArray &field : pasteFields(table.table))
        known << QString::fromLatin1(field);
    QStringList words;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QString &header = headers.at(i);
        if (!table.fields.at(i).isEmpty() || header.trimmed().isEmpty())
            continue;
        const QString near = nearestOf(header.trimmed(), known);
        words << (near.isEmpty()
                      ? TableCommandText::tr("Column %1, “%2”, names no field and is left out.")
                            .arg(QString::number(i + 1), header)
                      : TableCommandText::tr("Column %1, “%2”, names no field and is left out. Did "
                                             "you mean “%3”?")
                            .arg(QString::number(i + 1), header, near));
    }
    return words;
}

/// The cells of a file: CSV where its name says so, else with tabs between them.
Result<QList<QStringList>> rowsOfFile(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString text = QString::fromUtf8(*bytes);
    if (!path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return tableFromTsv(text);
    const CsvRows read = splitCsv(text);
    if (read.endsInQuotes)
        return refused(TableCommandText::tr("In “%1” a quotation mark is opened and never closed, "
                                            "so its rows cannot be told apart. Correct it; the "
                                            "vault is as it was.")
                           .arg(path),
                       path);
    QList<QStringList> rows;
    for (const CsvRow &row : read.rows) {
        QStringList &cells = rows.emplace_back();
        for (const QString &cell : row.cells)
            cells << csvText(cell);
    }
    return rows;
}

Error withWords(Error error, const QStringList &more)
{
    error.message = (QStringList { error.message } + more).join(u' ');
    return error;
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
    QStringList notices;
    const auto order = queriedOrder(connection, **list, *state, today(session->clock), notices);
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
    QStringList notices;
    const auto order = queriedOrder(connection, **list, *state, day, notices);
    if (!order)
        return tl::unexpected(order.error());
    const auto ids = listIds(connection, **list, order->seqs);
    if (!ids)
        return tl::unexpected(ids.error());
    const BulkEdit edit { (*list)->table, field->name, *value, *ids };
    if (call.has(u"dry-run"_s)) {
        return planBulkEdit(connection, edit).map([&notices](const BulkPlan &plan) {
            Reply reply = planReply(plan);
            reply.notices = notices;
            return reply;
        });
    }
    if (ids->isEmpty())
        return failure(ErrorKind::NotFound,
                       (QStringList { TableCommandText::tr("No line is chosen by these filters, so "
                                                           "nothing was changed.") }
                        + notices)
                           .join(u' '),
                       u"--where"_s);
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
    const auto file = rowsOfFile(call.arguments.at(2));
    if (!file)
        return tl::unexpected(file.error());
    const QList<QStringList> &rows = *file;
    PasteTable table;
    table.table = (*list)->table;
    table.fields = guessFields(table.table, rows.value(0), {});
    table.rows = rows.mid(1);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    if (const Result<> read = readPasteOptions(call, today(session->clock), table); !read)
        return tl::unexpected(read.error());
    const QStringList leftOut = columnsLeftOut(table, rows.value(0));
    const auto plan = planPaste(session->vault->connection(), table, today(session->clock));
    if (!plan)
        return tl::unexpected(withWords(plan.error(), leftOut));
    if (call.has(u"dry-run"_s)) {
        Reply reply = planReply(*plan);
        reply.notices = leftOut;
        return reply;
    }
    const int writes
        = plan->count(PasteRow::Outcome::Adds) + plan->count(PasteRow::Outcome::Changes);
    auto done = runPaste(*session, table,
                         TableCommandText::tr("Paste a table: %n line(s)", nullptr, writes));
    if (!done)
        return tl::unexpected(done.error());
    done->warnings << leftOut;
    for (const PasteRow &row : plan->rows) {
        for (const PasteProblem &problem : row.problems)
            done->warnings << problemWords(row, problem);
        if (row.outcome == PasteRow::Outcome::Similar)
            done->warnings << similarWords(row);
    }
    Reply reply = doneReply(*done);
    const bool whole = plan->count(PasteRow::Outcome::Problem) == 0
        && plan->count(PasteRow::Outcome::Similar) == 0;
    reply.exitCode = whole ? 0 : 1; // a script must not take a part for the whole
    return reply;
}

} // namespace habeas
