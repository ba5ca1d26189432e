#include "app/actions/files/outputfolder.h"

#include "app/actions/files/diskanswer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

} // namespace

OutputFolder::OutputFolder(QString folder, QString waiting, bool replace)
    : m_folder(std::move(folder))
    , m_waiting(std::move(waiting))
    , m_replace(replace)
{
}

OutputFolder::OutputFolder(OutputFolder &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_waiting(std::exchange(other.m_waiting, {}))
    , m_names(std::move(other.m_names))
    , m_replace(other.m_replace)
{
}

OutputFolder::~OutputFolder()
{
    if (!m_waiting.isEmpty())
        QDir(m_waiting).removeRecursively();
}

Result<OutputFolder> OutputFolder::in(const QString &path, bool replace)
{
    const QFileInfo folder(path);
    if (!folder.isDir())
        return refused(FolderText::tr("“%1” is not a folder. Choose one that is there; nothing was "
                                      "written.")
                           .arg(path),
                       path);
    QTemporaryDir waiting(path + u"/.letters-XXXXXX"_s); // made for its owner only
    if (!waiting.isValid())
        return diskAnswer(folder.absoluteFilePath() + u"/x"_s, 0, waiting.errorString());
    waiting.setAutoRemove(false);
    return OutputFolder(folder.absoluteFilePath(), waiting.path(), replace);
}

QString OutputFolder::placeOf(const QString &name) const
{
    return m_folder + u'/' + name;
}

QString OutputFolder::before(const QString &name) const
{
    return m_waiting + u"/before-"_s + name;
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
    QDir(m_waiting).removeRecursively();
    m_waiting.clear();
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
