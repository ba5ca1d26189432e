#pragma once

#include <QDir>
#include <QTemporaryDir>

#include "tests/cli/clirun.h"
#include "tests/support/fixture.h"

namespace habeas::test {

/// A folder with a vault made by the program itself, as cheap as its key may be.
class Office
{
public:
    /// Empty, or with the acceptance case imported.
    explicit Office(bool withCase)
    {
        made = runCli({ QStringLiteral("create"), vault(), QStringLiteral("--key-cost"),
                        QStringLiteral("8") });
        if (withCase)
            imported = runCli({ QStringLiteral("import"), vault(),
                                fixturePath(QStringLiteral("zhanbolat-mamay.json")) });
    }

    /// A closed vault of another office, copied: each test may do to it what it likes.
    explicit Office(const Office &other, QStringView) { QFile::copy(other.vault(), vault()); }

    [[nodiscard]] QString vault() const { return path(QStringLiteral("office.habeas")); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList fileNames() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        return writeAll(path(name), bytes) ? path(name) : QString();
    }

    /// The command with the vault as its first argument and --json.
    [[nodiscard]] CliAnswer run(const QString &command, const QStringList &rest = {}) const
    {
        return runCli(QStringList { command, vault() } + rest
                      + QStringList { QStringLiteral("--json") });
    }

    /// Everything in the vault, as one case file.
    [[nodiscard]] QByteArray exported() const
    {
        const QString file = path(QStringLiteral("exported.json"));
        const CliAnswer answer = run(QStringLiteral("export"),
                                     { QStringLiteral("--format"), QStringLiteral("json"),
                                       QStringLiteral("--out"), file, QStringLiteral("--force") });
        return answer.exitCode == 0 ? readAll(file) : QByteArray();
    }

    CliAnswer made;
    CliAnswer imported;

private:
    QTemporaryDir m_folder;
};

} // namespace habeas::test
