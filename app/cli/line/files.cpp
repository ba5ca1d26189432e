#include "app/cli/line/files.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct FilesText
{
    Q_DECLARE_TR_FUNCTIONS(CommandFiles)
};

} // namespace

Result<QString> fileToWrite(const Invocation &call)
{
    const QString path = call.value(u"out"_s);
    if (path.isEmpty())
        return failure(ErrorKind::Usage, FilesText::tr("Say where to write: --out FILE."),
                       u"--out"_s);
    return path;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       FilesText::tr("“%1” could not be read: %2. The vault is as it was.")
                           .arg(path, file.errorString()),
                       path);
    return file.readAll();
}

} // namespace habeas
