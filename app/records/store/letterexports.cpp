#include "app/records/store/letterexports.h"

#include "app/vault/connection.h"
#include "app/vault/engine.h"
#include "app/vault/transaction.h"

namespace habeas {

namespace {

constexpr const char *Columns
    = "SELECT id, letter, at, format, medium, paper, draft FROM letter_export ";

LetterExport exportAt(const Statement &query)
{
    return { query.uuid(0),        query.uuid(1), QDateTime::fromString(query.text(2), Qt::ISODate),
             query.text(3),        query.text(4), query.text(5),
             query.integer(6) != 0 };
}

} // namespace

Result<QList<LetterExport>> readLetterExports(const Connection &connection,
                                              const QList<QUuid> &letters)
{
    QList<LetterExport> all;
    if (letters.isEmpty()) {
        Statement query(connection.handle(), QByteArray(Columns) + "ORDER BY at, seq");
        while (query.row())
            all << exportAt(query);
        if (const auto done = query.finished(); !done)
            return tl::unexpected(done.error());
    }
    for (const QUuid &letter : letters) {
        Statement query(connection.handle(), QByteArray(Columns) + "WHERE letter = ? ORDER BY at, seq");
        query.bind(1, letter);
        while (query.row())
            all << exportAt(query);
        if (const auto done = query.finished(); !done)
            return tl::unexpected(done.error());
    }
    return all;
}

Result<> logLetterExport(const Connection &connection, const Transaction &,
                         const LetterExport &made)
{
    Statement insert(connection.handle(),
                     "INSERT INTO letter_export (id, letter, at, format, medium, paper, draft) "
                     "VALUES (?, ?, ?, ?, ?, nullif(?, ''), ?)");
    return insert.bind(1, made.id)
        .bind(2, made.letter)
        .bind(3, made.at.toUTC().toString(Qt::ISODate))
        .bind(4, made.format)
        .bind(5, made.medium)
        .bind(6, made.paper)
        .bind(7, qint64(made.draft ? 1 : 0))
        .run();
}

Result<> forgetLetterExport(const Connection &connection, const Transaction &, const QUuid &id)
{
    Statement remove(connection.handle(), "DELETE FROM letter_export WHERE id = ?");
    return remove.bind(1, id).run();
}

} // namespace habeas
