#include "app/records/find/usedtexts.h"

#include "app/casefile/anyrecord.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

namespace habeas {

QStringList usedTexts(const Connection &connection, QByteArrayView table, QByteArrayView field)
{
    const RecordShape *shape = shapeOf(table);
    const qsizetype index = shape ? shape->indexOf(field) : -1;
    if (index < 0 || shape->fields.at(index).type != FieldType::Text)
        return {};
    const QByteArray column = QByteArray("\"") + shape->fields.at(index).name + '"';
    Statement query(connection.handle(),
                    "SELECT " + column + " FROM \"" + shape->kind.table
                        + "\" WHERE deleted = 0 AND " + column + " <> '' GROUP BY " + column
                        + " ORDER BY max(seq) DESC LIMIT 50");
    QStringList texts;
    while (query.row())
        texts << query.text(0);
    return query.finished() ? texts : QStringList();
}

} // namespace habeas
