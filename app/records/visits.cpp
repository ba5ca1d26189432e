#include "app/records/visits.h"

#include "app/records/touchedcases.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

namespace habeas {

Result<std::optional<Visit>> readVisit(const Connection &connection, const QString &author)
{
    Statement query(connection.handle(), "SELECT at, change_set FROM visit WHERE author = ?");
    query.bind(1, author);
    std::optional<Visit> visit;
    if (query.row())
        visit = Visit { QDateTime::fromString(query.text(0), Qt::ISODate), query.integer(1) };
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return visit;
}

Result<> writeVisit(const Connection &connection, const Transaction &, const QString &author,
                    const QDateTime &at)
{
    Statement write(connection.handle(),
                    "INSERT OR REPLACE INTO visit (author, at, change_set) "
                    "VALUES (?, ?, (SELECT coalesce(max(number), 0) FROM change_set))");
    return write.bind(1, author).bind(2, at.toUTC().toString(Qt::ISODate)).run();
}

Result<qint64> casesChangedSince(const Connection &connection, const Visit &visit)
{
    // After a large import the number would be the import's; nobody waits for it to be exact.
    constexpr qint64 mostChanges = 20'000;
    Statement query(
        connection.handle(),
        "SELECT DISTINCT table_name, row_id FROM change WHERE change_set > ?1 LIMIT ?2");
    query.bind(1, visit.changeSet).bind(2, mostChanges);
    QList<Change> changes;
    while (query.row())
        changes.append({ query.text(0), query.uuid(1), Change::Operation::Update, {} });
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    const auto cases = casesOfChanges(connection, changes);
    if (!cases)
        return tl::unexpected(cases.error());
    return cases->size();
}

} // namespace habeas
