#include <QDate>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

/// What the program does with what it cannot take: one sentence, the right code, nothing changed.
class TstRefusals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aBadCaseFileChangesNothing_data();
    void aBadCaseFileChangesNothing();
    void theWrongPassphraseIsToldFromADamagedFile();
    void aTextFileIsNotAVault();
    void aShortPassphraseMakesNoVault();
    void aGuessablePassphraseIsCreatedWithAdvice();
    void aPassphraseFileGivesItsFirstLine();
    void withoutAPassphraseItIsAUsageError();
    void anyFlippedByteIsDamage();
    void whatIsNotUnderstoodIsUsage_data();
    void whatIsNotUnderstoodIsUsage();
    void aFolderThatCannotBeWrittenIsSaid();
    void aFullDiskChangesNothing();
    void anAnswerThatCannotBeWrittenIsNotSuccess();
    void aDateWithTwoReadingsIsNotChosen();
    void aYearLeftOutIsDecidedByTheRecordOrAsked();
    void anExportNeverReplacesAFileUnasked();
    void aRefusalSaysHowToGoOn_data();
    void aRefusalSaysHowToGoOn();
    void theVaultIsNeverOfferedForReplacing();
    void countingIsOnlyForWhoWatches();

private:
    Office m_office { true };
    QByteArray m_before;
};

void TstRefusals::initTestCase()
{
    QVERIFY2(m_office.imported.exitCode == 0, qPrintable(m_office.imported.err));
    m_before = m_office.exported();
    QVERIFY(!m_before.isEmpty());
}

void TstRefusals::aBadCaseFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &hearing, const QString &place) {
        QTest::newRow(name) << QByteArray(
            R"({"format":"habeas-case","version":1,"cases":[{"id":"c","ref":"X-1",)"
            R"("title":"T",)"
            + hearing + "}]}")
                            << place;
    };
    row("unknown key", R"("hearings":[{"id":"h","at":"2022-05-06","cuort":"A"}])",
        u"cases[0].hearings[0].cuort"_s);
    row("reversed interval", R"("hearings":[{"id":"h","at":"2022-05-06/2022-05-01"}])",
        u"cases[0].hearings[0].at"_s);
    row("impossible date", R"("hearings":[{"id":"h","at":"2022-02-30"}])",
        u"cases[0].hearings[0].at"_s);
    row("wrong type", R"("hearings":{"id":"h"})", u"cases[0].hearings"_s);
    row("unknown code", R"("hearings":[{"id":"h","at":"2022-05-06","mode":"pigeon"}])",
        u"cases[0].hearings[0].mode"_s);
    row("reference nowhere", R"("involvements":[{"id":"i","person":"p","role":"lawyer"}])",
        u"cases[0].involvements[0].person"_s);
    QTest::newRow("not JSON") << QByteArray("hello") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("taken reference")
        << QByteArray(R"({"format":"habeas-case","version":1,"cases":[)"
                      R"({"id":"018f0000-0000-7000-8000-000000000001","ref":"KZ-2022-001",)"
                      R"("title":"Another"}]})")
        << u"cases[0].ref"_s;
}

void TstRefusals::aBadCaseFileChangesNothing()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);
    const QString file = m_office.write(u"bad.json"_s, bytes);
    const CliAnswer answer = m_office.run(u"import"_s, { file });
    QCOMPARE(answer.exitCode, 1);
    const QJsonObject error = answer.json().value(u"error"_s).toObject();
    QVERIFY(!error.value(u"message"_s).toString().isEmpty());
    QVERIFY(answer.err.contains(error.value(u"message"_s).toString()));
    const QString told = error.value(u"place"_s).toString() + error.value(u"message"_s).toString();
    QVERIFY2(told.contains(place), qPrintable(told));
    QCOMPARE(m_office.exported(), m_before);
}

void TstRefusals::theWrongPassphraseIsToldFromADamagedFile()
{
    const CliAnswer answer = runCli({ u"info"_s, m_office.vault(), u"--json"_s },
                                    u"seven brown goats walk downhill"_s);
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.json().value(u"error"_s).toObject().value(u"kind"_s), u"wrong_passphrase"_s);
    QCOMPARE(runCli({ u"info"_s, m_office.vault() }, u""_s).exitCode, 3);
}

