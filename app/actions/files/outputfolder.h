#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>

namespace habeas {

/// Files an action writes into a folder for a person, all of them or none. Until keep() they stand
/// in a folder of their own beside their place, readable by its owner only; it goes when this goes.
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
    [[nodiscard]] QString placeOf(const QString &name) const;
    /// Where the file of that name waits that was there before.
    [[nodiscard]] QString before(const QString &name) const;

    QString m_folder;
    QString m_waiting; ///< empty once it is gone
    QStringList m_names;
    bool m_replace = false;
};

} // namespace habeas
