#include "app/records/store/drafts.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"
#include "app/vault/transaction.h"

namespace habeas {

Result<QList<Draft>> readDrafts(const Connection &connection)
{
    Statement query(connection.handle(),
                    "SELECT id, form, record, content, saved_at, open FROM draft "
                    "ORDER BY saved_at DESC, id DESC");
    QList<Draft> drafts;
    while (query.row()) {
        drafts.append({ query.uuid(0), query.text(1), query.isNull(2) ? QUuid() : query.uuid(2),
                        query.text(3), QDateTime::fromString(query.text(4), Qt::ISODate),
                        query.integer(5) != 0 });
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return drafts;
}

Result<> writeDraft(const Connection &connection, const Transaction &, const Draft &draft)
{
    Statement write(connection.handle(),
                    "INSERT OR REPLACE INTO draft (id, form, record, content, saved_at, open) "
                    "VALUES (?, ?, ?, ?, ?, ?)");
    write.bind(1, draft.id).bind(2, draft.form);
    if (draft.record.isNull())
        write.bindNull(3);
    else
        write.bind(3, draft.record);
    return write.bind(4, draft.content)
        .bind(5, draft.savedAt.toUTC().toString(Qt::ISODate))
        .bind(6, qint64 { draft.open ? 1 : 0 })
        .run();
}

Result<> eraseDraft(const Connection &connection, const Transaction &, const QUuid &id)
{
    Statement erase(connection.handle(), "DELETE FROM draft WHERE id = ?");
    return erase.bind(1, id).run();
}

} // namespace habeas
