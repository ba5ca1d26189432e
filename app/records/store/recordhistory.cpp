#include "app/records/store/recordhistory.h"

#include "app/casefile/recordtypes.h"
#include "app/records/store/anyrepository.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace habeas {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

QUuid uuidIn(const QJsonValue &value)
{
    return QUuid::fromRfc4122(QByteArray::fromHex(value[u"hex"].toString().toLatin1()));
}

/// Fills a record from columns as history writes them.
class PatchReader
{
public:
    explicit PatchReader(const QJsonObject &columns)
        : m_columns(columns)
    {
    }

    void operator()(const char *name, QString &value, FieldRule = {}) const { value = text(name); }

    void operator()(const char *name, bool &value, FieldRule = {}) const
    {
        value = column(name).toInt() != 0;
    }

    void operator()(const char *name, std::optional<int> &value, FieldRule = {}) const
    {
        const QJsonValue held = column(name);
        value = held.isDouble() ? std::optional(held.toInt()) : std::nullopt;
    }

    void operator()(const char *name, PartialDate &value, FieldRule = {}) const
    {
        value = PartialDate::restore(text(name), text(name, "_typed")).value_or(PartialDate());
    }

    void operator()(const char *name, Money &value, FieldRule = {}) const
    {
        value.amount = text(name, "_amount");
        value.currency = text(name, "_currency");
        value.statedAmount = text(name, "_stated_amount");
        value.statedCurrency = text(name, "_stated_currency");
    }

    void operator()(const char *name, LawReference &value, FieldRule = {}) const
    {
        value = LawReference::fromText(text(name)).value_or(LawReference());
    }

    template<class Other>
    void operator()(const char *name, Id<Other> &value, FieldRule = {}) const
    {
        value = Id<Other>(uuidIn(column(name)));
    }

    void shared(Record &record) const
    {
        record.note = text("note");
        record.sealed = column("sealed").toInt() != 0;
        record.deleted = column("deleted").toInt() != 0;
    }

private:
    [[nodiscard]] QJsonValue column(const char *name, const char *suffix = "") const
    {
        return m_columns.value(QLatin1StringView(QByteArray(name) + suffix));
    }

    [[nodiscard]] QString text(const char *name, const char *suffix = "") const
    {
        return column(name, suffix).toString();
    }

    const QJsonObject &m_columns;
};

/// Plays the changes of one record, oldest first.
class Past
{
public:
    Past(QByteArrayView table, const QUuid &id)
        : m_table(table)
        , m_id(id)
    {
    }

    void play(const ChangeSet &set)
    {
        for (const Change &change : set.changes) {
            if (change.row == m_id && change.table == QLatin1StringView(m_table))
                playRow(change);
            else if (change.table == u"citation")
                playCitation(change);
        }
    }

    [[nodiscard]] std::optional<AnyRecord> record() const
    {
        if (!m_there)
            return std::nullopt;
        std::optional<AnyRecord> made;
        eachRecordType([&]<class R>(std::type_identity<R>) {
            if (m_table != QByteArrayView(R::kind.table))
                return;
            R record;
            record.id = Id<R>(m_id);
            const PatchReader reader(m_columns);
            R::describe(record, reader);
            reader.shared(record);
            for (const QUuid &source : m_sources)
                record.sources << Id<Source>(source);
            std::sort(record.sources.begin(), record.sources.end());
            made = anyOf(record);
        });
        return made;
    }

private:
    void playRow(const Change &change)
    {
        m_there = change.operation != Change::Operation::Delete;
        if (!m_there) {
            m_columns = {};
            return;
        }
        for (auto column = change.patch.begin(); column != change.patch.end(); ++column)
            m_columns[column.key()] = column.value().toArray().at(1);
    }

    void playCitation(const Change &change)
    {
        const QJsonArray source = change.patch.value(u"source").toArray();
        if (change.operation == Change::Operation::Delete)
            m_sources.remove(uuidIn(source.at(0)));
        else
            m_sources.insert(uuidIn(source.at(1)));
    }

    QByteArrayView m_table;
    QUuid m_id;
    bool m_there = false;
    QJsonObject m_columns;
    QSet<QUuid> m_sources;
};

} // namespace

Result<QList<QUuid>> historyRows(const Connection &connection, const QUuid &record)
{
    Statement query(connection.handle(),
                    "SELECT DISTINCT row_id FROM change WHERE table_name = 'citation' "
                    "AND operation = 'insert' AND json_extract(patch, '$.record[1].hex') = ?");
    query.bind(1, QString::fromLatin1(record.toRfc4122().toHex()));
    QList<QUuid> rows { record };
    while (query.row())
        rows << query.uuid(0);
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return rows;
}

Result<QList<RecordVersion>> recordVersions(const Connection &connection, QByteArrayView table,
                                            const QUuid &record)
{
    const auto rows = historyRows(connection, record);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto sets = readHistory(connection, *rows, std::numeric_limits<int>::max());
    if (!sets)
        return tl::unexpected(sets.error());
    QList<RecordVersion> versions;
    Past past(table, record);
    for (auto set = sets->crbegin(); set != sets->crend(); ++set) {
        past.play(*set);
        versions.prepend({ *set, past.record() });
    }
    return versions;
}

Result<AnyRecord> findAny(const Connection &connection, const QUuid &id)
{
    for (const RecordShape *shape : recordShapes()) {
        auto record = readAny(connection, shape->kind.table, id);
        if (record || record.error().kind != ErrorKind::NotFound)
            return record;
    }
    return failure(ErrorKind::NotFound, HistoryText::tr("No record in this vault has that id."));
}

QList<QByteArray> differingFields(const std::optional<AnyRecord> &before, const AnyRecord &after)
{
    QList<QByteArray> fields;
    for (qsizetype i = 0; i < after.values.size(); ++i) {
        const FieldValue &value = after.values.at(i);
        if (before ? before->values.at(i) != value : isFilled(value))
            fields << after.shape->fields.at(i).name;
    }
    const AnyRecord &old = before ? *before : AnyRecord();
    if (QSet<Id<Source>>(old.sources.begin(), old.sources.end())
        != QSet<Id<Source>>(after.sources.begin(), after.sources.end()))
        fields << "sources";
    if (old.note != after.note)
        fields << "note";
    if (old.sealed != after.sealed)
        fields << "sealed";
    if (old.deleted != after.deleted)
        fields << "deleted";
    return fields;
}

} // namespace habeas
