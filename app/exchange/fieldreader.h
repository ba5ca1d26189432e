#pragma once

#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/casefile/record.h"
#include "app/exchange/jsontext.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace habeas {

class PartialDate;

/// What reading one file has gathered so far: the ids seen, the references to look up at the end,
/// and the first thing that is wrong.
class FileReading
{
public:
    /// Local ids are turned into UUIDs with these references, so that the same file always gives
    /// the same records, and two offices' "m1" never meet.
    explicit FileReading(QStringList caseRefs);

    /// Keeps the first fault only; always returns false.
    bool fail(const QString &place, const QString &reason);

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    /// The id of a record, which must be an object with an id that is new to the file.
    [[nodiscard]] bool takeId(const JsonNode &record, const QString &place, const char *table,
                              QUuid &out);
    /// A reference to a record of that table anywhere in the file.
    [[nodiscard]] bool reference(const JsonNode &node, const QString &place, const char *table,
                                 QUuid &out);
    /// References to records of any kind, separated by spaces; one that is a UUID may lead out of
    /// the file.
    [[nodiscard]] bool recordIds(const QString &text, const QString &place, QString &out);
    /// Whether every reference led somewhere. Called once all records are read.
    bool checkReferences();

private:
    struct Reference
    {
        QString place;
        QString text;
        QUuid id;
        QByteArray table; ///< empty: of any kind
    };

    bool idOf(const JsonNode &node, const QString &place, QUuid &out);

    QStringList m_caseRefs;
    QHash<QUuid, QByteArray> m_tables; ///< of every record read
    QList<Reference> m_references;
    std::optional<Error> m_fault;
};

/// Reads the fields of one record from its JSON object. Collects the keys it knows, so that any
/// other can be refused with the nearest one.
class FieldReader
{
public:
    FieldReader(FileReading &reading, const JsonNode &object, QString place, const char *parent,
                QUuid parentId)
        : m_reading(reading)
        , m_object(object)
        , m_place(std::move(place))
        , m_parent(parent)
        , m_parentId(parentId)
    {
    }

    void operator()(const char *name, QString &value, FieldRule rule = {});
    void operator()(const char *name, bool &value, FieldRule rule = {});
    void operator()(const char *name, std::optional<int> &value, FieldRule rule = {});
    void operator()(const char *name, PartialDate &value, FieldRule rule = {});
    void operator()(const char *name, LawReference &value, FieldRule rule = {});
    void operator()(const char *name, Money &value, FieldRule rule = {});

    template<class Other>
    void operator()(const char *name, Id<Other> &value, FieldRule = {})
    {
        value = Id<Other>(readReference(name, Other::kind.table));
    }

    /// sources, note and sealed, which all records have.
    void readShared(Record &record);
    /// A key that holds a nested list; its node, or null where there is none.
    const JsonNode *list(const char *name);
    /// Refuses keys nobody asked for.
    bool refuseOthers();

    [[nodiscard]] bool good() const { return !m_reading.fault().has_value(); }

private:
    const JsonNode *take(const QString &key);
    bool readText(const QString &key, QString &value);
    [[nodiscard]] QUuid readReference(const char *name, const char *table);
    bool readAmount(const JsonNode &object, const QString &place, bool mayBeStated, Money &value);
    bool fail(const QString &key, const QString &reason);
    [[nodiscard]] QString at(const QString &key) const;

    FileReading &m_reading;
    const JsonNode &m_object;
    QString m_place;
    const char *m_parent;
    QUuid m_parentId;
    QStringList m_known { QStringLiteral("id") };
};

/// The known key nearest to a mistyped one; empty where none is near.
[[nodiscard]] QString nearestKey(const QString &typed, const QStringList &known);

/// "cases[0].hearings[2].at" from its parts; an empty place is the file itself.
[[nodiscard]] QString placeIn(const QString &place, const QString &key);
[[nodiscard]] QString placeOf(const QString &list, size_t index);

} // namespace habeas
