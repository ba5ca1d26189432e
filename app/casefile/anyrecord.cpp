#include "app/casefile/anyrecord.h"

#include "app/casefile/recordtypes.h"

#include <algorithm>

namespace habeas {

namespace {

template<class Value>
struct TypeOf;

template<>
struct TypeOf<QString> : std::integral_constant<FieldType, FieldType::Text>
{
};

template<>
struct TypeOf<bool> : std::integral_constant<FieldType, FieldType::YesNo>
{
};

template<>
struct TypeOf<std::optional<int>> : std::integral_constant<FieldType, FieldType::Number>
{
};

template<>
struct TypeOf<PartialDate> : std::integral_constant<FieldType, FieldType::Date>
{
};

template<>
struct TypeOf<Money> : std::integral_constant<FieldType, FieldType::Money>
{
};

template<>
struct TypeOf<LawReference> : std::integral_constant<FieldType, FieldType::Law>
{
};

class ShapeReader
{
public:
    template<class Value>
    void operator()(const char *name, const Value &, FieldRule rule = {})
    {
        fields.append({ name, TypeOf<Value>::value, rule, "" });
    }

    template<class Other>
    void operator()(const char *name, const Id<Other> &, FieldRule rule = {})
    {
        fields.append({ name, FieldType::Reference, rule, Other::kind.table });
    }

    QList<FieldShape> fields;
};

const QList<RecordShape> &allShapes()
{
    static const QList<RecordShape> shapes = [] { // constant: follows from the types alone
        QList<RecordShape> made;
        eachRecordType([&made]<class R>(std::type_identity<R>) {
            ShapeReader reader;
            const R empty;
            R::describe(empty, reader);
            made.append({ R::kind, reader.fields });
        });
        return made;
    }();
    return shapes;
}

void check(FieldCheck &check, const FieldShape &field, const FieldValue &value)
{
    std::visit(
        [&]<class Value>(const Value &held) {
            if constexpr (std::is_same_v<Value, QUuid>)
                check(field.name, Id<Case>(held),
                      field.rule); // whose id it is does not matter here
            else
                check(field.name, held, field.rule);
        },
        value);
}

} // namespace

FieldValue emptyValue(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return QString();
    case FieldType::YesNo:
        return false;
    case FieldType::Number:
        return std::optional<int>();
    case FieldType::Date:
        return PartialDate();
    case FieldType::Money:
        return Money();
    case FieldType::Law:
        return LawReference();
    case FieldType::Reference:
        break;
    }
    return QUuid();
}

qsizetype RecordShape::indexOf(QByteArrayView field) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (field == QByteArrayView(fields.at(i).name))
            return i;
    }
    return -1;
}

const RecordShape *shapeOf(QByteArrayView table)
{
    for (const RecordShape &shape : allShapes()) {
        if (table == QByteArrayView(shape.kind.table))
            return &shape;
    }
    return nullptr;
}

QList<const RecordShape *> recordShapes()
{
    QList<const RecordShape *> shapes;
    for (const RecordShape &shape : allShapes())
        shapes << &shape;
    return shapes;
}

const FieldValue &AnyRecord::value(QByteArrayView field) const
{
    return values.at(shape->indexOf(field));
}

void AnyRecord::set(QByteArrayView field, const FieldValue &value)
{
    values[shape->indexOf(field)] = value;
}

QUuid AnyRecord::parent() const
{
    return *shape->kind.parent == '\0' ? QUuid() : std::get<QUuid>(value(shape->kind.parent));
}

AnyRecord newRecord(QByteArrayView table)
{
    AnyRecord record;
    record.shape = shapeOf(table);
    Q_ASSERT(record.shape);
    record.id = newUuid();
    for (const FieldShape &field : record.shape->fields)
        record.values << emptyValue(field.type);
    return record;
}

QList<FieldFault> faultsIn(const AnyRecord &record)
{
    QList<FieldFault> faults;
    const qsizetype from = record.shape->indexOf("from");
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        FieldCheck one;
        // An end is checked against the beginning beside it.
        if (from >= 0 && from != i && std::holds_alternative<PartialDate>(record.values.at(from)))
            one("from", std::get<PartialDate>(record.values.at(from)));
        check(one, record.shape->fields.at(i), record.values.at(i));
        if (one.fault())
            faults << *one.fault();
    }
    if (record.shape == shapeOf(Letter::kind.table)) {
        Letter letter;
        letter.state = std::get<QString>(record.value("state"));
        letter.approvedBy = std::get<QString>(record.value("approved_by"));
        letter.approvedOn = std::get<PartialDate>(record.value("approved_on"));
        if (const auto between = faultBetween(letter))
            faults << *between;
    }
    return faults;
}

bool sameContent(const AnyRecord &a, const AnyRecord &b)
{
    return a.shape == b.shape && a.id == b.id && a.values == b.values && a.note == b.note
        && a.sealed == b.sealed && a.deleted == b.deleted
        && std::ranges::is_permutation(a.sources, b.sources);
}

bool isFilled(const FieldValue &value)
{
    return std::visit(
        []<class Value>(const Value &held) {
            if constexpr (std::is_same_v<Value, QString>)
                return !held.trimmed().isEmpty();
            else if constexpr (std::is_same_v<Value, bool>)
                return held;
            else if constexpr (std::is_same_v<Value, std::optional<int>>)
                return held.has_value();
            else if constexpr (std::is_same_v<Value, QUuid>)
                return !held.isNull();
            else
                return held.isSet();
        },
        value);
}

} // namespace habeas
