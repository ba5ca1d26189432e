#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

/// Power cuts: the program is killed at random moments while it writes.
class TstKill : public QObject
{
    Q_OBJECT

private slots:
    void everyAnsweredHearingIsInTheFile();
};

void TstKill::everyAnsweredHearingIsInTheFile()
{
    const Office office(true);
    QVERIFY2(office.imported.exitCode == 0, qPrintable(office.imported.err));
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("HABEAS_KILLS", &isSet);
    const int calls = isSet ? asked : 40;
    QRandomGenerator random(20220506);

    QSet<QString> answered;
    int killed = 0;
    int longestMs = 1; // of the calls that were let be
    for (int i = 0; i < calls; ++i) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.setProcessEnvironment(cliEnvironment(u"seven brown goats walk uphill"_s));
        process.start(cliProgram(),
                      { u"log-hearing"_s, office.vault(), u"KZ-2022-001"_s, u"--at"_s,
                        u"2022-06-%1"_s.arg(1 + i % 30, 2, 10, QChar(u'0')), u"--note"_s,
                        u"call %1"_s.arg(i), u"--json"_s });
        QVERIFY(process.waitForStarted());
        if (i % 4 != 0 && !process.waitForFinished(random.bounded(longestMs))) {
            process.kill();
            ++killed;
        }
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
        if (i % 4 == 0)
            longestMs = std::max(longestMs, static_cast<int>(timer.elapsed()));
        const QJsonObject answer
            = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        if (answer.contains(u"hearing"_s))
            answered << answer.value(u"hearing"_s).toString();
        else
            QVERIFY2(process.exitStatus() == QProcess::CrashExit,
                     process.readAllStandardError().constData());
    }
    QVERIFY(killed > 0);
    QVERIFY(!answered.isEmpty());

    QSet<QString> kept;
    const CliAnswer listed = office.run(u"list"_s, { u"hearings"_s });
    QVERIFY2(listed.exitCode == 0, qPrintable(listed.err));
    for (const auto &row : listed.json().value(u"rows"_s).toArray())
        kept << row.toObject().value(u"id"_s).toString();
    QVERIFY2((answered - kept).isEmpty(), "a hearing that was answered for is gone");
    const CliAnswer checked = office.run(u"check"_s);
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.err));
}

HABEAS_TEST(TstKill)
#include "tst_kill.moc"
