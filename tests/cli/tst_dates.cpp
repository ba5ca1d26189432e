#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

namespace {

/// What `date` says of a text, under another time zone and locale.
QByteArray saidUnder(const QString &zone, const QString &locale, const QStringList &words)
{
    QProcessEnvironment environment = cliEnvironment({});
    environment.insert(u"TZ"_s, zone);
    for (const QString &name : { u"LC_ALL"_s, u"LANG"_s, u"LANGUAGE"_s })
        environment.insert(name, locale);
    QProcess process;
    process.setProcessEnvironment(environment);
    // The screen's own language is held, so that only zone and locale differ.
    process.start(cliProgram(),
                  QStringList { u"date"_s, u"--json"_s, u"--screen-language"_s, u"en"_s } + words);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace

/// Dates on the command line: what a text means, and lists of what lies in some days.
class TstDates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDocumentOfADateKeepsItsKeys();
    void otherCalendarsAreNamed();
    void strictTakesEdtfOnly();
    void zoneAndLocaleChangeNothing_data();
    void zoneAndLocaleChangeNothing();
    void listsChooseByDays_data();
    void listsChooseByDays();
    void everyLineSaysHowSurely();
    void windowsAreCutAfterChoosing();
    void daysThatAreNotClearAreRefused_data();
    void daysThatAreNotClearAreRefused();

private:
    const Office m_office { true };
};

void TstDates::initTestCase()
{
    QCOMPARE(m_office.imported.exitCode, 0);
}

void TstDates::theDocumentOfADateKeepsItsKeys()
{
    const CliAnswer answer = runCli({ u"date"_s, u"early Oct 2022"_s, u"--json"_s });
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject date = answer.json();
    QCOMPARE(date.value(u"edtf"_s), u"2022-10"_s);
    QCOMPARE(date.value(u"earliest"_s), u"2022-10-01"_s);
    QCOMPARE(date.value(u"latest"_s), u"2022-10-10"_s);
    QCOMPARE(date.value(u"precision"_s), u"month"_s);
    QCOMPARE(date.value(u"typed"_s), u"early Oct 2022"_s);
    for (const QString &key :
         { u"approximate"_s, u"uncertain"_s, u"ambiguous"_s, u"year_assumed"_s })
        QVERIFY2(date.value(key).isBool(), qPrintable(key));
    QVERIFY(!date.value(u"echo"_s).toString().isEmpty());
    QCOMPARE(date.value(u"calendar"_s), u"gregorian"_s);
    const QJsonObject sum
        = runCli({ u"date"_s, u"15 days from 25 Feb 2022"_s, u"--json"_s }).json();
    QCOMPARE(sum.value(u"arithmetic"_s), u"15 days from 2022-02-25"_s);
}

void TstDates::otherCalendarsAreNamed()
{
    const auto date = [](const QString &text) {
        return runCli({ u"date"_s, text, u"--json"_s }).json();
    };
    const QJsonObject solar = date(u"۱۴ مهر ۱۴۰۱"_s);
    QCOMPARE(solar.value(u"calendar"_s), u"solar_hijri"_s);
    QCOMPARE(solar.value(u"edtf"_s), u"2022-10-06"_s);
    QCOMPARE(solar.value(u"typed"_s), u"۱۴ مهر ۱۴۰۱"_s);
    const QJsonObject islamic = date(u"12 Ramadan 1443"_s);
    QCOMPARE(islamic.value(u"calendar"_s), u"islamic"_s);
    QCOMPARE(islamic.value(u"earliest"_s), u"2022-04-13"_s);
    QCOMPARE(islamic.value(u"latest"_s), u"2022-04-14"_s);
    const QJsonObject bare = date(u"1401/07/14"_s);
    QCOMPARE(bare.value(u"ambiguous"_s), true);
    QCOMPARE(bare.value(u"calendar"_s), u"gregorian"_s);
    const QJsonObject other = bare.value(u"other"_s).toObject();
    QCOMPARE(other.value(u"calendar"_s), u"solar_hijri"_s);
    QCOMPARE(other.value(u"edtf"_s), u"2022-10-06"_s);
}

void TstDates::strictTakesEdtfOnly()
{
    QCOMPARE(runCli({ u"date"_s, u"--strict"_s, u"--json"_s, u"1984-06~"_s }).exitCode, 0);
    QCOMPARE(runCli({ u"date"_s, u"--strict"_s, u"--json"_s, u"--"_s, u"-0044-03-15"_s }).exitCode,
             0);
    for (const QString &text : { u"6 May 2022"_s, u"14 Mehr 1401"_s, u" 1984"_s, u"2004?-06"_s }) {
        const CliAnswer answer = runCli({ u"date"_s, u"--strict"_s, u"--json"_s, text });
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.err.contains(u"from character"));
    }
}

void TstDates::zoneAndLocaleChangeNothing_data()
{
    QTest::addColumn<QStringList>("words");
    for (const QString &text :
         { u"2022-02-25"_s, u"25 Feb 2022"_s, u"25 февраля 2022"_s, u"2022 жылғы 25 ақпан"_s,
           u"03/04/22"_s, u"15 days from 25 Feb 2022"_s, u"14 Mehr 1401"_s, u"1401 SH"_s,
           u"12 Ramadan 1443"_s, u"۱۲ رمضان ۱۴۴۳"_s, u"early Oct 2022"_s, u"6 May 2022 23:30"_s })
        QTest::newRow(qPrintable(text)) << QStringList { text };
    QTest::newRow("strict") << QStringList { u"--strict"_s, u"1985-04-12T23:20:30-11:30"_s };
}

