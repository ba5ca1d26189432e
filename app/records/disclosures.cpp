#include "app/records/disclosures.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"
#include "app/vault/transaction.h"

namespace habeas {

Result<QList<Disclosure>> readDisclosures(const Connection &connection,
                                          const QList<QUuid> &documents)
{
    Statement query(connection.handle(),
                    "SELECT id, document, title, sha256, file_name, at FROM disclosure "
                    "ORDER BY seq DESC");
    QList<Disclosure> all;
    while (query.row()) {
        const Disclosure one { query.uuid(0), query.uuid(1),
                               query.text(2), query.text(3),
                               query.text(4), QDateTime::fromString(query.text(5), Qt::ISODate) };
        if (documents.isEmpty() || documents.contains(one.document))
            all << one;
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return all;
}

Result<> logDisclosure(const Connection &connection, const Transaction &,
                       const Disclosure &disclosure)
{
    Statement insert(connection.handle(),
                     "INSERT INTO disclosure (id, document, title, sha256, file_name, at) "
                     "VALUES (?, ?, ?, ?, ?, ?)");
    return insert.bind(1, disclosure.id)
        .bind(2, disclosure.document)
        .bind(3, disclosure.title)
        .bind(4, disclosure.sha256)
        .bind(5, disclosure.fileName)
        .bind(6, disclosure.at.toUTC().toString(Qt::ISODate))
        .run();
}

} // namespace habeas
