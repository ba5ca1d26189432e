#include "app/actions/files/documentactions.h"
#include "app/actions/files/hiddendata.h"
#include "app/actions/files/leavingcopy.h"
#include "app/records/store/repository.h"
#include "app/vault/contents.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace habeas {

namespace {

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentActions)
};

constexpr qint64 mostCleaned = 256 * 1000 * 1000; // bytes of a picture that is cleaned in memory

Result<Document> documentToCopy(const Session &session, Id<Document> id)
{
    auto document = Repository<Document>(session.vault->connection()).byId(id);
    if (!document)
        return document;
    if (document->sealed)
        return refused(
            DocumentText::tr("“%1” is sealed: no copy of it may leave the vault. Take the "
                             "seal off first if that is right.")
                .arg(document->title));
    if (document->sha256.isEmpty())
        return refused(
            DocumentText::tr("“%1” is known of but not held here, so there is nothing to "
                             "save.")
                .arg(document->title));
    return document;
}

/// What stands in the copy instead of the content.
struct Cleaned
{
    QByteArray bytes;
    HiddenData leftOut;
};

Result<QByteArray> firstPiece(const Connection &connection, const QString &sha256)
{
    QByteArray first;
    const Result<> read
        = readContent(connection, sha256, [&first](const QByteArray &piece, qint64) -> Result<> {
              first = piece;
              return failure(ErrorKind::Cancelled, {});
          });
    if (!read && read.error().kind != ErrorKind::Cancelled)
        return tl::unexpected(read.error());
    return first;
}

tl::unexpected<Error> hiddenStays(const Document &document, const HiddenData &hidden)
{
    return refused(
        DocumentText::tr("“%1” also says: %2. That cannot be taken out of this kind of file here, "
                         "so no copy was written. Save it with its hidden data if whoever gets it "
                         "may know that.")
            .arg(document.title, hiddenWords(hidden)),
        QStringLiteral("hidden-data"));
}

/// Nothing where the content goes out as it is.
Result<std::optional<Cleaned>> cleaned(const Connection &connection, const Document &document)
{
    const auto start = firstPiece(connection, document.sha256);
    if (!start)
        return tl::unexpected(start.error());
    if (!mayHoldHiddenData(*start))
        return std::nullopt;
    const auto size = contentSize(connection, document.sha256);
    if (!size)
        return tl::unexpected(size.error());
    if (*size > mostCleaned)
        return refused(
            DocumentText::tr("“%1” is a picture of %2, too large to look for hidden data in it, so "
                             "no copy was written. Save it with its hidden data if whoever gets "
                             "it may know them.")
                .arg(document.title, sizeText(*size)),
            QStringLiteral("hidden-data"));
    const auto all = wholeContent(connection, document.sha256);
    if (!all)
        return tl::unexpected(all.error());
    const HiddenData hidden = hiddenDataIn(*all);
    if (!hidden.any())
        return std::nullopt;
    auto clean = withoutHiddenData(*all);
    if (!clean)
        return hiddenStays(document, hidden);
    return Cleaned { *std::move(clean), hidden };
}

Result<> writeContent(const Connection &connection, const Document &document, OutputFile &file,
                      const Progress &progress)
{
    qint64 done = 0;
    return readContent(
        connection, document.sha256, [&](const QByteArray &piece, qint64 size) -> Result<> {
            done += piece.size();
            if (progress && !progress(done, size))
                return failure(
                    ErrorKind::Cancelled,
                    DocumentText::tr("Saving the copy was stopped. No file was written."));
            return file.write(piece);
        });
}

QStringList copyEffects(const QString &name, const std::optional<Cleaned> &clean)
{
    QStringList effects;
    if (clean)
        effects << DocumentText::tr("Left out of the copy: %1. The original in the vault is as it "
                                    "was, so the copy has another hash.")
                       .arg(hiddenWords(clean->leftOut));
    effects << DocumentText::tr("The copy “%1” is not encrypted: whoever has the file can read it. "
                                "The vault's history says that it was made.")
                   .arg(name);
    return effects;
}

} // namespace

Result<Done> saveCopy(Session &session, Id<Document> id, const CopyWish &wish,
                      const Progress &progress)
{
    const Connection &connection = session.vault->connection();
    const auto document = documentToCopy(session, id);
    if (!document)
        return tl::unexpected(document.error());
    Result<std::optional<Cleaned>> clean = std::nullopt;
    if (!wish.keepHiddenData)
        clean = cleaned(connection, *document);
    if (!clean)
        return tl::unexpected(clean.error());
    OutputFile file(session, wish.path, wish.replace);
    const Result<> written = *clean ? file.write((*clean)->bytes)
                                    : writeContent(connection, *document, file, progress);
    if (!written)
        return tl::unexpected(written.error());
    const QString name = QFileInfo(wish.path).fileName();
    const QString words
        = (*clean ? DocumentText::tr(
               "Saved a copy of “%1” without its hidden data outside the vault: “%2”")
                  : DocumentText::tr("Saved a copy of “%1” outside the vault: “%2”"))
              .arg(document->title, name);
    auto done = keepNoted(session, file, wish.path,
                          { id.uuid(), document->title, document->sha256 }, words);
    if (done)
        done->effects = copyEffects(name, *clean);
    return done;
}

} // namespace habeas