void TstDates::zoneAndLocaleChangeNothing()
{
    QFETCH(const QStringList, words);
    const QByteArray expected = saidUnder(u"UTC"_s, u"C.UTF-8"_s, words);
    const QList<std::pair<QString, QString>> settings {
        { u"Pacific/Kiritimati"_s, u"fa_IR.UTF-8"_s },  { u"America/Adak"_s, u"ar_SA.UTF-8"_s },
        { u"Asia/Almaty"_s, u"kk_KZ.UTF-8"_s },         { u"Asia/Tehran"_s, u"tr_TR.UTF-8"_s },
        { u"Australia/Lord_Howe"_s, u"th_TH.UTF-8"_s },
    };
    for (const auto &[zone, locale] : settings)
        QCOMPARE(saidUnder(zone, locale, words), expected);
}

void TstDates::listsChooseByDays_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QStringList>("during");
    const auto row = [](const QString &what, const QString &days, const QStringList &during) {
        QTest::newRow(qPrintable(what + u' ' + days)) << what << days << during;
    };
    const QString surely = u"surely"_s;
    const QString possibly = u"possibly"_s;
    row(u"hearings"_s, u"6 May 2022"_s, { surely });
    row(u"hearings"_s, u"May 2022"_s, { surely });
    row(u"hearings"_s, u"с 1 по 31 мая 2022"_s, { surely });
    row(u"hearings"_s, u"2022-05-01/.."_s, { surely });
    row(u"hearings"_s, u"~2022"_s, { possibly });
    row(u"hearings"_s, u"Ordibehesht 1401"_s, { surely });
    row(u"hearings"_s, u"7 May 2022"_s, {});
    row(u"measures"_s, u"March 2022"_s, { surely, surely });
    row(u"measures"_s, u"2022-11-15"_s, { possibly, possibly });
    row(u"measures"_s, u"2022-02-24"_s, {});
    row(u"measures"_s, u"2022-12-01/2022-12-31"_s, { surely });
    row(u"charges"_s, u"12 Mar 2022"_s, { surely, surely });
    row(u"charges"_s, u"2022-10-05"_s, { possibly });
    row(u"cases"_s, u"March 2022"_s, { surely });
    row(u"cases"_s, u"2021"_s, {});
    row(u"deadlines"_s, u"12 March 2022"_s, { possibly, surely }); // the rule’s end, and the one on record
}

void TstDates::listsChooseByDays()
{
    QFETCH(const QString, what);
    QFETCH(const QString, days);
    QFETCH(const QStringList, during);
    const CliAnswer answer
        = m_office.run(u"list"_s, { what, u"--during"_s, days, u"--on"_s, u"2022-03-01"_s });
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    const QJsonArray rows = answer.json().value(u"rows"_s).toArray();
    QStringList found;
    for (const auto &row : rows)
        found << row.toObject().value(u"during"_s).toString();
    QCOMPARE(found, during);
    QCOMPARE(answer.json().value(u"total"_s).toInt(), during.size());
}

void TstDates::everyLineSaysHowSurely()
{
    const CliAnswer answer
        = runCli({ u"list"_s, m_office.vault(), u"measures"_s, u"--during"_s, u"2022-11-15"_s });
    const QStringList lines = QString::fromUtf8(answer.out).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(u"possibly "), qPrintable(line));
    // Without the option nothing is added.
    const QJsonObject plain = m_office.run(u"list"_s, { u"measures"_s })
                                  .json()
                                  .value(u"rows"_s)
                                  .toArray()
                                  .first()
                                  .toObject();
    QVERIFY(!plain.isEmpty() && !plain.contains(u"during"_s));
    QVERIFY(QString::fromUtf8(runCli({ u"help"_s, u"list"_s }).out).contains(u"--during DATE"));
}

void TstDates::windowsAreCutAfterChoosing()
{
    const QJsonObject second = m_office
                                   .run(u"list"_s,
                                        { u"measures"_s, u"--during"_s, u"2022-11-15"_s,
                                          u"--offset"_s, u"1"_s, u"--limit"_s, u"1"_s })
                                   .json();
    QCOMPARE(second.value(u"total"_s), 2);
    const QJsonArray rows = second.value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toObject().value(u"until"_s), u"2023-04-10"_s);
    const QJsonObject none
        = m_office.run(u"list"_s, { u"cases"_s, u"--during"_s, u"2022"_s, u"--offset"_s, u"1"_s })
              .json();
    QCOMPARE(none.value(u"total"_s), 1);
    QVERIFY(none.value(u"rows"_s).toArray().isEmpty());
}

void TstDates::daysThatAreNotClearAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QStringList &words, int exitCode, const QString &sentence) {
        QTest::newRow(qPrintable(words.join(u' '))) << words << exitCode << sentence;
    };
    row({ u"hearings"_s, u"--during"_s, u"03/04/22"_s }, 1, u"Write 2022-04-03 or 2022-03-04."_s);
    row({ u"hearings"_s, u"--during"_s, u"1401/07/14"_s }, 1,
        u"Write “1401/07/14 CE” or “1401/07/14 SH”."_s);
    row({ u"hearings"_s, u"--during"_s, u"sometime"_s }, 1, u"Not understood"_s);
    row({ u"people"_s, u"--during"_s, u"2022"_s }, 2, u"no dates"_s);
    row({ u"officials"_s, u"--during"_s, u"2022"_s }, 2, u"no dates"_s);
}

void TstDates::daysThatAreNotClearAreRefused()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, exitCode);
    QFETCH(const QString, sentence);
    const CliAnswer answer = m_office.run(u"list"_s, words);
    QCOMPARE(answer.exitCode, exitCode);
    QVERIFY2(answer.err.contains(sentence), qPrintable(answer.err));
}

HABEAS_TEST(TstDates)
#include "tst_dates.moc"
