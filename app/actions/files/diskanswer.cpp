#include "app/actions/files/diskanswer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace habeas {

namespace {

struct DiskText
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

struct Cause
{
    QString what;
    QString next;
};

/// Found afterwards, at the place itself: Qt calls a full disk an unknown error.
Cause causeAt(const QString &path, qint64 wanted, const QString &said)
{
    constexpr qsizetype longestName = 255; // bytes, on every file system in use
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (QFile::encodeName(file.fileName()).size() > longestName)
        return { DiskText::tr("its name is too long"),
                 DiskText::tr("Give it a shorter name, then try again.") };
    if (!folder.isDir())
        return { DiskText::tr("the folder it was to stand in is not there"),
                 DiskText::tr("If it is on a stick or a network drive, connect that again; or "
                              "choose another folder.") };
    if (file.isDir())
        return { DiskText::tr("a folder has this name"), DiskText::tr("Choose another name.") };
    const QStorageInfo disk(folder.absoluteFilePath());
    if (disk.isValid() && disk.isReadOnly())
        return { DiskText::tr("the disk it is on can only be read"),
                 DiskText::tr("Choose a folder on another disk, then try again.") };
    if (!folder.isWritable())
        return { DiskText::tr("you may not write into this folder"),
                 DiskText::tr("Choose another folder, or ask whoever looks after the computer for "
                              "the right to write there.") };
    if (wanted > 0 && disk.isValid() && disk.bytesAvailable() < wanted)
        return { DiskText::tr("the disk is full"),
                 DiskText::tr("Make room or choose another place, then try again.") };
    return { said, DiskText::tr("Try again, or choose another place.") };
}

} // namespace

tl::unexpected<Error> diskAnswer(const QString &path, qint64 wanted, const QString &said)
{
    const Cause cause = causeAt(path, wanted, said);
    return failure(ErrorKind::Io,
                   DiskText::tr("“%1” could not be written: %2. Nothing of it is left there, and "
                                "the vault is as it was. %3",
                                "file, why, what to do next")
                       .arg(path, cause.what, cause.next),
                   path);
}

} // namespace habeas
