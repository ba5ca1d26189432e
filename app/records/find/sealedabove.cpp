#include "app/records/find/sealedabove.h"

#include "app/casefile/anyrecord.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

namespace habeas {

SealedAbove::SealedAbove(const Connection &connection)
    : m_connection(connection)
{
}

Result<bool> SealedAbove::covers(const QUuid &id)
{
    if (id.isNull())
        return false;
    if (const auto known = m_known.constFind(id); known != m_known.cend())
        return *known;
    m_known.insert(id, false); // records may name one another in a ring
    for (const RecordShape *shape : recordShapes()) {
        const auto covered = coversRow(shape->kind.table, id);
        if (!covered || *covered)
            m_known.insert(id, true); // what cannot be read is not shown
        if (!covered)
            return covered;
        if (*covered)
            break;
    }
    return m_known.value(id);
}

Result<bool> SealedAbove::coversRow(const QByteArray &table, const QUuid &id)
{
    QByteArray columns = "sealed";
    for (const FieldShape &field : shapeOf(table)->fields) {
        if (field.type == FieldType::Reference)
            columns += QByteArray(", \"") + field.name + '"';
    }
    QList<QUuid> named;
    {
        Statement query(m_connection.handle(),
                        "SELECT " + columns + " FROM \"" + table + "\" WHERE id = ?1");
        query.bind(1, id);
        while (query.row()) {
            if (query.integer(0) != 0)
                return true;
            for (int column = 1; column <= columns.count(','); ++column)
                named << query.uuid(column);
        }
        if (const Result<> done = query.finished(); !done)
            return tl::unexpected(done.error());
    }
    for (const QUuid &other : std::as_const(named)) {
        const auto covered = covers(other);
        if (!covered || *covered)
            return covered;
    }
    return false;
}

Result<bool> SealedAbove::hides(const QString &name, Id<Case> inCase) const
{
    Statement query(m_connection.handle(),
                    "SELECT 1 FROM involvement i JOIN person p ON p.id = i.person "
                    "JOIN name n ON n.person = p.id WHERE i.\"case\" = ?1 AND n.text = ?2 "
                    "AND (i.sealed = 1 OR p.sealed = 1 OR n.sealed = 1)");
    query.bind(1, inCase.uuid()).bind(2, name);
    const bool found = query.row();
    return query.finished().map([found] {
        return found;
    });
}

} // namespace habeas