void TstRefusals::aTextFileIsNotAVault()
{
    const QString file = m_office.write(u"notes.txt"_s, QByteArray("Dear diary\n").repeated(900));
    const QByteArray before = readAll(file);
    const CliAnswer answer = runCli({ u"info"_s, file });
    QCOMPARE(answer.exitCode, 3);
    QVERIFY(!answer.err.trimmed().isEmpty());
    QCOMPARE(readAll(file), before);
    QCOMPARE(runCli({ u"info"_s, m_office.write(u"empty"_s, {}) }).exitCode, 3);
}

void TstRefusals::aShortPassphraseMakesNoVault()
{
    const Office office(m_office, u"copy");
    const QString file = office.path(u"new.habeas"_s);
    for (const QString &passphrase : { u"x"_s, u""_s, u"1234567"_s }) {
        const CliAnswer answer = runCli({ u"create"_s, file, u"--key-cost"_s, u"8"_s }, passphrase);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(!answer.err.trimmed().isEmpty());
        QVERIFY(!QFile::exists(file));
    }
}

void TstRefusals::aGuessablePassphraseIsCreatedWithAdvice()
{
    const Office office(m_office, u"copy");
    const CliAnswer weak = runCli(
        { u"create"_s, office.path(u"weak.habeas"_s), u"--key-cost"_s, u"8"_s }, u"password1"_s);
    QCOMPARE(weak.exitCode, 0);
    QVERIFY(weak.err.contains(u"guessed"));
    QVERIFY(m_office.made.err.isEmpty());
}

void TstRefusals::aPassphraseFileGivesItsFirstLine()
{
    const QString file
        = m_office.write(u"secret"_s, "seven brown goats walk uphill\r\nsecond line\n");
    const QStringList words { u"info"_s, m_office.vault(), u"--passphrase-file"_s, file };
    QCOMPARE(runCli(words, QString()).exitCode, 0);
    QCOMPARE(runCli(words, u"another"_s).exitCode, 0);
    QCOMPARE(
        runCli({ u"info"_s, m_office.vault(), u"--passphrase-file"_s, m_office.path(u"nowhere"_s) })
            .exitCode,
        1);
}

void TstRefusals::withoutAPassphraseItIsAUsageError()
{
    // A session of its own has no terminal to ask on.
    QProcess process;
    process.setProcessEnvironment(cliEnvironment(QString()));
    process.start(u"setsid"_s, { u"--wait"_s, cliProgram(), u"info"_s, m_office.vault() });
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("HABEAS_PASSPHRASE"));
}

void TstRefusals::anyFlippedByteIsDamage()
{
    const Office office(m_office, u"copy");
    const QByteArray whole = readAll(office.vault());
    QRandomGenerator random(20220225);
    for (int i = 0; i < 24; ++i) {
        QByteArray bytes = whole;
        // The first ones hit the header, the others any page.
        const qsizetype place = i < 8 ? 8 + i * 12 : random.bounded(static_cast<int>(whole.size()));
        bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << random.bounded(8)));
        QVERIFY(writeAll(office.vault(), bytes));
        const CliAnswer answer = office.run(u"check"_s);
        QVERIFY2(
            answer.exitCode == 4,
            qPrintable(u"byte %1: exit %2 %3"_s.arg(place).arg(answer.exitCode).arg(answer.err)));
        QVERIFY(!answer.err.trimmed().isEmpty());
    }
}

void TstRefusals::whatIsNotUnderstoodIsUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no command") << QStringList {};
    QTest::newRow("unknown command") << QStringList { u"explode"_s };
    QTest::newRow("unknown option") << QStringList { u"info"_s, u"V"_s, u"--nope"_s };
    QTest::newRow("missing argument") << QStringList { u"show"_s, u"V"_s };
    QTest::newRow("unknown list") << QStringList { u"list"_s, u"V"_s, u"dragons"_s };
    QTest::newRow("unknown format")
        << QStringList { u"letter"_s, u"V"_s, u"R"_s, u"--format"_s, u"doc"_s, u"--out"_s, u"x"_s };
    QTest::newRow("key cost") << QStringList { u"create"_s, u"V"_s, u"--key-cost"_s, u"9"_s };
    QTest::newRow("no date") << QStringList { u"log-hearing"_s, u"V"_s, u"R"_s };
    QTest::newRow("nobody told") << QStringList { u"disclose"_s, u"V"_s, u"R"_s, u"--what"_s,
                                                  u"all"_s };
    QTest::newRow("nothing told") << QStringList { u"disclose"_s, u"V"_s, u"R"_s, u"--to"_s,
                                                   u"Nobody"_s };
    QTest::newRow("no day of a reply") << QStringList { u"log-reply"_s, u"V"_s, u"L"_s };
    QTest::newRow("not a number") << QStringList { u"list"_s, u"V"_s, u"cases"_s, u"--limit"_s,
                                                   u"many"_s };
}

