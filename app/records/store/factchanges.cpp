#include "app/records/store/factchanges.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/anyrecord.h"
#include "app/casefile/filekind.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/thesaurus.h"
#include "app/records/store/anyrepository.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"
#include "app/vault/historyread.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(FactChanges)
};

constexpr int CounterBits = 16; // of the hybrid logical clock
constexpr qsizetype longest = 160;

QString hexList(const QSet<QUuid> &rows)
{
    QJsonArray list;
    for (const QUuid &row : rows)
        list.append(QString::fromLatin1(row.toRfc4122().toHex()));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QSet<QUuid> citedBy(const Letter &letter)
{
    QSet<QUuid> cited;
    for (const QString &id : letter.cites.split(u' ', Qt::SkipEmptyParts))
        cited.insert(QUuid::fromString(id));
    return cited;
}

/// letter -> the change set that put it into the log.
Result<QHash<QUuid, qint64>> madeIn(const Connection &connection, const QSet<QUuid> &letters)
{
    Statement query(connection.handle(),
                    "SELECT row_id, min(change_set) FROM change WHERE operation = 'insert' "
                    "AND row_id IN (SELECT unhex(value) FROM json_each(?1)) GROUP BY row_id");
    query.bind(1, hexList(letters));
    QHash<QUuid, qint64> made;
    while (query.row())
        made.insert(query.uuid(0), query.integer(1));
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return made;
}

struct RowChange
{
    qint64 number;
    Change change;
    QString author;
    QDateTime at;
};

/// Every later change of these rows, in order.
Result<QHash<QUuid, QList<RowChange>>> laterChanges(const Connection &connection,
                                                    const QSet<QUuid> &rows, qint64 after)
{
    Statement query(
        connection.handle(),
        "SELECT c.change_set, c.table_name, c.row_id, c.operation, c.patch, s.author, s.clock "
        "FROM change c JOIN change_set s ON s.number = c.change_set "
        "WHERE c.operation = 'update' AND c.change_set > ?2 "
        "AND c.row_id IN (SELECT unhex(value) FROM json_each(?1)) "
        "ORDER BY c.change_set, c.position");
    query.bind(1, hexList(rows)).bind(2, after);
    QHash<QUuid, QList<RowChange>> changes;
    while (query.row()) {
        RowChange one { query.integer(0), changeAt(query, 1), query.text(5),
                        QDateTime::fromMSecsSinceEpoch(query.integer(6) >> CounterBits, Qt::UTC) };
        changes[one.change.row] << one;
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return changes;
}

/// The field a column belongs to; empty for columns that only follow from another.
QString fieldOf(const RecordShape *shape, const QString &column)
{
    if (column == u"deleted" || column == u"sealed")
        return column;
    if (!shape)
        return {};
    for (const FieldShape &field : shape->fields) {
        const QString name = QString::fromLatin1(field.name);
        if (column == name)
            return name;
        if (field.type == FieldType::Money && column.startsWith(name + u'_'))
            return column;
    }
    return {};
}

QList<FactChange> netChanges(const QList<RowChange> &changes, qint64 since)
{
    QHash<QString, FactChange> byField;
    QStringList order;
    for (const RowChange &row : changes) {
        if (row.number <= since)
            continue;
        const RecordShape *shape = shapeOf(row.change.table.toLatin1());
        for (auto it = row.change.patch.begin(); it != row.change.patch.end(); ++it) {
            const QString field = fieldOf(shape, it.key());
            const QJsonArray sides = it.value().toArray();
            if (field.isEmpty())
                continue;
            FactChange &change = byField[field];
            if (change.field.isEmpty()) {
                change = { row.change.row, row.change.table, field, sides.at(0), {}, {}, {} };
                order << field;
            }
            change.to = sides.at(1);
            change.at = row.at;
            change.author = row.author;
        }
    }
    QList<FactChange> net;
    for (const QString &field : std::as_const(order)) {
        if (byField.value(field).from != byField.value(field).to)
            net << byField.value(field);
    }
    return net;
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longest ? line : QString(line.left(longest) + u'…');
}

/// A number says something only with its noun. Ranks and positions put records in order and are
/// no part of what is stated.
QString countedWords(const char *field, int number)
{
    if (qstrcmp(field, "lashes") == 0)
        return FactText::tr("%n lash(es)", nullptr, number);
    if (qstrcmp(field, "lashes_given") == 0)
        return FactText::tr("%n lash(es) given", nullptr, number);
    if (qstrcmp(field, "stated_days_left") == 0)
        return FactText::tr("%n day(s) left, as it stated", nullptr, number);
    return {};
}

/// A field's value in words; empty for ids, hashes and what is not set.
QString inWords(const FieldShape &field, const FieldValue &value)
{
    switch (field.type) {
    case FieldType::Text: {
        const QString text = std::get<QString>(value);
        if (qstrcmp(field.name, "media_type") == 0)
            return fileKind(text, screenLanguage());
        if (field.rule.codes != nullptr && !text.isEmpty())
            return codeLabel(QString::fromLatin1(field.rule.codes), text, screenLanguage());
        return field.rule.form == FieldRule::Form::Words
                || field.rule.form == FieldRule::Form::TimeOfDay
            ? shortened(fieldWords(field.name, text))
            : QString();
    }
    case FieldType::Number: {
        const auto number = std::get<std::optional<int>>(value);
        return number ? countedWords(field.name, *number) : QString();
    }
    case FieldType::Date:
        return printDate(std::get<PartialDate>(value), screenLanguage());
    case FieldType::Money: {
        const Money &money = std::get<Money>(value);
        return money.isSet() ? QString(money.amount + u' ' + money.currency) : QString();
    }
    case FieldType::Law: {
        const LawReference &law = std::get<LawReference>(value);
        return law.isSet() ? printLaw(law, screenLanguage(), LawStyle::Short) : QString();
    }
    case FieldType::YesNo:
    case FieldType::Reference:
        break;
    }
    return {};
}

} // namespace

Result<QHash<Id<Letter>, QList<FactChange>>> factsChanged(const Connection &connection,
                                                          const QList<Letter> &letters)
{
    QSet<QUuid> ids;
    QSet<QUuid> rows;
    for (const Letter &letter : letters) {
        ids.insert(letter.id.uuid());
        rows.unite(citedBy(letter));
    }
    const auto made = madeIn(connection, ids);
    if (!made)
        return tl::unexpected(made.error());
    qint64 first = std::numeric_limits<qint64>::max();
    for (const qint64 number : *made)
        first = std::min(first, number);
    const auto changes = laterChanges(connection, rows, first);
    if (!changes)
        return tl::unexpected(changes.error());
    QHash<Id<Letter>, QList<FactChange>> changed;
    for (const Letter &letter : letters) {
        if (!made->contains(letter.id.uuid()))
            continue;
        QList<FactChange> facts;
        for (const QUuid &record : citedBy(letter))
            facts << netChanges(changes->value(record), made->value(letter.id.uuid()));
        if (!facts.isEmpty())
            changed.insert(letter.id, facts);
    }
    return changed;
}

Result<QList<FactChange>> factsChangedSinceApproval(const Connection &connection,
                                                    const Letter &letter)
{
    const QUuid own = letter.id.uuid();
    const auto made = madeIn(connection, { own });
    if (!made)
        return tl::unexpected(made.error());
    if (!made->contains(own))
        return QList<FactChange> {};
    qint64 since = made->value(own);
    const auto steps = laterChanges(connection, { own }, since);
    if (!steps)
        return tl::unexpected(steps.error());
    // An approval that was undone stood for nothing.
    for (const RowChange &step : steps->value(own)) {
        const QJsonArray sides = step.change.patch.value(u"approved_by"_s).toArray();
        if (!letter.approvedBy.isEmpty() && !sides.at(1).toString().isEmpty())
            since = step.number;
    }
    const auto changes = laterChanges(connection, citedBy(letter), since);
    if (!changes)
        return tl::unexpected(changes.error());
    QList<FactChange> facts;
    for (const QList<RowChange> &ofRecord : *changes)
        facts << netChanges(ofRecord, since);
    return facts;
}

int changedRecords(const QList<FactChange> &changes)
{
    QSet<QUuid> records;
    for (const FactChange &change : changes)
        records.insert(change.record);
    return static_cast<int>(records.size());
}

QString factText(const FactChange &change, const QJsonValue &value)
{
    if (change.field == u"deleted" || change.field == u"sealed") {
        const bool on = value.toInt() != 0;
        if (change.field == u"sealed")
            return on ? FactText::tr("sealed") : FactText::tr("not sealed");
        return on ? FactText::tr("in the bin") : FactText::tr("on record");
    }
    if (value.isNull())
        return u"–"_s;
    if (value.isObject())
        return FactText::tr("another record");
    const QString text = value.toVariant().toString();
    const RecordShape *shape = shapeOf(change.table.toLatin1());
    const qsizetype index = shape ? shape->indexOf(change.field.toLatin1()) : -1;
    if (index < 0)
        return shortened(text);
    const FieldShape &field = shape->fields.at(index);
    if (field.type == FieldType::Date) {
        const auto date = PartialDate::fromEdtf(text);
        return date ? printDate(*date, screenLanguage()) : text;
    }
    if (field.type == FieldType::YesNo)
        return value.toInt() != 0 ? FactText::tr("yes") : FactText::tr("no");
    if (field.rule.codes != nullptr)
        return codeLabel(QString::fromLatin1(field.rule.codes), text, screenLanguage());
    if (qstrcmp(field.name, "media_type") == 0)
        return fileKind(text, screenLanguage());
    if (field.type == FieldType::Law) {
        const auto law = LawReference::fromText(text);
        return law ? printLaw(*law, screenLanguage(), LawStyle::Short) : text;
    }
    return shortened(fieldWords(field.name, text));
}

Result<QString> factInWords(const Connection &connection, const QUuid &record)
{
    for (const RecordShape *shape : recordShapes()) {
        const auto found = readAny(connection, shape->kind.table, record);
        if (!found && found.error().kind == ErrorKind::NotFound)
            continue;
        if (!found)
            return tl::unexpected(found.error());
        QStringList words;
        for (qsizetype i = 0; i < shape->fields.size(); ++i) {
            const QString text = inWords(shape->fields.at(i), found->values.at(i));
            if (!text.isEmpty())
                words << text;
        }
        QString line = words.join(u", "_s);
        if (found->deleted)
            line += FactText::tr(" (in the bin)");
        return line;
    }
    return failure(
        ErrorKind::NotFound,
        FactText::tr("This record is not in the vault any more. Look at the list again."));
}

} // namespace habeas
