#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>

#include <memory>

class QLockFile;

namespace habeas {

/// Files an action writes into a folder for a person, all of them or none. Until keep() they stand
/// in a folder of their own beside their place, readable by its owner only; it goes when this goes,
/// and where a program was killed, with the next one that writes there.
class OutputFolder
{
public:
    /// Refused where there is no such folder; Io where it cannot be written to.
    [[nodiscard]] static Result<OutputFolder> in(const QString &path, bool replace);
    OutputFolder(OutputFolder &&other) noexcept;
    ~OutputFolder();
    OutputFolder(const OutputFolder &) = delete;
    OutputFolder &operator=(const OutputFolder &) = delete;
    OutputFolder &operator=(OutputFolder &&) = delete;

    /// Refuses a name that is already there, unless told to replace it, and one given twice.
    [[nodiscard]] Result<> write(const QString &name, const QByteArray &bytes);
    /// Gives every file its name. Where the disk says no in between, those that have theirs are
    /// taken away again, and what they replaced is put back.
    [[nodiscard]] Result<> keep();

    /// Paths as they are after keep(), in the order they were written.
    [[nodiscard]] QStringList paths() const;

private:
    OutputFolder(QString folder, QString waiting, bool replace);
    static void clearAbandoned(const QString &folder);
    void removeWaiting();
    [[nodiscard]] QString placeOf(const QString &name) const;
    /// Where the file of that name waits that was there before.
    [[nodiscard]] QString before(const QString &name) const;

    QString m_folder;
    QString m_waiting; ///< empty once it is gone
    std::unique_ptr<QLockFile> m_lock; ///< says that somebody still writes there
    QStringList m_names;
    bool m_replace = false;
};

} // namespace habeas
