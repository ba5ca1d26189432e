#include "app/records/lists/openlist.h"

#include "app/casefile/anyrecord.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCoreApplication>

namespace habeas {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

using Ids = QHash<QByteArray, QSet<QUuid>>; ///< by table

QByteArray jsonOf(const QSet<QUuid> &ids)
{
    QByteArrayList hex;
    for (const QUuid &id : ids)
        hex << '"' + id.toRfc4122().toHex() + '"';
    return '[' + hex.join(',') + ']';
}

Result<> addIds(Statement &query, QSet<QUuid> &known, QSet<QUuid> &fresh)
{
    while (query.row()) {
        const QUuid id = query.uuid(0);
        if (known.contains(id))
            continue;
        known.insert(id);
        fresh.insert(id);
    }
    return query.finished();
}

/// Everything sealed, and whatever names something that stays out, until there is no more of it.
class ClosedReader
{
public:
    ClosedReader(const Connection &connection, const StopAsked &stop)
        : m_connection(connection)
        , m_stop(stop)
    {
    }

    Result<Ids> read()
    {
        Ids fresh;
        for (const RecordShape *shape : recordShapes()) {
            const QByteArray table = shape->kind.table;
            Statement query(m_connection.handle(),
                            "SELECT id FROM \"" + table + "\" WHERE sealed = 1");
            if (const Result<> taken = take(query, table, fresh); !taken)
                return tl::unexpected(taken.error());
        }
        while (!fresh.isEmpty()) {
            Ids next;
            for (const RecordShape *shape : recordShapes()) {
                if (const Result<> taken = takeNaming(*shape, fresh, next); !taken)
                    return tl::unexpected(taken.error());
            }
            fresh = next;
        }
        return m_closed;
    }

private:
    Result<> takeNaming(const RecordShape &shape, const Ids &hidden, Ids &fresh)
    {
        const QByteArray table = shape.kind.table;
        for (const FieldShape &field : shape.fields) {
            if (field.type != FieldType::Reference || !hidden.contains(field.target))
                continue;
            Statement query(m_connection.handle(),
                            "SELECT id FROM \"" + table + "\" WHERE \"" + field.name
                                + "\" IN (SELECT unhex(value) FROM json_each(?1))");
            query.bind(1, QString::fromLatin1(jsonOf(hidden.value(field.target))));
            if (const Result<> taken = take(query, table, fresh); !taken)
                return taken;
        }
        return {};
    }

    Result<> take(Statement &query, const QByteArray &table, Ids &fresh)
    {
        if (m_stop && m_stop())
            return failure(ErrorKind::Cancelled, ListText::tr("Reading the list was stopped."));
        QSet<QUuid> found;
        const Result<> added = addIds(query, m_closed[table], found);
        if (!found.isEmpty())
            fresh[table] += found;
        return added;
    }

    const Connection &m_connection;
    const StopAsked &m_stop;
    Ids m_closed;
};

/// The table under its own name, without what stays out.
QByteArray tableWithout(const QByteArray &table, const QByteArray &condition)
{
    return ", \"" + table + "\" AS NOT MATERIALIZED (SELECT * FROM main.\"" + table + "\" WHERE "
        + condition + ')';
}

/// The cases from whose deadlines something sealed might be told.
QByteArray casesHolding(const Ids &closed)
{
    QByteArrayList parts;
    for (const RecordShape *shape : recordShapes()) {
        const QByteArray table = shape->kind.table;
        if (QByteArrayView(shape->kind.parent) == "case" && !closed.value(table).isEmpty())
            parts << "SELECT \"case\" FROM main.\"" + table + "\" WHERE id IN closed_record";
        const RecordShape *above = shapeOf(shape->kind.parent);
        if (above && QByteArrayView(above->kind.parent) == "case" && !closed.value(table).isEmpty())
            parts << "SELECT p.\"case\" FROM main.\"" + QByteArray(shape->kind.parent)
                    + "\" p JOIN main.\"" + table + "\" t ON t.\"" + shape->kind.parent
                    + "\" = p.id WHERE t.id IN closed_record";
    }
    if (!closed.value("case").isEmpty())
        parts << "SELECT id FROM main.\"case\" WHERE id IN closed_record";
    return parts.join(" UNION ");
}

Result<QByteArray> dueWithout(const Connection &connection, const QByteArray &with,
                              const OpenDue &openDue)
{
    const QByteArray unclosed = "\"case\" NOT IN closed_case";
    if (!openDue)
        return tableWithout("due", unclosed);
    QSet<QUuid> cases;
    QSet<QUuid> known;
    Statement query(connection.handle(), with + " SELECT id FROM closed_case");
    if (const Result<> read = addIds(query, known, cases); !read)
        return tl::unexpected(read.error());
    const auto keys = openDue(cases);
    if (!keys)
        return tl::unexpected(keys.error());
    return tableWithout("due",
                        '(' + unclosed + " OR key IN (SELECT unhex(value) FROM json_each('"
                            + jsonOf(*keys) + "')))");
}

} // namespace

Result<ListShape> openList(const Connection &connection, const ListShape &shape,
                           const StopAsked &stop, const OpenDue &openDue)
{
    const auto closed = ClosedReader(connection, stop).read();
    if (!closed)
        return tl::unexpected(closed.error());
    ListShape open = shape;
    QSet<QUuid> all;
    for (const QSet<QUuid> &ids : *closed)
        all += ids;
    if (all.isEmpty())
        return open;
    QByteArray with
        = "WITH closed_record (id) AS MATERIALIZED (SELECT unhex(value) FROM json_each('"
        + jsonOf(all) + "'))";
    for (auto table = closed->cbegin(); table != closed->cend(); ++table) {
        if (!table->isEmpty())
            with += tableWithout(table.key(), "id NOT IN closed_record");
    }
    with += tableWithout("change", "row_id NOT IN closed_record");
    if (const QByteArray cases = casesHolding(*closed); !cases.isEmpty()) {
        with += ", closed_case (id) AS MATERIALIZED (" + cases + ')';
        const auto due = dueWithout(connection, with, openDue);
        if (!due)
            return tl::unexpected(due.error());
        with += *due;
    }
    open.with = with + ' ';
    return open;
}

Result<QSet<QString>> openNames(const Connection &connection, const ListShape &open,
                                const QSet<QUuid> &people)
{
    constexpr int Spellings = 8; // the name and its grammatical forms
    Statement query(connection.handle(),
                    open.with
                        + "SELECT n.text, n.gen, n.dat, n.acc, n.ins, n.prep, n.loc, n.abl "
                          "FROM name n WHERE n.person = ?1 AND n.deleted = 0 AND EXISTS (SELECT 1 "
                          "FROM involvement i JOIN \"case\" c ON c.id = i.\"case\" "
                          "WHERE i.person = ?1 AND i.deleted = 0 AND c.deleted = 0)");
    QSet<QString> names;
    for (const QUuid &person : people) {
        query.bind(1, person);
        while (query.row()) {
            for (int i = 0; i < Spellings; ++i)
                names.insert(query.text(i));
        }
        if (const auto done = query.finished(); !done)
            return tl::unexpected(done.error());
    }
    return names;
}

} // namespace habeas