void TstRefusals::whatIsNotUnderstoodIsUsage()
{
    QFETCH(const QStringList, words);
    const CliAnswer answer = runCli(words + QStringList { u"--json"_s });
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.json().value(u"error"_s).toObject().value(u"kind"_s), u"usage"_s);
    QVERIFY(answer.err.contains(u"habeas-cli help"));
}

void TstRefusals::aFolderThatCannotBeWrittenIsSaid()
{
    // /proc takes no files from anybody, root included.
    const CliAnswer created
        = runCli({ u"create"_s, u"/proc/office.habeas"_s, u"--key-cost"_s, u"8"_s });
    QCOMPARE(created.exitCode, 1);
    QVERIFY(!created.err.trimmed().isEmpty());
    const CliAnswer written
        = m_office.run(u"export"_s, { u"--format"_s, u"json"_s, u"--out"_s, u"/proc/out.json"_s });
    QCOMPARE(written.exitCode, 1);
    QVERIFY(written.err.contains(u"/proc/out.json"));
    const CliAnswer letter = m_office.run(
        u"letter"_s,
        { u"KZ-2022-001"_s, u"--format"_s, u"txt"_s, u"--out"_s, u"/proc/letter.txt"_s });
    QCOMPARE(letter.exitCode, 1);
    QCOMPARE(m_office.exported(), m_before);
}

void TstRefusals::aFullDiskChangesNothing()
{
    const Office office(false);
    const QByteArray before = office.exported();
    // A limit on the size of files answers a write as a full disk does.
    QProcess process;
    process.setProcessEnvironment(cliEnvironment(u"seven brown goats walk uphill"_s));
    process.start(u"sh"_s,
                  { u"-c"_s, u"trap '' XFSZ; ulimit -f 96; exec \"$@\""_s, u"sh"_s, cliProgram(),
                    u"import"_s, office.vault(), fixturePath(u"zhanbolat-mamay.json"_s) });
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!process.readAllStandardError().trimmed().isEmpty());
    QCOMPARE(office.exported(), before);
    QCOMPARE(office.run(u"check"_s).exitCode, 0);
}

void TstRefusals::anAnswerThatCannotBeWrittenIsNotSuccess()
{
    QProcess process;
    process.setProcessEnvironment(cliEnvironment(u"seven brown goats walk uphill"_s));
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(cliProgram(), { u"help"_s });
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
}

void TstRefusals::aDateWithTwoReadingsIsNotChosen()
{
    const CliAnswer asked = runCli({ u"date"_s, u"03/04/2022"_s, u"--json"_s });
    QCOMPARE(asked.exitCode, 0);
    QCOMPARE(asked.json().value(u"ambiguous"_s), true);
    QVERIFY(asked.json().value(u"other"_s).isObject());
    const CliAnswer logged
        = m_office.run(u"log-hearing"_s, { u"KZ-2022-001"_s, u"--at"_s, u"03/04/2022 10:00"_s });
    QCOMPARE(logged.exitCode, 1);
    QVERIFY(logged.err.contains(u"2022-04-03"));
    QVERIFY(logged.err.contains(u"2022-03-04"));
    const CliAnswer strict = runCli({ u"date"_s, u"25.02.2022"_s, u"--strict"_s });
    QCOMPARE(strict.exitCode, 1);
    const CliAnswer edtf = runCli({ u"--json"_s, u"--strict"_s, u"date"_s, u"2022-11"_s });
    QCOMPARE(edtf.json().value(u"earliest"_s), u"2022-11-01"_s);
    QCOMPARE(edtf.json().value(u"latest"_s), u"2022-11-30"_s);
    QCOMPARE(edtf.json().value(u"precision"_s), u"month"_s);
}

