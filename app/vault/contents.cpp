#include "app/vault/contents.h"

#include "app/vault/check.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"
#include "app/vault/texts.h"
#include "app/vault/transaction.h"

#include <QCryptographicHash>

namespace habeas {

namespace {

tl::unexpected<Error> damagedContent(const QString &sha256)
{
    return failure(
        ErrorKind::Damaged,
        VaultTexts::tr("The file kept under %1… is not what it was when it was attached. "
                       "Attach it again from its original, or take it from a backup.")
            .arg(sha256.left(12)),
        sha256);
}

} // namespace

Result<qint64> contentSize(const Connection &connection, const QString &sha256)
{
    Statement query(connection.handle(), "SELECT size FROM content WHERE sha256 = ? AND whole = 1");
    query.bind(1, sha256);
    const qint64 size = query.row() ? query.integer(0) : 0;
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return size;
}

Result<> beginContent(const Connection &connection, const Transaction &, const QString &sha256,
                      qint64 size, qint64 nowSeconds)
{
    Statement insert(connection.handle(),
                     "INSERT INTO content (sha256, size, begun) VALUES (?, ?, ?) "
                     "ON CONFLICT (sha256) DO UPDATE SET begun = excluded.begun WHERE whole = 0");
    return insert.bind(1, sha256).bind(2, size).bind(3, nowSeconds).run();
}

Result<> writePiece(const Connection &connection, const Transaction &, const QString &sha256,
                    qint64 number, const QByteArray &bytes)
{
    Statement insert(connection.handle(),
                     "INSERT INTO content_piece (sha256, number, bytes) VALUES (?, ?, ?) "
                     "ON CONFLICT (sha256, number) DO UPDATE SET bytes = excluded.bytes "
                     "WHERE (SELECT whole FROM content c WHERE c.sha256 = excluded.sha256) = 0");
    return insert.bind(1, sha256).bind(2, number).bindBlob(3, bytes).run();
}

Result<> finishContent(const Connection &connection, const Transaction &, const QString &sha256)
{
    Statement whole(connection.handle(),
                    "UPDATE content SET whole = 1 WHERE sha256 = ?1 AND size = "
                    "(SELECT sum(length(bytes)) FROM content_piece WHERE sha256 = ?1)");
    if (auto done = whole.bind(1, sha256).run(); !done)
        return done;
    const auto size = contentSize(connection, sha256);
    if (!size)
        return tl::unexpected(size.error());
    if (*size == 0)
        return refused(VaultTexts::tr("The file was not read to its end, so it was not attached. "
                                      "Attach it again."),
                       sha256);
    return {};
}

Result<bool> dropSome(const Connection &connection, const Transaction &, const QString &sha256)
{
    // Erasing overwrites every page: a few pieces at a time leave other work its turn.
    Statement pieces(connection.handle(),
                     "DELETE FROM content_piece WHERE sha256 = ?1 AND number IN "
                     "(SELECT number FROM content_piece WHERE sha256 = ?1 ORDER BY number LIMIT 8) "
                     "AND (SELECT whole FROM content WHERE sha256 = ?1) = 0");
    if (auto done = pieces.bind(1, sha256).run(); !done)
        return tl::unexpected(done.error());
    Statement left(connection.handle(),
                   "SELECT 1 FROM content_piece p JOIN content c USING (sha256) "
                   "WHERE sha256 = ? AND whole = 0 LIMIT 1");
    left.bind(1, sha256);
    const bool more = left.row();
    if (auto done = left.finished(); !done)
        return tl::unexpected(done.error());
    if (more)
        return true;
    Statement row(connection.handle(), "DELETE FROM content WHERE sha256 = ? AND whole = 0");
    if (auto done = row.bind(1, sha256).run(); !done)
        return tl::unexpected(done.error());
    return false;
}

Result<QStringList> unfinishedContents(const Connection &connection, qint64 beforeSeconds)
{
    Statement query(connection.handle(),
                    "SELECT sha256 FROM content WHERE whole = 0 AND begun < ?");
    query.bind(1, beforeSeconds);
    QStringList unfinished;
    while (query.row())
        unfinished << query.text(0);
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return unfinished;
}

Result<> readContent(const Connection &connection, const QString &sha256,
                     const ContentVisitor &visit)
{
    const auto size = contentSize(connection, sha256);
    if (!size)
        return tl::unexpected(size.error());
    if (*size == 0)
        return failure(
            ErrorKind::NotFound,
            VaultTexts::tr("This vault knows of the file but does not hold it. Attach it "
                           "again, or ask the office that has it."),
            sha256);
    Statement query(connection.handle(),
                    "SELECT bytes FROM content_piece WHERE sha256 = ? ORDER BY number");
    query.bind(1, sha256);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (query.row()) {
        const QByteArray piece = query.blob(0);
        hash.addData(piece);
        if (const Result<> taken = visit(piece, *size); !taken)
            return taken;
    }
    if (auto done = query.finished(); !done)
        return done;
    if (QString::fromLatin1(hash.result().toHex()) != sha256)
        return damagedContent(sha256);
    return {};
}

Result<QByteArray> wholeContent(const Connection &connection, const QString &sha256)
{
    QByteArray all;
    const Result<> read
        = readContent(connection, sha256, [&all](const QByteArray &piece, qint64 size) -> Result<> {
              if (all.isEmpty())
                  all.reserve(size);
              all += piece;
              return {};
          });
    if (!read)
        return tl::unexpected(read.error());
    return all;
}

Result<> checkContents(const Connection &connection, CheckReport &report)
{
    Statement known(connection.handle(), "SELECT 1 FROM sqlite_schema WHERE name = 'content'");
    const bool keepsFiles = known.row();
    if (auto done = known.finished(); !done || !keepsFiles)
        return done;
    Statement query(connection.handle(), "SELECT sha256 FROM content WHERE whole = 1");
    QStringList all;
    while (query.row())
        all << query.text(0);
    if (auto done = query.finished(); !done)
        return done;
    for (const QString &sha256 : std::as_const(all)) {
        const Result<> read
            = readContent(connection, sha256, [](const QByteArray &, qint64) -> Result<> {
                  return {};
              });
        if (!read && read.error().kind != ErrorKind::Damaged)
            return read;
        if (!read)
            report.problems << read.error().message;
        ++report.contents;
    }
    return {};
}

} // namespace habeas
