#include "app/records/letterreading.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"

namespace habeas {

Result<QStringList> earlierRequests(const Connection &connection, Language language, int limit)
{
    constexpr int lettersRead = 300; // older ones hardly ask for something else
    Statement query(connection.handle(),
                    "SELECT requests FROM letter WHERE language = ?1 AND requests IS NOT NULL "
                    "AND deleted = 0 AND sealed = 0 ORDER BY seq DESC LIMIT ?2");
    query.bind(1, languageCode(language));
    query.bind(2, qint64 { lettersRead });
    QStringList requests;
    while (query.row()) {
        for (const QString &line : query.text(0).split(u'\n')) {
            const QString request = line.simplified();
            if (!request.isEmpty() && requests.size() < limit && !requests.contains(request))
                requests << request;
        }
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return requests;
}

} // namespace habeas
