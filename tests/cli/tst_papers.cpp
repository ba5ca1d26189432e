#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

/// Papers and older values by the real program.
class TstPapers : public QObject
{
    Q_OBJECT

private slots:
    void aFileGoesInIsListedCheckedAndComesOutAgain();
    void exportSaysThatFilesStayBehind();
    void aFieldComesBackByItsChange();
    void everyCommandThatDrawsPagesHasFonts();
};

void TstPapers::aFileGoesInIsListedCheckedAndComesOutAgain()
{
    const Office office(true);
    const QByteArray bytes = "постановление\n";
    const CliAnswer attached = office.run(u"attach"_s,
                                          { u"KZ-2022-001"_s, office.write(u"order.txt"_s, bytes),
                                            u"--title"_s, u"Order of 14 March"_s });
    QVERIFY2(attached.exitCode == 0, qPrintable(attached.err));
    const QString id = attached.json().value(u"document"_s).toString();
    QCOMPARE(attached.json().value(u"size"_s).toInt(), static_cast<int>(bytes.size()));
    QCOMPARE(attached.json().value(u"media_type"_s).toString(), u"text/plain"_s);

    const CliAnswer listed = office.run(u"list"_s, { u"documents"_s, u"--filter"_s, u"order"_s });
    const QJsonArray rows = listed.json().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)[u"title"].toString(), u"Order of 14 March"_s);
    QVERIFY(rows.at(0)[u"held"].toBool());

    const CliAnswer checked = office.run(u"check"_s);
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(checked.json().value(u"contents"_s).toInt(), 1);

    const QString copy = office.path(u"copy.txt"_s);
    QCOMPARE(office.run(u"document"_s, { id }).exitCode, 2); // where to?
    QCOMPARE(office.run(u"document"_s, { id, u"--out"_s, copy }).exitCode, 0);
    QCOMPARE(readAll(copy), bytes);
    QCOMPARE(office.run(u"document"_s, { id, u"--out"_s, copy }).exitCode, 1); // there already
    const CliAnswer left = office.run(u"list"_s, { u"copies"_s });
    QCOMPARE(left.json().value(u"total"_s).toInt(), 1);
    QCOMPARE(left.json().value(u"rows"_s)[0][u"document"].toString(), id);
    QVERIFY(office.run(u"history"_s, { u"KZ-2022-001"_s }).out.contains("copy.txt"));
}

void TstPapers::exportSaysThatFilesStayBehind()
{
    const Office office(true);
    const Office other(false);
    QCOMPARE(
        office.run(u"attach"_s, { u"KZ-2022-001"_s, office.write(u"a.txt"_s, "paper") }).exitCode,
        0);
    const QString file = office.path(u"out.json"_s);
    const CliAnswer written
        = office.run(u"export"_s, { u"--format"_s, u"json"_s, u"--out"_s, file });
    QCOMPARE(written.json().value(u"contents_left_out"_s).toInt(), 1);
    QVERIFY2(written.err.contains(u"not in it"_s), qPrintable(written.err));
    QCOMPARE(other.run(u"import"_s, { file }).exitCode, 0);
    QCOMPARE(other.exported(), office.exported());
    const QJsonArray rows = other.run(u"list"_s, { u"documents"_s, u"--filter"_s, u"a.txt"_s })
                                .json()
                                .value(u"rows"_s)
                                .toArray();
    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows.at(0)[u"held"].toBool());
    const CliAnswer copy = other.run(
        u"document"_s, { rows.at(0)[u"id"].toString(), u"--out"_s, other.path(u"b.txt"_s) });
    QCOMPARE(copy.exitCode, 1);
    QVERIFY(!QFile::exists(other.path(u"b.txt"_s)));
}

