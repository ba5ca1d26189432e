#include "app/actions/files/documentactions.h"
#include "app/vault/contents.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace habeas {

namespace {

struct IntakeText
{
    Q_DECLARE_TR_FUNCTIONS(ContentIntake)
};

constexpr qint64 sniffed = 8192; // bytes a file's kind is told from

tl::unexpected<Error> unreadable(const QString &name, const QString &why)
{
    return failure(
        ErrorKind::Io,
        IntakeText::tr("“%1” could not be read (%2), so it was not attached. Check that it "
                       "is still there and open to you.")
            .arg(name, why));
}

Result<> fits(const QString &name, qint64 size)
{
    if (size == 0)
        return refused(IntakeText::tr("“%1” is empty: there is nothing to attach.").arg(name));
    if (size > LargestContent)
        return refused(
            IntakeText::tr("“%1” is larger than 1 GB, more than the vault takes. Attach a "
                           "smaller copy, or the parts that matter.")
                .arg(name));
    return {};
}

QString mediaTypeOf(const QString &name, const QByteArray &start)
{
    return QMimeDatabase().mimeTypeForFileNameAndData(name, start).name();
}

/// Nothing of the file is history; what is written aside needs no words.
template<class Write>
Result<> writeAside(Session &session, Write write)
{
    auto transaction = session.vault->begin({ {}, session.author });
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<> written = write(session.vault->connection(), *transaction);
    if (!written) {
        transaction->rollback();
        return written;
    }
    return transaction->commit().map([](const QUuid &) {});
}

Result<> dropContent(Session &session, const QString &sha256)
{
    bool more = true;
    while (more) {
        const Result<> dropped
            = writeAside(session, [&](const Connection &connection, const Transaction &proof) {
                  return dropSome(connection, proof, sha256).map([&more](bool left) {
                      more = left;
                  });
              });
        if (!dropped)
            return dropped;
    }
    return {};
}

} // namespace

Result<FoundFile> examineFile(const QString &path, const QString &vaultPath,
                              const Progress &progress)
{
    FoundFile found;
    found.name = QFileInfo(path).fileName();
    QFile file(path);
    const QString vault = QFileInfo(vaultPath).canonicalFilePath();
    if (!vault.isEmpty() && QFileInfo(path).canonicalFilePath().startsWith(vault))
        return refused(IntakeText::tr("“%1” belongs to the vault itself and cannot be kept inside "
                                      "it.")
                           .arg(found.name));
    if (QFileInfo(path).isDir())
        return refused(IntakeText::tr("“%1” is a folder. Attach the files in it.").arg(found.name));
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) // a pipe would never end
        return unreadable(found.name, IntakeText::tr("it is no file"));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(found.name, file.errorString());
    if (const Result<> small = fits(found.name, file.size()); !small)
        return tl::unexpected(small.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray start;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(ContentPiece);
        if (piece.isEmpty())
            return unreadable(found.name, file.errorString());
        if (found.size == 0)
            start = piece.left(sniffed);
        hash.addData(piece);
        found.size += piece.size();
        if (const Result<> small = fits(found.name, found.size); !small)
            return tl::unexpected(small.error()); // it grows while it is read
        if (progress && !progress(found.size, std::max(file.size(), found.size)))
            return failure(
                ErrorKind::Cancelled,
                IntakeText::tr("Attaching “%1” was stopped. Nothing of it is in the vault.")
                    .arg(found.name));
    }
    found.sha256 = QString::fromLatin1(hash.result().toHex());
    found.mediaType = mediaTypeOf(found.name, start);
    return found;
}

Result<FoundFile> examineBytes(const QByteArray &bytes, const QString &name)
{
    if (const Result<> small = fits(name, bytes.size()); !small)
        return tl::unexpected(small.error());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return FoundFile { name, mediaTypeOf(name, bytes.left(sniffed)),
                       QString::fromLatin1(hash.toHex()), bytes.size() };
}

ContentIntake::ContentIntake(Session &session, const FoundFile &file)
    : m_session(session)
    , m_file(file)
{
}

Result<bool> ContentIntake::begin()
{
    const Connection &connection = m_session.vault->connection();
    const auto held = contentSize(connection, m_file.sha256);
    if (!held)
        return tl::unexpected(held.error());
    if (*held > 0)
        return false;
    if (const Result<> swept = sweepContents(m_session); !swept)
        return tl::unexpected(swept.error());
    const Result<> begun
        = writeAside(m_session, [this](const Connection &into, const Transaction &proof) {
              return beginContent(into, proof, m_file.sha256, m_file.size,
                                  m_session.clock().toSecsSinceEpoch());
          });
    if (!begun)
        return tl::unexpected(begun.error());
    m_begun = true;
    return true;
}

Result<> ContentIntake::add(const QByteArray &piece)
{
    m_hash.addData(piece);
    const qint64 number = m_next++;
    return writeAside(m_session, [&](const Connection &into, const Transaction &proof) {
        return writePiece(into, proof, m_file.sha256, number, piece);
    });
}

Result<> ContentIntake::finish() const
{
    if (!m_begun || QString::fromLatin1(m_hash.result().toHex()) == m_file.sha256)
        return {};
    return refused(
        IntakeText::tr("“%1” was changed while it was read, so it was not attached. Attach it "
                       "again when nobody writes in it.")
            .arg(m_file.name));
}

void ContentIntake::drop()
{
    while (dropStep()) { }
}

bool ContentIntake::dropStep()
{
    if (!m_begun)
        return false;
    bool more = false;
    // Where this fails, the next sweep takes it.
    std::ignore = writeAside(m_session, [&](const Connection &from, const Transaction &proof) {
        return dropSome(from, proof, m_file.sha256).map([&more](bool left) {
            more = left;
        });
    });
    m_begun = more;
    return more;
}

Result<> sweepContents(Session &session)
{
    constexpr qint64 day = 24 * 60 * 60;
    const auto old
        = unfinishedContents(session.vault->connection(), session.clock().toSecsSinceEpoch() - day);
    if (!old)
        return tl::unexpected(old.error());
    for (const QString &sha256 : *old) {
        if (const Result<> dropped = dropContent(session, sha256); !dropped)
            return dropped;
    }
    return {};
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kilobyte = 1000;
    if (bytes < kilobyte) // Qt has one form for all numbers
        return IntakeText::tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace habeas
