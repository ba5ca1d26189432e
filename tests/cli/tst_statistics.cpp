#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

/// Figures of the acceptance case and of the cases invented after published ones.
class TstStatisticsCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theAcceptanceCaseCountsOnce();
    void sealedRecordsAreLeftOutAndSaid();
    void aFileHoldsOneOfTheFigures();
    void wrongWordsAreRefused();

private:
    [[nodiscard]] QJsonObject table(const QString &code, const QStringList &more = {}) const
    {
        const CliAnswer answer = m_office.run(
            u"statistics"_s, QStringList { code, u"--on"_s, u"2023-05-01"_s } + more);
        return answer.json()[u"statistics"_s].toArray().at(0).toObject();
    }

    [[nodiscard]] static QJsonObject row(const QJsonObject &table, const QString &code)
    {
        for (const QJsonValue &row : table[u"rows"_s].toArray()) {
            if (row[u"row"_s].toString() == code)
                return row.toObject();
        }
        return {};
    }

    [[nodiscard]] static QString count(const QJsonValue &value)
    {
        return u"%1..%2"_s.arg(value[u"least"_s].toInt()).arg(value[u"most"_s].toInt());
    }

    Office m_office { true };
};

void TstStatisticsCommand::initTestCase()
{
    QCOMPARE(m_office.imported.exitCode, 0);
}

void TstStatisticsCommand::theAcceptanceCaseCountsOnce()
{
    const QJsonObject held = table(u"held"_s);
    QCOMPARE(row(held, u"2022-01"_s), QJsonObject()); // the first day on record is 25 February
    const QJsonObject march = row(held, u"2022-03"_s);
    QCOMPARE(count(march[u"people"_s]), u"1..1"_s);
    QCOMPARE(count(march[u"counts"_s][u"administrative_arrest"_s]), u"1..1"_s);
    QCOMPARE(count(march[u"counts"_s][u"pretrial_custody"_s]), u"1..1"_s);
    // House arrest began on some day of November: both kinds that month, one person.
    const QJsonObject november = row(held, u"2022-11"_s);
    QCOMPARE(count(november[u"counts"_s][u"house_arrest"_s]), u"1..1"_s);
    QCOMPARE(count(november[u"counts"_s][u"pretrial_custody"_s]), u"1..1"_s);
    QCOMPARE(count(november[u"people"_s]), u"1..1"_s);
    QCOMPARE(count(row(held, u"2022-12"_s)[u"counts"_s][u"pretrial_custody"_s]), u"0..0"_s);
    QCOMPARE(count(row(held, u"2023-05"_s)[u"people"_s]), u"0..0"_s);

    QCOMPARE(count(row(table(u"hearings"_s), u"2022-05-02"_s)[u"counts"_s][u"hearings"_s]),
             u"1..1"_s);
    const QJsonObject waiting = row(table(u"waiting"_s), u"366-730"_s);
    QCOMPARE(count(waiting[u"counts"_s][u"judged"_s]), u"1..1"_s);
    QCOMPARE(count(waiting[u"counts"_s][u"not_judged"_s]), u"0..0"_s);
}

void TstStatisticsCommand::sealedRecordsAreLeftOutAndSaid()
{
    Office office(false);
    const QString path = office.write(u"sealed.json"_s, R"({"format":"habeas-case","version":1,
        "people":[{"id":"p"}],"cases":[{"id":"c","ref":"KZ-1","involvements":[{"id":"i","person":"p","role":"person_at_risk"}],
        "measures":[{"id":"m","type":"pretrial_custody","from":"2022-02-01","until":"2022-02-20","sealed":true},
                    {"id":"n","type":"house_arrest","from":"2022-03"}]}]})");
    const CliAnswer in = runCli({ u"import"_s, office.vault(), path });
    QVERIFY2(in.exitCode == 0, qPrintable(in.err));
    const QJsonObject held = office.run(u"statistics"_s, { u"held"_s, u"--on"_s, u"2022-04-10"_s })
                                 .json()[u"statistics"_s]
                                 .toArray()
                                 .at(0)
                                 .toObject();
    QCOMPARE(row(held, u"2022-02"_s), QJsonObject());
    QCOMPARE(count(row(held, u"2022-03"_s)[u"people"_s]), u"1..1"_s);
    QCOMPARE(count(row(held, u"2022-04"_s)[u"people"_s]), u"1..1"_s); // no end on record: goes on
    QVERIFY2(held[u"note"_s].toString().contains(u"1 sealed record is left out"_s),
             qPrintable(held[u"note"_s].toString()));
}

void TstStatisticsCommand::aFileHoldsOneOfTheFigures()
{
    const QString path = m_office.path(u"held.csv"_s);
    QCOMPARE(m_office.run(u"statistics"_s, { u"--out"_s, path }).exitCode, 2);
    const CliAnswer answer = m_office.run(
        u"statistics"_s, { u"held"_s, u"--on"_s, u"2023-05-01"_s, u"--out"_s, path });
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFMonth,"));
    const QString csv = QString::fromUtf8(bytes);
    QVERIFY2(csv.contains(u"\r\n2022-03,1,1,1,1,0,0,1,1\r\n"_s), qPrintable(csv));
    // Not a second time without being told to.
    QCOMPARE(m_office.run(u"statistics"_s, { u"held"_s, u"--out"_s, path }).exitCode, 1);
    QCOMPARE(
        m_office.run(u"statistics"_s, { u"held"_s, u"--out"_s, m_office.vault(), u"--force"_s })
            .exitCode,
        1);
}

void TstStatisticsCommand::wrongWordsAreRefused()
{
    const CliAnswer answer = m_office.run(u"statistics"_s, { u"heard"_s });
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.contains(u"held, hearings, waiting"_s)
                 || QString::fromUtf8(answer.out).contains(u"held, hearings, waiting"_s),
             qPrintable(answer.err));
}

HABEAS_TEST(TstStatisticsCommand)
#include "tst_statistics.moc"
