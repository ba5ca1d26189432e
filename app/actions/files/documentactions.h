#pragma once

#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"
#include "app/casefile/casefolder.h"

#include <QCryptographicHash>

namespace habeas {

/// A file as it was found before its bytes are taken in.
struct FoundFile
{
    QString name; ///< without its folder
    QString mediaType; ///< "application/pdf", from its first bytes and its name
    QString sha256;
    qint64 size = 0;
};

/// Reads all of it once, without a vault: safe on any thread. Refuses an empty file, one over a
/// gigabyte, one that cannot be read, and the vault itself, whose locks would be lost with the
/// closing of it; Cancelled where `progress` says stop.
[[nodiscard]] Result<FoundFile> examineFile(const QString &path, const QString &vaultPath,
                                            const Progress &progress = {});
/// The same of bytes that come from no file (a picture on the clipboard); `name` is what they are
/// called.
[[nodiscard]] Result<FoundFile> examineBytes(const QByteArray &bytes, const QString &name);

/// Takes a file's bytes into the vault piece by piece, each piece in a short transaction of its own
/// so that other work gets its turn. Nothing shows the content before attachDocument(). Call
/// begin(), then add() until all is there; drop() leaves nothing behind.
class ContentIntake
{
public:
    ContentIntake(Session &session, const FoundFile &file);

    /// False where the vault holds the content already: then nothing has to be added.
    [[nodiscard]] Result<bool> begin();
    /// The next bytes; each call but the last with ContentPiece of them.
    [[nodiscard]] Result<> add(const QByteArray &piece);
    /// Refuses where what was added is not what was examined: the file changed meanwhile.
    [[nodiscard]] Result<> finish() const;
    void drop();
    /// One short step of drop(); true while there is more to erase.
    [[nodiscard]] bool dropStep();

private:
    Session &m_session;
    FoundFile m_file;
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
    qint64 m_next = 0;
    bool m_begun = false;
};

/// What a document becomes on record.
struct Attachment
{
    QString caseRef;
    QString title = {}; ///< empty: the file's name without its ending
    FoundFile file;
};

/// Puts the document on record, with its content, as one gesture. The content must be taken in
/// already, or be held by the vault. `effects` say hash and size, and that the original stays.
[[nodiscard]] Result<Done> attachDocument(Session &session, const Attachment &attachment,
                                          Id<Document> id = newId<Document>());
/// All of the above for one file. Where it fails or `progress` says stop, nothing is left behind.
[[nodiscard]] Result<Done> attachFile(Session &session, const QString &caseRef, const QString &path,
                                      const QString &title = {}, const Progress &progress = {},
                                      Id<Document> id = newId<Document>());
[[nodiscard]] Result<Done> attachBytes(Session &session, const QString &caseRef,
                                       const QByteArray &bytes, const QString &name,
                                       const QString &title = {});

/// A copy outside the vault.
struct CopyWish
{
    QString path;
    bool replace = false; ///< a file that is there
    bool keepHiddenData = false; ///< a picture's place, device and the like (hiddendata.h)
};

/// Writes the document's content to a file that is not encrypted, whole or not at all, and logs in
/// the vault's history that it left: the log is written first, so that no copy goes unlogged.
/// Unless it is wished otherwise, what a picture hides is left out; refuses where there is
/// something hidden and it cannot be.
[[nodiscard]] Result<Done> saveCopy(Session &session, Id<Document> id, const CopyWish &wish,
                                    const Progress &progress = {});

/// How many documents of the case (of all cases, where the reference is empty) have their file in
/// the vault: a case file names them and does not hold them.
[[nodiscard]] Result<int> heldContents(const Session &session, const QString &caseRef);

/// Erases what was begun a day ago or earlier and never finished (a power cut while attaching).
[[nodiscard]] Result<> sweepContents(Session &session);

/// "1.2 MB", in the screen's language.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace habeas
