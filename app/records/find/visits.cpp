#include "app/records/find/visits.h"

#include "app/records/due/touchedcases.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QJsonDocument>
#include <QJsonObject>

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

Result<ChangedCases> casesChangedAfter(const Connection &connection, qint64 changeSet)
{
    constexpr qint64 mostChanges = 20'000; // nobody waits for the exact number after an import
    ChangedCases changed;
    Statement newest(connection.handle(), "SELECT coalesce(max(number), 0) FROM change_set");
    changed.newest = newest.row() ? newest.integer(0) : 0;
    if (const auto done = newest.finished(); !done)
        return tl::unexpected(done.error());
    // Of a row that is gone only its last values say whose it was (undo takes new rows away).
    Statement query(
        connection.handle(),
        "SELECT DISTINCT table_name, row_id, CASE operation WHEN 'delete' THEN patch END "
        "FROM change WHERE change_set > ?1 LIMIT ?2");
    query.bind(1, changeSet).bind(2, mostChanges);
    QList<Change> changes;
    while (query.row())
        changes.append({ query.text(0), query.uuid(1), Change::Operation::Update,
                         QJsonDocument::fromJson(query.text(2).toUtf8()).object() });
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    changed.isWhole = changes.size() < mostChanges;
    auto cases = casesOfChanges(connection, changes);
    if (!cases)
        return tl::unexpected(cases.error());
    changed.cases = *std::move(cases);
    return changed;
}

} // namespace habeas
