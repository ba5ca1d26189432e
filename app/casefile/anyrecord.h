#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/fieldcheck.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/casefile/record.h"

#include <QByteArrayView>
#include <QList>
#include <QUuid>

#include <optional>
#include <variant>

namespace habeas {

enum class FieldType { Text, YesNo, Number, Date, Money, Law, Reference };

/// What one field holds; the alternatives stand in the order of FieldType.
using FieldValue
    = std::variant<QString, bool, std::optional<int>, PartialDate, Money, LawReference, QUuid>;

/// One field as describe() names it.
struct FieldShape
{
    const char *name;
    FieldType type;
    FieldRule rule;
    const char *target; ///< the table a reference leads to; empty for other fields
};

/// One kind of record: what describe() says of it, as values that can be walked at run time.
struct RecordShape
{
    RecordKind kind;
    QList<FieldShape> fields;

    /// -1 where there is no such field.
    [[nodiscard]] qsizetype indexOf(QByteArrayView field) const;
};

/// Null where no record people write is kept in that table. Lives as long as the program.
[[nodiscard]] const RecordShape *shapeOf(QByteArrayView table);
[[nodiscard]] QList<const RecordShape *> recordShapes();

/// A record of any kind, for forms and lists that treat all kinds alike. Nothing is lost between
/// it and the typed record.
struct AnyRecord : Record
{
    const RecordShape *shape = nullptr;
    QUuid id;
    QList<FieldValue> values; ///< in the order of shape->fields

    [[nodiscard]] const FieldValue &value(QByteArrayView field) const;
    void set(QByteArrayView field, const FieldValue &value);
    /// The record it belongs to; null where it stands alone.
    [[nodiscard]] QUuid parent() const;
};

/// A fresh one with an id of its own and empty fields. The table must be one shapeOf() knows.
[[nodiscard]] AnyRecord newRecord(QByteArrayView table);
/// Everything that stands against keeping it, at most one fault a field, in describe()'s order.
[[nodiscard]] QList<FieldFault> faultsIn(const AnyRecord &record);
/// Whether both hold the same in every field and in what all records share (sources in any order).
[[nodiscard]] bool sameContent(const AnyRecord &a, const AnyRecord &b);
[[nodiscard]] bool isFilled(const FieldValue &value);
/// What a field of that type holds while nobody has filled it.
[[nodiscard]] FieldValue emptyValue(FieldType type);

/// Reads the values of a typed record through its describe().
class ValueReader
{
public:
    template<class Value>
    void operator()(const char *, const Value &value, FieldRule = {})
    {
        values << FieldValue(value);
    }

    template<class Other>
    void operator()(const char *, const Id<Other> &value, FieldRule = {})
    {
        values << FieldValue(value.uuid());
    }

    QList<FieldValue> values;
};

/// The other way round.
class ValueWriter
{
public:
    explicit ValueWriter(const QList<FieldValue> &values)
        : m_values(values)
    {
    }

    template<class Value>
    void operator()(const char *, Value &value, FieldRule = {})
    {
        value = std::get<Value>(m_values.at(m_next++));
    }

    template<class Other>
    void operator()(const char *, Id<Other> &value, FieldRule = {})
    {
        value = Id<Other>(std::get<QUuid>(m_values.at(m_next++)));
    }

private:
    const QList<FieldValue> &m_values;
    qsizetype m_next = 0;
};

template<class R>
[[nodiscard]] AnyRecord anyOf(const R &record)
{
    AnyRecord any;
    static_cast<Record &>(any) = record;
    any.shape = shapeOf(R::kind.table);
    any.id = record.id.uuid();
    ValueReader reader;
    R::describe(record, reader);
    any.values = reader.values;
    return any;
}

/// The record must be of that kind.
template<class R>
[[nodiscard]] R recordOf(const AnyRecord &any)
{
    Q_ASSERT(any.shape == shapeOf(R::kind.table));
    R record;
    static_cast<Record &>(record) = any;
    record.id = Id<R>(any.id);
    ValueWriter writer(any.values);
    R::describe(record, writer);
    return record;
}

} // namespace habeas
