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
    void aStoppedBatchLeavesNoLetterBehind();
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

void TstKill::aStoppedBatchLeavesNoLetterBehind()
{
    const Office office(true);
    QByteArray table = "id,office,country,preferred_language,block_en,salutation_en,close_en\n";
    for (int i = 0; i < 60; ++i)
        table += ",Governor " + QByteArray::number(i)
            + ",KZ,en,Governor,\"Dear Governor,\",\"Yours,\"\n";
    const QString file = office.write(u"officials.csv"_s, table);
    QCOMPARE(office.run(u"import"_s, { file, u"--officials"_s }).exitCode, 0);
    const QDir out(office.path(u"out"_s));
    QVERIFY(out.mkpath(u"."_s));
    const auto left = [&out] {
        return out.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };

    QProcess process;
    process.setProcessEnvironment(cliEnvironment(u"seven brown goats walk uphill"_s));
    process.start(cliProgram(),
                  { u"batch"_s, office.vault(), u"KZ-2022-001"_s, u"--all-officials"_s,
                    u"--request"_s, u"free him"_s, u"--sender-name"_s, u"A"_s, u"--sender-place"_s,
                    u"Almaty"_s, u"--format"_s, u"pdf"_s, u"--out"_s, out.path() });
    QTRY_VERIFY_WITH_TIMEOUT(!left().isEmpty() || process.state() == QProcess::NotRunning, 60'000);
    process.terminate();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() != 0, "it was over before it could be stopped");
    QCOMPARE(left(), QStringList());
    QCOMPARE(office.run(u"list"_s, { u"letters"_s }).json().value(u"total"_s).toInt(), 0);
}

HABEAS_TEST(TstKill)
#include "tst_kill.moc"
