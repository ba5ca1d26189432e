#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace habeas::test {

/// What the program answered.
struct CliAnswer
{
    int exitCode = -1;
    QByteArray out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

[[nodiscard]] inline QString cliProgram()
{
    return QStringLiteral(HABEAS_BIN_DIR "/habeas-cli");
}

[[nodiscard]] inline QProcessEnvironment cliEnvironment(const QString &passphrase)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("HABEAS_PASSPHRASE"));
    environment.insert(QStringLiteral("HABEAS_AUTHOR"), QStringLiteral("Test Caseworker"));
    if (!passphrase.isNull())
        environment.insert(QStringLiteral("HABEAS_PASSPHRASE"), passphrase);
    return environment;
}

/// Runs the real program and waits for it. A null passphrase leaves the variable unset.
[[nodiscard]] inline CliAnswer runCli(const QStringList &arguments,
                                      const QString &passphrase
                                      = QStringLiteral("seven brown goats walk uphill"))
{
    QProcess process;
    process.setProcessEnvironment(cliEnvironment(passphrase));
    process.start(cliProgram(), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
             process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError()) };
}

} // namespace habeas::test
