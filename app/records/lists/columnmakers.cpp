#include "app/records/lists/columnmakers.h"

namespace habeas {

QList<QByteArray> dateOf(const QByteArray &alias, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const char *suffix : { "", "_typed", "_earliest", "_latest" })
        values << alias + ".\"" + name + suffix + '"';
    return values;
}

QByteArray joined(const QByteArray &table, const QByteArray &alias, const QByteArray &which)
{
    return " LEFT JOIN \"" + table + "\" " + alias + " ON " + alias + ".seq = (" + which + ")";
}

ListColumn textColumn(const char *key, const QByteArray &value, int width)
{
    return { .key = key, .values = { value }, .width = width };
}

ListColumn codedColumn(const char *key, const QString &codes, const QByteArray &value, int width)
{
    return { .key = key,
             .type = ListColumn::Type::Code,
             .codes = codes,
             .values = { value },
             .width = width };
}

ListColumn datedColumn(const char *key, const QByteArray &join, const QList<QByteArray> &values)
{
    return { .key = key, .type = ListColumn::Type::Date, .join = join, .values = values };
}

ListColumn hidden(ListColumn column)
{
    column.shown = false;
    return column;
}

ListColumn ofRecord(ListColumn column)
{
    column.ofRecord = true;
    return column;
}

ListColumn forward(ListColumn column)
{
    column.future = true;
    return column;
}

QByteArray computedEnd(const QByteArray &measure)
{
    return " LEFT JOIN due e ON e.record = " + measure + ".id AND e.source = 'liberty_end'";
}

QByteArray computedReport(const QByteArray &restriction)
{
    const QByteArray next = "SELECT q.key FROM due q WHERE q.\"case\" = " + restriction
        + ".\"case\" AND q.source = 'liberty_end' AND q.\"trigger\" = 'restriction.report' AND "
          "q.trigger_record = "
        + restriction + ".id ORDER BY q.latest < %today%, q.latest LIMIT 1";
    return " LEFT JOIN due w ON w.\"case\" = " + restriction + ".\"case\" AND w.key = (" + next
        + ")";
}

} // namespace habeas