void TstPapers::aFieldComesBackByItsChange()
{
    const Office office(true);
    const QString hearing
        = office.run(u"list"_s, { u"hearings"_s }).json().value(u"rows"_s)[0][u"id"].toString();
    const QStringList record { u"KZ-2022-001"_s, u"--record"_s, hearing };
    const CliAnswer history = office.run(u"history"_s, record);
    QVERIFY2(history.exitCode == 0, qPrintable(history.err));
    const QJsonArray sets = history.json().value(u"history"_s).toArray();
    QCOMPARE(sets.size(), 1);
    QVERIFY(!sets.at(0)[u"changes"].toArray().isEmpty());
    const QString number = QString::number(sets.at(0)[u"number"].toInt());
    const auto restore = [&](const QStringList &more) {
        return office.run(u"restore"_s, record + more);
    };
    QCOMPARE(restore({}).exitCode, 2); // which change?
    QCOMPARE(restore({ u"--change"_s, u"999"_s }).exitCode, 1);
    QCOMPARE(restore({ u"--change"_s, number, u"--field"_s, u"court"_s }).exitCode, 1); // as it is

    // Another value through a changed case file, then the first one back.
    QByteArray text = office.exported();
    QVERIFY(text.contains("\"online\""));
    text.replace("\"online\"", "\"closed\"");
    QCOMPARE(office.run(u"import"_s, { office.write(u"changed.json"_s, text) }).exitCode, 0);
    const CliAnswer done = restore({ u"--change"_s, number, u"--field"_s, u"mode"_s });
    QVERIFY2(done.exitCode == 0, qPrintable(done.err));
    QCOMPARE(office.run(u"history"_s, record).json().value(u"history"_s).toArray().size(), 3);
    QVERIFY(office.exported().contains("\"online\""));
    QCOMPARE(office.run(u"undo"_s).exitCode, 0);
    QVERIFY(!office.exported().contains("\"online\""));
    QCOMPARE(office.run(u"history"_s, { u"BY-0000"_s, u"--record"_s, hearing }).exitCode, 1);
    QCOMPARE(office.run(u"check"_s).exitCode, 0);
}

void TstPapers::everyCommandThatDrawsPagesHasFonts()
{
    const Office office(true);
    const QByteArray reader = "office,block_en,salutation_en,close_en\n"
                              "Prosecutor of Example,1 Example Street,Dear Prosecutor,Yours\n";
    const CliAnswer known
        = office.run(u"import"_s, { u"--officials"_s, office.write(u"officials.csv"_s, reader) });
    QVERIFY2(known.exitCode == 0, qPrintable(known.err));
    const QString sheet = office.path(u"envelopes.pdf"_s);
    const CliAnswer envelopes = office.run(
        u"envelopes"_s, { u"--all-officials"_s, u"--paper"_s, u"dl"_s, u"--out"_s, sheet });
    QVERIFY2(envelopes.exitCode == 0, qPrintable(envelopes.err));
    QVERIFY(readAll(sheet).startsWith("%PDF-"));
    QVERIFY(QDir().mkpath(office.path(u"letters"_s)));
    const CliAnswer batch
        = office.run(u"batch"_s,
                     { u"KZ-2022-001"_s, u"--template"_s, u"appeal-generic"_s, u"--all-officials"_s,
                       u"--request"_s, u"Drop the charges."_s, u"--format"_s, u"pdf"_s, u"--date"_s,
                       u"2023-05-02"_s, u"--out"_s, office.path(u"letters"_s) });
    QVERIFY2(batch.exitCode == 0, qPrintable(batch.err));
    QCOMPARE(QDir(office.path(u"letters"_s)).entryList({ u"*.pdf"_s }).size(), 1);
    // A sealed case is left out of "all", said so, and stands in nobody's way.
    const QString more = office.write(
        u"sealed.json"_s,
        R"({"format":"habeas-case","version":1,"cases":[{"id":"c","ref":"KZ-2020-009",)"
        R"("title":"Hidden One","sealed":true}]})");
    const CliAnswer imported = office.run(u"import"_s, { more });
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const QStringList all { u"--all-cases"_s, u"--template"_s,        u"appeal-generic"_s,
                            u"--request"_s,   u"Drop the charges."_s, u"--all-officials"_s,
                            u"--date"_s,      u"2023-05-02"_s,        u"--dry-run"_s };
    const CliAnswer everything = office.run(u"batch"_s, all);
    QVERIFY2(everything.exitCode == 0, qPrintable(everything.err));
    QCOMPARE(everything.json()[u"letters"_s].toArray().size(), 1);
    const CliAnswer said = runCli(QStringList { u"batch"_s, office.vault() } + all);
    QVERIFY2(said.err.contains(u"sealed"_s) || said.out.contains("sealed"), qPrintable(said.err));
    const CliAnswer asked = office.run(u"batch"_s, QStringList { u"KZ-2020-009"_s } + all.mid(1));
    QVERIFY(asked.exitCode != 0 && !QString::fromUtf8(asked.out).contains(u"at risk"_s));
}

HABEAS_TEST(TstPapers)
#include "tst_papers.moc"
