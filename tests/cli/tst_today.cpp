#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

/// The Today list from the other door.
class TstCliToday : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsStandInTheirOrderWithTheirCounts();
    void theTextNamesSectionsAndDays();
    void aDayThatIsNoneIsRefused();
    void theListIsWrittenAsPdf();
    void aLineIsPutOffShownAgainAndSettled();
    void aReplyIsSettledWithItsLetter();
    void nothingIsWritten();

private:
    [[nodiscard]] QJsonObject today(const QStringList &more = {}) const
    {
        return m_office.run(u"today"_s, QStringList { u"--on"_s, u"2023-04-28"_s } + more).json();
    }

    Office m_office { true };
};

void TstCliToday::initTestCase()
{
    QCOMPARE(m_office.imported.exitCode, 0);
    for (const auto &[what, day] : { std::pair(u"Send the brief"_s, u"2023-04-25"_s),
                                     std::pair(u"Call the lawyer"_s, u"2023-04-28"_s),
                                     std::pair(u"Ask the court"_s, u"2023-05-03"_s),
                                     std::pair(u"Some time in May"_s, u"2023-05"_s) }) {
        const CliAnswer added = m_office.run(
            u"deadline"_s, { u"add"_s, u"KZ-2022-001"_s, u"--what"_s, what, u"--due"_s, day });
        QVERIFY2(added.exitCode == 0, qPrintable(added.err));
    }
}

void TstCliToday::rowsStandInTheirOrderWithTheirCounts()
{
    const QJsonObject answer = today();
    QStringList typed;
    for (const QJsonValue &item : answer.value(u"items"_s).toArray())
        if (item[u"kind"] == u"deadline"_s && !item[u"computed"].toBool())
            typed << item[u"section"].toString() + u' ' + item[u"what"].toString();
    QCOMPARE(typed,
             (QStringList { u"overdue Send the brief"_s, u"today Call the lawyer"_s,
                            u"next Some time in May"_s, u"next Ask the court"_s }));
    QCOMPARE(answer.value(u"counts"_s)[u"overdue"].toInt(), 2); // one by a rule
    QVERIFY(answer.value(u"counts"_s)[u"check"].toInt() > 0);
    QCOMPARE(today({ u"--within"_s, u"2"_s }).value(u"counts"_s)[u"next"].toInt(), 0);
    const QJsonObject first = answer.value(u"items"_s).toArray().first().toObject();
    const QString sentence = first.value(u"sentence"_s).toString();
    QVERIFY2(sentence.startsWith(u"Overdue by 3 day"), qPrintable(sentence));
    QVERIFY2(
        sentence.endsWith(u"Tuesday 25 April 2023, Send the brief, Zhanbolat Mamay, KZ-2022-001"),
        qPrintable(sentence));
}

void TstCliToday::theTextNamesSectionsAndDays()
{
    const CliAnswer answer = runCli({ u"today"_s, m_office.vault(), u"--on"_s, u"2023-04-28"_s });
    QCOMPARE(answer.exitCode, 0);
    const QString text = QString::fromUtf8(answer.out);
    QVERIFY2(text.contains(u"some day in May 2023"), qPrintable(text));
    QVERIFY2(text.startsWith(u"2 overdue, 1 due today"), qPrintable(text));
    const qsizetype overdue = text.indexOf(u"Overdue for up to 30 day");
    QVERIFY2(overdue >= 0 && overdue < text.indexOf(u"Today  1"), qPrintable(text));
    QVERIFY(text.contains(u"Check these"));
}

void TstCliToday::aDayThatIsNoneIsRefused()
{
    QVERIFY(m_office.run(u"today"_s, { u"--on"_s, u"2023-02-30"_s }).exitCode > 0);
    QCOMPARE(m_office.run(u"today"_s, { u"--within"_s, u"soon"_s }).exitCode, 2);
}

void TstCliToday::theListIsWrittenAsPdf()
{
    const QString file = m_office.path(u"list.pdf"_s);
    QCOMPARE(m_office.run(u"today"_s, { u"--out"_s, file }).exitCode, 0);
    const QByteArray pdf = readAll(file);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(!pdf.contains("Mamay"));
    QVERIFY(m_office.run(u"today"_s, { u"--out"_s, file }).exitCode > 0); // never over a file
    QVERIFY(m_office.run(u"today"_s, { u"--out"_s, m_office.vault(), u"--force"_s }).exitCode > 0);
}

