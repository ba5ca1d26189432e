#include "app/records/find/casepeople.h"

#include "app/records/lists/casenames.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

namespace habeas {

Result<> nameCases(const Connection &connection, QList<Found> &found)
{
    Statement query(connection.handle(),
                    forScreen("SELECT (SELECT n.text FROM name n WHERE n.deleted = 0 "
                              "AND n.person = i.person ORDER BY %name_fits% DESC, n.id LIMIT 1) "
                              "FROM involvement i "
                              "JOIN person p ON p.id = i.person AND p.deleted = 0 "
                              "WHERE i.\"case\" = ?1 AND i.role = 'person_at_risk' "
                              "AND i.deleted = 0 "
                              "ORDER BY i.from_earliest IS NULL, i.from_earliest, i.id"));
    for (Found &one : found) {
        if (one.kind != FoundKind::Case)
            continue;
        one.people.clear();
        query.bind(1, one.record);
        while (query.row()) {
            const QString name = query.text(0);
            if (!name.isEmpty() && !one.people.contains(name))
                one.people << name;
        }
        if (const auto done = query.finished(); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace habeas
