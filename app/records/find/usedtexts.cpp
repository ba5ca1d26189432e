#include "app/records/find/usedtexts.h"

#include "app/casefile/anyrecord.h"
#include "app/casefile/case.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QSet>

namespace habeas {

QStringList usedTexts(const Connection &connection, QByteArrayView table, QByteArrayView field)
{
    const RecordShape *shape = shapeOf(table);
    const qsizetype index = shape ? shape->indexOf(field) : -1;
    if (index < 0 || shape->fields.at(index).type != FieldType::Text)
        return {};
    constexpr qsizetype Most = 50;
    const QByteArray column = QByteArray("\"") + shape->fields.at(index).name + '"';
    const QByteArray from = QByteArray(" FROM \"") + shape->kind.table + '"';
    // A form waits for it: the whole table may be long.
    Statement query(connection.handle(),
                    "SELECT " + column + from + " WHERE deleted = 0 AND " + column
                        + " <> '' AND seq > (SELECT max(seq)" + from
                        + ") - 3000 ORDER BY seq DESC");
    QStringList texts;
    QSet<QString> seen;
    while (texts.size() < Most && query.row()) {
        const QString text = query.text(0);
        if (!seen.contains(text))
            texts << text;
        seen.insert(text);
    }
    if (texts.size() < Most && !query.finished())
        return {};
    const bool whoseWork = qstrcmp(shape->kind.table, Case::kind.table) == 0 && field == "officer";
    for (const QString &person : whoseWork ? peopleAtWork(connection) : QStringList()) {
        if (!seen.contains(person))
            texts << person;
    }
    return texts;
}

QStringList peopleAtWork(const Connection &connection)
{
    Statement query(
        connection.handle(),
        "SELECT author FROM (SELECT author, number FROM change_set ORDER BY number DESC LIMIT "
        "3000) WHERE author <> '' GROUP BY 1 ORDER BY max(number) DESC LIMIT 20");
    QStringList people;
    while (query.row())
        people << query.text(0);
    return query.finished() ? people : QStringList();
}

} // namespace habeas
