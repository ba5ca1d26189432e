#pragma once

#include "app/base/result.h"

#include <QSaveFile>
#include <QString>

namespace habeas {

struct Session;

/// A file an action writes for a person: readable by its owner only, and there whole or not at
/// all. Nothing is seen under its name before keep().
class OutputFile
{
public:
    /// Refuses the vault itself and, unless told to replace it, a file that is already there.
    OutputFile(const Session &session, const QString &path, bool replace);

    /// Adds to what was written before; all of it is on the disk, under a name of its own.
    [[nodiscard]] Result<> write(const QByteArray &bytes);
    /// Gives it its name.
    [[nodiscard]] Result<> keep();

private:
    [[nodiscard]] Result<> open();
    /// Why the disk said no to that many bytes.
    [[nodiscard]] tl::unexpected<Error> diskError(qint64 wanted = 0) const;

    QSaveFile m_file;
    QString m_vaultPath;
    bool m_replace = false;
};

/// Writes a file that is all of these bytes, in one go.
[[nodiscard]] Result<> writeFile(const Session &session, const QString &path,
                                 const QByteArray &bytes, bool replace);

} // namespace habeas
