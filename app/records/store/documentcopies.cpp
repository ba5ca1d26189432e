#include "app/records/store/documentcopies.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"
#include "app/vault/transaction.h"

namespace habeas {

Result<QList<DocumentCopy>> readDocumentCopies(const Connection &connection,
                                               const QList<QUuid> &documents)
{
    Statement query(connection.handle(),
                    "SELECT id, document, title, sha256, file_name, at FROM document_copy "
                    "ORDER BY seq DESC");
    QList<DocumentCopy> all;
    while (query.row()) {
        const DocumentCopy one { query.uuid(0), query.uuid(1),
                                 query.text(2), query.text(3),
                                 query.text(4), QDateTime::fromString(query.text(5), Qt::ISODate) };
        if (documents.isEmpty() || documents.contains(one.document))
            all << one;
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return all;
}

Result<> logDocumentCopy(const Connection &connection, const Transaction &,
                         const DocumentCopy &copy)
{
    Statement insert(connection.handle(),
                     "INSERT INTO document_copy (id, document, title, sha256, file_name, at) "
                     "VALUES (?, ?, ?, ?, ?, ?)");
    return insert.bind(1, copy.id)
        .bind(2, copy.document)
        .bind(3, copy.title)
        .bind(4, copy.sha256)
        .bind(5, copy.fileName)
        .bind(6, copy.at.toUTC().toString(Qt::ISODate))
        .run();
}

} // namespace habeas
