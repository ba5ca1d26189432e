#include "app/actions/files/outputfolder.h"

#include "app/actions/files/diskanswer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

/// Held while somebody writes there; one whose program is gone holds nobody up.
std::unique_ptr<QLockFile> lockOf(const QString &waiting)
{
    auto lock = std::make_unique<QLockFile>(waiting + u"/.lock"_s);
    lock->setStaleLockTime(0); // however long a batch takes, it is not stale
    return lock;
}

const auto beforePrefix = u"before-"_s;

} // namespace

OutputFolder::OutputFolder(QString folder, QString waiting, bool replace)
    : m_folder(std::move(folder))
    , m_waiting(std::move(waiting))
    , m_lock(lockOf(m_waiting))
    , m_replace(replace)
{
    m_lock->tryLock(0);
}

OutputFolder::OutputFolder(OutputFolder &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_waiting(std::exchange(other.m_waiting, {}))
    , m_lock(std::move(other.m_lock))
    , m_names(std::move(other.m_names))
    , m_replace(other.m_replace)
{
}

OutputFolder::~OutputFolder()
{
    removeWaiting();
}

Result<OutputFolder> OutputFolder::in(const QString &path, bool replace)
{
    const QFileInfo folder(path);
    if (!folder.isDir())
        return refused(FolderText::tr("“%1” is not a folder. Choose one that is there; nothing was "
                                      "written.")
                           .arg(path),
                       path);
    clearAbandoned(folder.absoluteFilePath());
    QTemporaryDir waiting(path + u"/.letters-XXXXXX"_s); // made for its owner only
    if (!waiting.isValid())
        return diskAnswer(folder.absoluteFilePath() + u"/x"_s, 0, waiting.errorString());
    waiting.setAutoRemove(false);
    return OutputFolder(folder.absoluteFilePath(), waiting.path(), replace);
}

/// Letters that a killed program left half-way lie there unencrypted; what it was about to replace
/// goes back to its place first.
void OutputFolder::clearAbandoned(const QString &folder)
{
    const QStringList left = QDir(folder).entryList({ u".letters-??????"_s },
                                                    QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : left) {
        const QDir waiting(folder + u'/' + name);
        const auto lock = lockOf(waiting.path());
        if (!lock->tryLock(0))
            continue;
        for (const QString &old : waiting.entryList({ beforePrefix + u'*' }, QDir::Files)) {
            const QString place = folder + u'/' + old.mid(beforePrefix.size());
            if (!QFile::exists(place))
                QFile::rename(waiting.filePath(old), place);
        }
        lock->unlock();
        QDir(waiting.path()).removeRecursively();
    }
}

QString OutputFolder::placeOf(const QString &name) const
{
    return m_folder + u'/' + name;
}

QString OutputFolder::before(const QString &name) const
{
    return m_waiting + u'/' + beforePrefix + name;
}

Result<> OutputFolder::write(const QString &name, const QByteArray &bytes)
{
    const QString place = placeOf(name);
    if (m_names.contains(name))
        return refused(
            FolderText::tr("Two letters would have the name “%1”. Nothing was written.").arg(name),
            name);
    if (!m_replace && QFileInfo::exists(place))
        return refused(FolderText::tr("“%1” is already there and was left as it is. Choose another "
                                      "name, or say that it may be replaced.")
                           .arg(place),
                       place);
    QFile file(m_waiting + u'/' + name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush())
        return diskAnswer(place, bytes.size(), file.errorString());
    m_names << name;
    return {};
}

void OutputFolder::removeWaiting()
{
    if (m_waiting.isEmpty())
        return;
    m_lock->unlock(); // its file goes with the folder
    QDir(m_waiting).removeRecursively();
    m_waiting.clear();
}

Result<> OutputFolder::keep()
{
    QStringList kept;
    for (const QString &name : std::as_const(m_names)) {
        const QString place = placeOf(name);
        if (m_replace && QFileInfo(place).isFile())
            QFile::rename(place, before(name));
        QFile file(m_waiting + u'/' + name);
        if (!file.rename(place)) {
            const auto error = diskAnswer(place, 0, file.errorString());
            kept << name;
            for (const QString &one : std::as_const(kept)) {
                if (QFile::exists(m_waiting + u'/' + one) || QFile::remove(placeOf(one)))
                    QFile::rename(before(one), placeOf(one));
            }
            return error;
        }
        kept << name;
    }
    removeWaiting();
    return {};
}

QStringList OutputFolder::paths() const
{
    QStringList paths;
    for (const QString &name : m_names)
        paths << placeOf(name);
    return paths;
}

} // namespace habeas
