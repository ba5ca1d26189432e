#include "app/actions/files/documentactions.h"

#include "app/actions/records/recordcheck.h"
#include "app/actions/session/gesture.h"
#include "app/records/store/repository.h"
#include "app/vault/contents.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace habeas {

namespace {

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentActions)
};

Document documentOf(const Attachment &attachment, Id<Case> inCase, Id<Document> id)
{
    Document document;
    document.id = id;
    document.inCase = inCase;
    document.title = attachment.title.simplified();
    if (document.title.isEmpty())
        document.title = QFileInfo(attachment.file.name).completeBaseName().simplified();
    if (document.title.isEmpty()) // ".profile"
        document.title = attachment.file.name;
    document.mediaType = attachment.file.mediaType;
    document.fileName = attachment.file.name;
    document.sha256 = attachment.file.sha256;
    document.size = static_cast<int>(attachment.file.size);
    return document;
}

QStringList sameFileWarnings(const CaseFolder &folder, const Document &document)
{
    QStringList warnings;
    for (const Document &other : folder.documents) {
        if (other.sha256 == document.sha256 && other.id != document.id)
            warnings << DocumentText::tr("The case already has the same file, as “%1”.")
                            .arg(other.title);
    }
    return warnings;
}

/// Feeds the intake from a device until all is there.
Result<> takeIn(ContentIntake &intake, QIODevice &from, const FoundFile &file,
                const Progress &progress)
{
    for (qint64 done = 0; done < file.size;) {
        const QByteArray piece = from.read(ContentPiece);
        if (piece.isEmpty())
            break; // finish() sees that it is not what was examined
        if (const Result<> added = intake.add(piece); !added)
            return added;
        done += piece.size();
        if (progress && !progress(done, file.size))
            return failure(ErrorKind::Cancelled,
                           DocumentText::tr("Attaching “%1” was stopped. Nothing of it is in the "
                                            "vault.")
                               .arg(file.name));
    }
    return intake.finish();
}

Result<Done> attachFrom(Session &session, const Attachment &attachment, QIODevice &from,
                        const Progress &progress, Id<Document> id)
{
    ContentIntake intake(session, attachment.file);
    const Result<bool> needed = intake.begin();
    if (!needed)
        return tl::unexpected(needed.error());
    Result<> taken;
    if (*needed)
        taken = takeIn(intake, from, attachment.file, progress);
    Result<Done> done = taken ? attachDocument(session, attachment, id)
                              : Result<Done>(tl::unexpected(taken.error()));
    if (!done)
        intake.drop();
    return done;
}

} // namespace

Result<Done> attachDocument(Session &session, const Attachment &attachment, Id<Document> id)
{
    const Connection &connection = session.vault->connection();
    const auto folder = loadCase(connection, attachment.caseRef);
    if (!folder)
        return tl::unexpected(folder.error());
    const Document document = documentOf(attachment, folder->file.id, id);
    if (const Result<> checked = checkRecord(document); !checked)
        return tl::unexpected(checked.error());
    const QString words
        = DocumentText::tr("Attach “%1” – %2").arg(document.title, attachment.caseRef);
    const auto saved = performGesture(session, words, [&](const Transaction &proof) {
        const Result<> whole = finishContent(connection, proof, document.sha256);
        return whole ? Repository<Document>(connection).save(proof, document) : whole;
    });
    if (!saved)
        return tl::unexpected(saved.error());
    const QString kept
        = DocumentText::tr("“%1” is kept in the vault (%2, SHA-256 %3…). A file it was taken from "
                           "stays where it is.")
              .arg(attachment.file.name, sizeText(attachment.file.size), document.sha256.left(12));
    return Done { saved->changeSet, words, QStringList { kept } + saved->moved,
                  sameFileWarnings(*folder, document) };
}

Result<Done> attachFile(Session &session, const QString &caseRef, const QString &path,
                        const QString &title, const Progress &progress, Id<Document> id)
{
    const auto found = examineFile(path, session.vault->key().path());
    if (!found)
        return tl::unexpected(found.error());
    QFile file(path);
    std::ignore = file.open(QIODevice::ReadOnly); // nothing to read is found out below
    return attachFrom(session, { caseRef, title, *found }, file, progress, id);
}

Result<Done> attachBytes(Session &session, const QString &caseRef, const QByteArray &bytes,
                         const QString &name, const QString &title)
{
    const auto found = examineBytes(bytes, name);
    if (!found)
        return tl::unexpected(found.error());
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return attachFrom(session, { caseRef, title, *found }, buffer, {}, newId<Document>());
}

Result<int> heldContents(const Session &session, const QString &caseRef)
{
    const Connection &connection = session.vault->connection();
    QList<Document> documents;
    if (caseRef.isEmpty()) {
        auto all = Repository<Document>(connection).all();
        if (!all)
            return tl::unexpected(all.error());
        documents = *std::move(all);
    } else {
        const auto folder = loadCase(connection, caseRef);
        if (!folder)
            return tl::unexpected(folder.error());
        documents = folder->documents;
    }
    int held = 0;
    for (const Document &document : std::as_const(documents)) {
        const auto size = contentSize(connection, document.sha256);
        if (!size)
            return tl::unexpected(size.error());
        held += *size > 0 ? 1 : 0;
    }
    return held;
}

} // namespace habeas
