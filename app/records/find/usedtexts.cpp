#include "app/records/find/usedtexts.h"

#include "app/casefile/anyrecord.h"
#include "app/casefile/case.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QSet>

namespace habeas {

namespace {

/// Fields that ask for the same thing, and where it may have been written before: "table.field".
struct OneMeaning
{
    const char *asked;
    const char *written; ///< the likeliest first
};

constexpr OneMeaning Meanings[] = {
    { "hearing.court sentence.court", "hearing.court sentence.court order.authority remedy.body" },
    { "order.authority measure.authority placement.authority restriction.authority "
      "status.authority charge_stage.authority requalification.authority event.authority "
      "remedy.body",
      "order.authority hearing.court sentence.court measure.authority restriction.authority "
      "status.authority charge_stage.authority placement.authority requalification.authority "
      "event.authority remedy.body" },
    { "hearing.judge sentence.judge", "hearing.judge sentence.judge" },
    { "measure.place placement.place sentence.place event.place",
      "placement.place measure.place sentence.place event.place" },
};

QList<QByteArray> wordsOf(const char *list)
{
    return QByteArray(list).split(' ');
}

/// Its own field first.
QList<QByteArray> fieldsOfOneMeaning(const QByteArray &asked)
{
    QList<QByteArray> fields { asked };
    for (const OneMeaning &meaning : Meanings) {
        if (!wordsOf(meaning.asked).contains(asked))
            continue;
        for (const QByteArray &field : wordsOf(meaning.written)) {
            if (field != asked)
                fields << field;
        }
    }
    return fields;
}

/// Of the newest records; a form waits for it, and the whole table may be long.
void addTexts(const Connection &connection, const RecordShape &shape, qsizetype index,
              QStringList &texts, QSet<QString> &seen)
{
    constexpr qsizetype Most = 50;
    const QByteArray column = QByteArray("\"") + shape.fields.at(index).name + '"';
    const QByteArray from = QByteArray(" FROM \"") + shape.kind.table + '"';
    Statement query(connection.handle(),
                    "SELECT " + column + from + " WHERE deleted = 0 AND " + column
                        + " <> '' AND seq > (SELECT max(seq)" + from
                        + ") - 3000 ORDER BY seq DESC");
    for (qsizetype found = 0; found < Most && query.row();) {
        const QString text = query.text(0);
        if (seen.contains(text))
            continue;
        seen.insert(text);
        texts << text;
        ++found;
    }
}

} // namespace

QStringList usedTexts(const Connection &connection, QByteArrayView table, QByteArrayView field)
{
    QStringList texts;
    QSet<QString> seen;
    const QByteArray asked = table.toByteArray() + '.' + field.toByteArray();
    for (const QByteArray &source : fieldsOfOneMeaning(asked)) {
        const qsizetype dot = source.indexOf('.');
        const RecordShape *shape = shapeOf(source.left(dot));
        const qsizetype index = shape ? shape->indexOf(source.mid(dot + 1)) : -1;
        if (index >= 0 && shape->fields.at(index).type == FieldType::Text)
            addTexts(connection, *shape, index, texts, seen);
    }
    if (table == QByteArrayView(Case::kind.table) && field == "officer") {
        for (const QString &person : peopleAtWork(connection)) {
            if (!seen.contains(person))
                texts << person;
        }
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