void TstRefusals::aYearLeftOutIsDecidedByTheRecordOrAsked()
{
    const QDate planned = QDate::currentDate().addDays(10);
    const auto log = [this](const QDate &day, const QStringList &more) {
        const QString words = QLocale::c().toString(day, u"d MMMM"_s);
        return m_office.run(u"log-hearing"_s,
                            QStringList { u"KZ-2022-001"_s, u"--at"_s, words } + more);
    };
    const QStringList outcome { u"--outcome"_s, u"adjourned"_s };
    const CliAnswer plan = log(planned, {});
    QVERIFY2(plan.exitCode == 0, qPrintable(plan.err));
    QCOMPARE(plan.json().value(u"at"_s), planned.toString(Qt::ISODate));
    const CliAnswer asked = log(planned.addDays(1), outcome);
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.err.contains(QString::number(planned.addDays(1).year()))
                 && asked.err.contains(QString::number(planned.addDays(1).year() - 1)),
             qPrintable(asked.err));
    const CliAnswer told = log(planned, outcome);
    QVERIFY2(told.exitCode == 0, qPrintable(told.err));
    QCOMPARE(told.json().value(u"at"_s), planned.toString(Qt::ISODate));
    m_before = m_office.exported();
}

void TstRefusals::anExportNeverReplacesAFileUnasked()
{
    const QString file = m_office.write(u"mine.json"_s, "mine");
    const QStringList words { u"--format"_s, u"json"_s, u"--out"_s, file };
    QCOMPARE(m_office.run(u"export"_s, words).exitCode, 1);
    QCOMPARE(readAll(file), QByteArray("mine"));
    QCOMPARE(m_office.run(u"export"_s, words + QStringList { u"--force"_s }).exitCode, 0);
    QCOMPARE(readAll(file), m_before);
    const CliAnswer ontoVault = m_office.run(
        u"export"_s, { u"--format"_s, u"json"_s, u"--out"_s, m_office.vault(), u"--force"_s });
    QCOMPARE(ontoVault.exitCode, 1);
    QCOMPARE(m_office.exported(), m_before);
}

void TstRefusals::aRefusalSaysHowToGoOn_data()
{
    QTest::addColumn<QStringList>("words"); // the second one stands behind the vault
    QTest::addColumn<QString>("way");
    const QString there = m_office.write(u"there.csv"_s, "mine");
    QTest::newRow("file there") << QStringList { u"export"_s, u"--format"_s, u"json"_s, u"--out"_s,
                                                 there }
                                << u"--force"_s;
    QTest::newRow("list there") << QStringList { u"list"_s, u"cases"_s, u"--csv"_s, there }
                                << u"--force"_s;
    QTest::newRow("table") << QStringList { u"import"_s, there } << u"paste VAULT WHAT FILE"_s;
    QTest::newRow("no JSON export")
        << QStringList { u"export"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"x"_s } << u"--csv"_s;
    QTest::newRow("template") << QStringList {
        u"letter"_s,   u"KZ-2022-001"_s, u"--template"_s, u"nope"_s,
        u"--format"_s, u"txt"_s,         u"--out"_s,      u"x"_s
    } << u"templates VAULT"_s;
    QTest::newRow("capitals") << QStringList { u"show"_s, u"kz-2022-001"_s } << u"“KZ-2022-001”"_s;
    QTest::newRow("capitals of deadlines")
        << QStringList { u"deadlines"_s, u"--case"_s, u"Kz-2022-001"_s } << u"“KZ-2022-001”"_s;
    QTest::newRow("deadline") << QStringList { u"deadline"_s, u"done"_s, u"nope"_s }
                              << u"deadlines --json"_s;
    QTest::newRow("line of Today")
        << QStringList { u"today"_s, u"done"_s, u"nope"_s } << u"today --json"_s;
    QTest::newRow("letters of no case")
        << QStringList { u"letters"_s, u"--case"_s, u"nope"_s } << u"“nope”"_s;
}

void TstRefusals::aRefusalSaysHowToGoOn()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, way);
    const CliAnswer answer = m_office.run(words.first(), words.mid(1));
    QVERIFY2(answer.exitCode == 1 || way == u"--csv", qPrintable(answer.err));
    QVERIFY2(answer.err.contains(way), qPrintable(answer.err));
}

void TstRefusals::theVaultIsNeverOfferedForReplacing()
{
    const CliAnswer answer
        = m_office.run(u"export"_s, { u"--format"_s, u"json"_s, u"--out"_s, m_office.vault() });
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(!answer.err.contains(u"--force"), qPrintable(answer.err));
}

void TstRefusals::countingIsOnlyForWhoWatches()
{
    const CliAnswer answer = runCli({ u"recompute"_s, m_office.vault() });
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, QString());
}

HABEAS_TEST(TstRefusals)
#include "tst_refusals.moc"
