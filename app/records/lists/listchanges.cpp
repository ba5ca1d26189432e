#include "app/records/lists/listchanges.h"

#include "app/casefile/advocacy.h"
#include "app/casefile/person.h"
#include "app/casefile/rulepackfile.h"
#include "app/records/due/touchedcases.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace habeas {

namespace {

constexpr qsizetype MostPeople = 20; // each may cost a scan of the list's table

class RowFinder
{
public:
    RowFinder(const Connection &connection, const ListShape &shape)
        : m_connection(connection)
        , m_shape(shape)
        , m_table('"' + shape.table + '"')
    {
    }

    Result<TouchedRows> find(const QList<Change> &changes, qsizetype most)
    {
        if (changes.isEmpty() || changes.size() > most || !readPeople(changes))
            return TouchedRows();
        const auto cases = casesOfChanges(m_connection, changes);
        if (!cases)
            return tl::unexpected(cases.error());
        for (const Id<Case> id : *cases)
            add(ofCase(), id.uuid());
        for (const QUuid &person : std::as_const(m_people))
            addPerson(person);
        for (const Change &change : changes) {
            if (change.table.toLatin1() == m_shape.table)
                add("SELECT seq FROM " + m_table + " WHERE id = ?", change.row);
        }
        if (!m_result)
            return tl::unexpected(m_result.error());
        if (m_seqs.size() > most)
            return TouchedRows();
        TouchedRows touched { true, { m_seqs.cbegin(), m_seqs.cend() } };
        std::ranges::sort(touched.seqs);
        return touched;
    }

private:
    [[nodiscard]] bool isOfCases() const { return m_shape.table == "case"; }

    [[nodiscard]] bool isInCases() const { return !isOfCases() && !m_shape.ref.isEmpty(); }

    [[nodiscard]] QByteArray ofCase() const
    {
        return isOfCases() ? QByteArray("SELECT seq FROM \"case\" WHERE id = ?")
            : isInCases()  ? "SELECT seq FROM " + m_table + " WHERE \"case\" = ?"
                           : QByteArray();
    }

    /// Whose names may read otherwise now. False where it cannot be told what has changed: rules
    /// move every deadline, letters of any case show an official's office, and a row that is gone
    /// for good has left no number.
    bool readPeople(const QList<Change> &changes)
    {
        for (const Change &change : changes) {
            const QByteArray table = change.table.toLatin1();
            if (table == RulePackFile::kind.table
                || (table == Official::kind.table && m_shape.table == Letter::kind.table)
                || (change.operation == Change::Operation::Delete && table == m_shape.table))
                return false;
            if (table == Person::kind.table)
                m_people.insert(change.row);
            else if (table == Name::kind.table)
                addOwners(change);
        }
        return m_people.size() <= MostPeople;
    }

    void addOwners(const Change &name)
    {
        for (const QJsonValue &owner : name.patch.value(u"person").toArray())
            m_people.insert(
                QUuid::fromRfc4122(QByteArray::fromHex(owner[u"hex"].toString().toLatin1())));
        Statement query(m_connection.handle(), "SELECT person FROM name WHERE id = ?");
        query.bind(1, name.row);
        if (query.row())
            m_people.insert(query.uuid(0));
        keep(query.finished());
        m_people.remove(QUuid());
    }

    void addPerson(const QUuid &person)
    {
        if (!isOfCases() && !isInCases())
            return;
        Statement query(m_connection.handle(),
                        "SELECT DISTINCT \"case\" FROM involvement WHERE person = ?");
        query.bind(1, person);
        QList<QUuid> cases;
        while (query.row())
            cases << query.uuid(0);
        keep(query.finished());
        for (const QUuid &id : std::as_const(cases))
            add(ofCase(), id);
        if (isInCases())
            add("SELECT seq FROM " + m_table + " WHERE person = ?", person);
    }

    void add(const QByteArray &sql, const QUuid &id)
    {
        if (sql.isEmpty())
            return;
        Statement query(m_connection.handle(), sql);
        query.bind(1, id);
        while (query.row())
            m_seqs.insert(query.integer(0));
        keep(query.finished());
    }

    void keep(const Result<> &done)
    {
        if (!done)
            m_result = done;
    }

    const Connection &m_connection;
    const ListShape &m_shape;
    QByteArray m_table;
    QSet<QUuid> m_people;
    QSet<qint64> m_seqs;
    Result<> m_result;
};

} // namespace

qint64 newestChangeSet(const Connection &connection)
{
    Statement newest(connection.handle(), "SELECT coalesce(max(number), 0) FROM change_set");
    return newest.row() ? newest.integer(0) : 0;
}

Result<QList<Change>> changesAfter(const Connection &connection, qint64 changeSet, qsizetype most)
{
    Statement query(connection.handle(),
                    "SELECT table_name, row_id, operation, patch FROM change WHERE change_set > ?1 "
                    "ORDER BY change_set, position LIMIT ?2");
    query.bind(1, changeSet).bind(2, qint64 { most } + 1);
    QList<Change> changes;
    while (query.row()) {
        const QString operation = query.text(2);
        changes.append({ query.text(0), query.uuid(1),
                         operation == u"insert"       ? Change::Operation::Insert
                             : operation == u"delete" ? Change::Operation::Delete
                                                      : Change::Operation::Update,
                         QJsonDocument::fromJson(query.text(3).toUtf8()).object() });
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return changes;
}

Result<TouchedRows> rowsTouchedAfter(const Connection &connection, const ListShape &shape,
                                     qint64 changeSet, qsizetype most)
{
    const auto changes = changesAfter(connection, changeSet, most);
    if (!changes)
        return tl::unexpected(changes.error());
    return RowFinder(connection, shape).find(*changes, most);
}

} // namespace habeas
