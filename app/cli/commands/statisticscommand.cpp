#include "app/actions/files/statisticsactions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/texttable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct StatisticsCommandText
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsCommand)
};

QJsonObject countJson(const CountRange &count)
{
    return { { u"least"_s, count.least }, { u"most"_s, count.most } };
}

QJsonObject tableJson(const StatisticsTable &table)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QJsonObject counts;
        for (qsizetype j = 0; j < table.seriesCodes.size(); ++j)
            counts.insert(table.seriesCodes.at(j), countJson(table.rows.at(i).values.at(j)));
        QJsonObject row { { u"row"_s, table.rows.at(i).code }, { u"counts"_s, counts } };
        if (!table.total.isEmpty())
            row.insert(u"people"_s, countJson(table.totals.at(i)));
        rows << row;
    }
    return { { u"code"_s, table.code },
             { u"title"_s, table.title },
             { u"note"_s, table.note },
             { u"rows"_s, rows } };
}

QString tableText(const StatisticsTable &table)
{
    QList<QStringList> lines { QStringList { table.rowsAre } + table.series };
    if (!table.total.isEmpty())
        lines.front() << table.total;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QStringList line { table.rows.at(i).label };
        for (const CountRange &value : table.rows.at(i).values)
            line << countText(value);
        if (!table.total.isEmpty())
            line << countText(table.totals.at(i));
        lines << line;
    }
    return table.title + u"\n\n"_s + alignedTable(lines) + u'\n' + wrapped(table.note, {});
}

Result<std::optional<CivilDay>> dayOf(const Invocation &call, const QString &option, bool first)
{
    const Result<PartialDate> date = dateOption(call, option);
    if (!date)
        return tl::unexpected(date.error());
    return first ? date->earliest() : date->latest();
}

Result<QList<StatisticsTable>> chosen(const Invocation &call, QList<StatisticsTable> tables)
{
    const QString wanted = call.arguments.value(1);
    if (wanted.isEmpty())
        return tables;
    QStringList codes;
    for (const StatisticsTable &table : std::as_const(tables))
        codes << table.code;
    tables.removeIf([&wanted](const StatisticsTable &table) {
        return table.code != wanted;
    });
    if (tables.isEmpty())
        return failure(ErrorKind::Usage,
                       StatisticsCommandText::tr("“%1” is not one of the figures: %2.")
                           .arg(wanted, codes.join(u", "_s)),
                       wanted);
    return tables;
}

} // namespace

Result<Reply> statisticsCommand(const Invocation &call)
{
    const Result<CivilDay> day = dayOption(call, u"on"_s);
    if (!day)
        return tl::unexpected(day.error());
    StatisticsSpan span;
    for (const auto &[option, side] :
         { std::pair(u"from"_s, &span.from), std::pair(u"until"_s, &span.until) }) {
        const auto read = dayOf(call, option, side == &span.from);
        if (!read)
            return tl::unexpected(read.error());
        *side = *read;
    }
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto records = readStatistics(session->vault->connection(), *day);
    if (!records)
        return tl::unexpected(records.error());
    const auto tables = chosen(call, statisticsTables(*records, span, *day, screenLanguage()));
    if (!tables)
        return tl::unexpected(tables.error());

    Reply reply;
    if (const QString path = call.value(u"out"_s); !path.isEmpty()) {
        if (tables->size() != 1)
            return failure(ErrorKind::Usage,
                           StatisticsCommandText::tr("A file holds one of the figures: say held, "
                                                     "hearings or waiting before --out."),
                           u"--out"_s);
        const auto done = writeStatistics(*session, tables->front(), path, call.has(u"force"_s));
        if (!done)
            return tl::unexpected(done.error());
        reply.text = done->effects.join(u' ') + u'\n';
        reply.json.insert(u"file"_s, path);
    }
    QJsonArray json;
    QStringList texts;
    for (const StatisticsTable &table : *tables) {
        json << tableJson(table);
        texts << tableText(table);
    }
    reply.json.insert(u"today"_s, day->iso());
    reply.json.insert(u"statistics"_s, json);
    if (reply.text.isEmpty())
        reply.text = texts.join(u'\n');
    return reply;
}

} // namespace habeas
