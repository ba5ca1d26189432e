#include "app/records/lists/listsql.h"

#include "app/records/lists/casenames.h"

namespace habeas {

QByteArray listSelect(const ListShape &shape, const QList<int> &columns, CivilDay today,
                      const QByteArray &more, bool also)
{
    QByteArray sql = shape.with + "SELECT " + shape.alias + ".seq" + more;
    QList<QByteArray> joins;
    for (const int at : columns) {
        const ListColumn &column = shape.columns.at(at);
        for (const QByteArray &value : column.values)
            sql += ", " + value;
        if (also && !column.also.isEmpty())
            sql += ", " + column.also;
        else if (!also && !column.beside.isEmpty())
            sql += ", " + column.beside;
        for (const QByteArray &join : column.join.split('\n')) {
            if (!joins.contains(join))
                joins << join;
        }
    }
    sql += " FROM " + shape.from + joins.join();
    return forScreen(sql.replace("%today%", QByteArray::number(today.number())));
}

QByteArray listWhere(const ListShape &shape)
{
    return " WHERE " + shape.alias + ".deleted = 0";
}

} // namespace habeas
