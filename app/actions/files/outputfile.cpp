#include "app/actions/files/outputfile.h"

#include "app/actions/files/diskanswer.h"
#include "app/actions/session/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace habeas {

namespace {

struct OutputText
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

} // namespace

OutputFile::OutputFile(const Session &session, const QString &path, bool replace)
    : m_file(path)
    , m_vaultPath(session.vault->key().path())
    , m_replace(replace)
{
}

Result<> OutputFile::open()
{
    const QFileInfo target(m_file.fileName());
    const QFileInfo vault(m_vaultPath);
    if (target.absoluteFilePath().startsWith(vault.absoluteFilePath())
        || (target.exists() && target.canonicalFilePath() == vault.canonicalFilePath()))
        return refused(OutputText::tr("“%1” belongs to the vault itself. Choose another name; "
                                      "nothing was written.")
                           .arg(m_file.fileName()),
                       m_file.fileName());
    if (target.exists() && !m_replace)
        return refused(OutputText::tr("“%1” is already there and was left as it is. Choose another "
                                      "name, or say that it may be replaced.")
                           .arg(m_file.fileName()),
                       m_file.fileName());
    // Owner-only before the first byte, not after the last.
    if (!m_file.open(QIODevice::WriteOnly)
        || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return diskError();
    return {};
}

Result<> OutputFile::write(const QByteArray &bytes)
{
    if (!m_file.isOpen()) {
        if (const Result<> opened = open(); !opened)
            return opened;
    }
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        return diskError(bytes.size());
    return {};
}

Result<> OutputFile::keep()
{
    if (!m_file.commit())
        return diskError();
    return {};
}

tl::unexpected<Error> OutputFile::diskError(qint64 wanted) const
{
    return diskAnswer(m_file.fileName(), wanted, m_file.errorString());
}

Result<> writeFile(const Session &session, const QString &path, const QByteArray &bytes,
                   bool replace)
{
    OutputFile file(session, path, replace);
    Result<> written = file.write(bytes);
    if (written)
        written = file.keep();
    return written;
}

} // namespace habeas