/// The verbs act on what there is to do on the machine's own day.
void TstCliToday::aLineIsPutOffShownAgainAndSettled()
{
    Office office { false };
    const QString late = QDate::currentDate().addDays(-3).toString(Qt::ISODate);
    const QByteArray file = R"({"format":"habeas-case","version":1,"cases":[{"id":"c","ref":"A-1",
        "title":"A","hearings":[{"id":"h","at":"%1"}]}]})";
    const QString path = office.path(u"a.json"_s);
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(QByteArray(file).replace("%1", late.toLatin1()));
    written.close();
    QCOMPARE(office.run(u"import"_s, { path }).exitCode, 0);
    const auto items = [&office] {
        return office.run(u"today"_s).json().value(u"items"_s).toArray();
    };
    QCOMPARE(items().size(), 1);
    const QString key = items().first()[u"key"].toString();
    const QString later = QDate::currentDate().addDays(5).toString(Qt::ISODate);
    QCOMPARE(office.run(u"today"_s, { u"snooze"_s, key }).exitCode, 2); // until when?
    const CliAnswer snoozed = office.run(u"today"_s, { u"snooze"_s, key, u"--until"_s, later });
    QVERIFY2(snoozed.exitCode == 0, qPrintable(snoozed.err));
    QVERIFY(items().isEmpty());
    QCOMPARE(office.run(u"today"_s, { u"wake"_s, u"hearing/"_s + key }).exitCode, 0);
    QCOMPARE(items().size(), 1);
    QCOMPARE(office.run(u"today"_s, { u"why"_s, key }).exitCode, 0);
    QCOMPARE(office.run(u"today"_s, { u"done"_s, key }).exitCode, 0);
    QVERIFY(items().isEmpty());
    QCOMPARE(office.run(u"undo"_s).exitCode, 0);
    QCOMPARE(items().size(), 1);
    QCOMPARE(office.run(u"today"_s, { u"burn"_s, key }).exitCode, 2);
    QCOMPARE(office.run(u"today"_s, { u"done"_s }).exitCode, 2);
    QCOMPARE(office.run(u"today"_s, { u"done"_s, u"A-1/gap-1"_s }).exitCode, 1);
}

void TstCliToday::aReplyIsSettledWithItsLetter()
{
    Office office { false };
    const QDate now = QDate::currentDate();
    QByteArray file = R"({"format":"habeas-case","version":1,"cases":[{"id":"c","ref":"A-1",
        "title":"A","letters":[{"id":"l","ref":"L-1","state":"sent",
        "dispatches":[{"id":"d","sent":"SENT","reply_due":"DUE"}]}]}]})";
    file.replace("SENT", now.addDays(-20).toString(Qt::ISODate).toLatin1());
    file.replace("DUE", now.addDays(-2).toString(Qt::ISODate).toLatin1());
    const QString path = office.path(u"a.json"_s);
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(file);
    written.close();
    const CliAnswer imported = office.run(u"import"_s, { path });
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const auto items = [&office] {
        return office.run(u"today"_s).json().value(u"items"_s).toArray();
    };
    QCOMPARE(items().size(), 1);
    const QString key = items().first()[u"key"].toString();
    const QString day = now.toString(Qt::ISODate);
    const CliAnswer done = office.run(u"today"_s, { u"done"_s, key, u"--on"_s, day });
    QCOMPARE(done.exitCode, 1);
    QVERIFY2(done.err.contains(u"log-reply VAULT L-1 --on DATE"), qPrintable(done.err));
    QCOMPARE(items().size(), 1);
    const CliAnswer logged
        = office.run(u"log-reply"_s, { u"L-1"_s, u"--on"_s, day, u"--text"_s, u"No."_s });
    QVERIFY2(logged.exitCode == 0, qPrintable(logged.err));
    QVERIFY(items().isEmpty());
}

void TstCliToday::nothingIsWritten()
{
    const QJsonObject before = m_office.run(u"info"_s).json();
    QCOMPARE(today(), today());
    QCOMPARE(m_office.run(u"info"_s).json(), before);
}

HABEAS_TEST(TstCliToday)

#include "tst_today.moc"
