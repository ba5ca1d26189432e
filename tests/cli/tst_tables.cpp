#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// What people do with lists, by the real program.
class TstTables : public QObject
{
    Q_OBJECT

private slots:
    void linesAreChosenByColumns();
    void whatIsNotUnderstoodIsAUsageError_data();
    void whatIsNotUnderstoodIsAUsageError();
    void aViewIsKeptAndLookedThrough();
    void whatWasMeantIsAsked();
    void lettersAndOfficialsAreListsToo();
    void manyAreSetInOneStep();
    void aTableIsPastedInOneStep();
    void aListGoesOutAsCsvAndComesBack();
    void casesArePastedWithWhoTheyAreAbout();

private:
    /// Four cases of an office, made by pasting.
    [[nodiscard]] static QString table();
    [[nodiscard]] static QStringList refs(const CliAnswer &answer);
};

QString TstTables::table()
{
    return u"ref\tstatus\topened\tofficer\n"
           "KZ-1\topen\t2022-11-04\tAK\n"
           "KZ-2\tclosed\tNov 2022\tLM\n"
           "KZ-10\topen\t1 Dec 2022\t\n"
           "KZ-11\twatching\t\tAK\n"_s;
}

QStringList TstTables::refs(const CliAnswer &answer)
{
    QStringList refs;
    for (const QJsonValue &row : answer.json()[u"rows"_s].toArray())
        refs << row[u"ref"_s].toString();
    return refs;
}

void TstTables::linesAreChosenByColumns()
{
    const Office office(false);
    const QString file = office.write(u"cases.tsv"_s, table().toUtf8());
    QCOMPARE(office.run(u"paste"_s, { u"cases"_s, file }).exitCode, 0);
    const auto list = [&office](const QStringList &options) {
        return refs(office.run(u"list"_s, QStringList { u"cases"_s } + options));
    };
    QCOMPARE(list({ u"--where"_s, u"status=open|watching; officer=AK"_s }),
             (QStringList { u"KZ-1"_s, u"KZ-11"_s }));
    QCOMPARE(list({ u"--where"_s, u"status=closed; officer=∅"_s, u"--any"_s }),
             (QStringList { u"KZ-2"_s, u"KZ-10"_s }));
    QCOMPARE(list({ u"--where"_s, u"opened<=Nov 2022"_s }), (QStringList { u"KZ-1"_s, u"KZ-2"_s }));
    QCOMPARE(list({ u"--sort"_s, u"opened"_s }),
             (QStringList { u"KZ-2"_s, u"KZ-1"_s, u"KZ-10"_s, u"KZ-11"_s }));
    QCOMPARE(list({ u"--sort"_s, u"ref"_s, u"--descending"_s, u"--limit"_s, u"2"_s }),
             (QStringList { u"KZ-11"_s, u"KZ-10"_s }));
    QCOMPARE(list({ u"--sort"_s, u"ref"_s, u"--filter"_s, u"KZ-1"_s }),
             (QStringList { u"KZ-1"_s, u"KZ-10"_s, u"KZ-11"_s }));
    const QJsonObject row
        = office
              .run(u"list"_s,
                   { u"cases"_s, u"--columns"_s, u"ref,opened"_s, u"--where"_s, u"ref==KZ-2"_s })
              .json()[u"rows"_s]
              .toArray()
              .first()
              .toObject();
    QCOMPARE(row[u"opened"_s].toString(), u"Nov 2022"_s);
    QVERIFY(!row.contains(u"officer"_s));
}

void TstTables::whatIsNotUnderstoodIsAUsageError_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &options, const QString &said) {
        QTest::newRow(name) << options << said;
    };
    row("no such column", { u"cases"_s, u"--where"_s, u"colour=red"_s }, u"colour"_s);
    row("no filter", { u"cases"_s, u"--where"_s, u"until="_s }, u"until"_s);
    row("no date", { u"cases"_s, u"--where"_s, u"until<sometime"_s }, u"until"_s);
    row("no such sorting", { u"cases"_s, u"--sort"_s, u"colour"_s }, u"colour"_s);
    row("no such columns", { u"cases"_s, u"--columns"_s, u"ref,colour"_s }, u"colour"_s);
    row("no such view", { u"cases"_s, u"--view"_s, u"nobody's"_s }, u"in-detention"_s);
    row("no columns here", { u"deadlines"_s, u"--where"_s, u"ref=x"_s }, u"deadlines"_s);
    row("both ways", { u"cases"_s, u"--columns"_s, u"ref"_s, u"--filter"_s, u"x"_s }, u"--where"_s);
}

void TstTables::whatIsNotUnderstoodIsAUsageError()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    const Office office(false);
    const CliAnswer answer = runCli(QStringList { u"list"_s, office.vault() } + options);
    QVERIFY(answer.exitCode != 0);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
}

void TstTables::aViewIsKeptAndLookedThrough()
{
    const Office office(false);
    const QString file = office.write(u"cases.tsv"_s, table().toUtf8());
    QCOMPARE(office.run(u"paste"_s, { u"cases"_s, file }).exitCode, 0);
    QCOMPARE(office
                 .run(u"view"_s,
                      { u"save"_s, u"cases"_s, u"Of AK"_s, u"--where"_s, u"officer=AK"_s,
                        u"--sort"_s, u"ref"_s, u"--descending"_s })
                 .exitCode,
             0);
    QCOMPARE(refs(office.run(u"list"_s, { u"cases"_s, u"--view"_s, u"of ak"_s })),
             (QStringList { u"KZ-11"_s, u"KZ-1"_s }));
    QCOMPARE(office.run(u"undo"_s).exitCode, 0);
    QVERIFY(office.run(u"list"_s, { u"cases"_s, u"--view"_s, u"of ak"_s }).exitCode != 0);
    QCOMPARE(office.run(u"redo"_s).exitCode, 0);
    QCOMPARE(office.run(u"view"_s, { u"delete"_s, u"cases"_s, u"OF AK"_s }).exitCode, 0);
    QVERIFY(office.run(u"view"_s, { u"delete"_s, u"cases"_s, u"in-detention"_s }).exitCode != 0);
    QVERIFY(office.run(u"view"_s, { u"save"_s, u"cases"_s, u"consent"_s }).exitCode != 0);
    QVERIFY(office.run(u"view"_s, { u"save"_s, u"cases"_s, u"X"_s, u"--where"_s, u"until<x"_s })
                .exitCode
            != 0);
    QCOMPARE(office.run(u"check"_s).exitCode, 0);
}

void TstTables::whatWasMeantIsAsked()
{
    const Office office(false);
    const QString file = office.write(u"cases.tsv"_s, table().toUtf8());
    QCOMPARE(office.run(u"paste"_s, { u"cases"_s, file }).exitCode, 0);
    const auto said = [&office](const QStringList &words) {
        const CliAnswer answer = office.run(u"list"_s, words);
        return answer.err;
    };
    QVERIFY(said({ u"cases"_s, u"--where"_s, u"statsu=open"_s }).contains(u"“status”"));
    QVERIFY(said({ u"casse"_s }).contains(u"“cases”"));
    QVERIFY(
        said({ u"cases"_s, u"--where"_s, u"status=clsoed"_s }).contains(u"“status=closed” (1)"));
    QVERIFY(
        said({ u"cases"_s, u"--where"_s, u"status=закрыто"_s }).contains(u"“status=closed” (1)"));
    QVERIFY(!said({ u"cases"_s, u"--where"_s, u"status=closed"_s }).contains(u"mean"));
    QVERIFY(!said({ u"cases"_s, u"--where"_s, u"status=zzzzzzz"_s }).contains(u"mean"));
    // Nothing chosen is nothing done.
    // A word above another column.
    const QString elsewhere
        = office.run(u"list"_s, { u"cases"_s, u"--where"_s, u"court=LM"_s }).err;
    QVERIFY2(elsewhere.contains(u"“officer=LM” (1)"), qPrintable(elsewhere));
    QCOMPARE(office.run(u"list"_s, { u"bin"_s }).exitCode, 0);
    const CliAnswer set = office.run(
        u"set"_s, { u"cases"_s, u"officer"_s, u"X"_s, u"--where"_s, u"status=clsoed"_s });
    QVERIFY(set.exitCode != 0);
    QVERIFY(set.err.contains(u"status=closed"));
    const QString faults = office.write(
        u"faults.tsv"_s, u"ref\topeend\tstatus\tfoo\nKZ-1\t2022\todd\tx\n"_s.toUtf8());
    const QString told = office.run(u"paste"_s, { u"cases"_s, faults }).err;
    QVERIFY2(told.contains(u"Did you mean “opened”") && told.contains(u"“foo”")
                 && told.contains(u"Row 2 (KZ-1)") && told.contains(u"status"),
             qPrintable(told));
    // A person's name, of which a letter is wrong.
    const Office full(true);
    const auto asked = [&full](const QString &name) {
        return full.run(u"list"_s, { u"cases"_s, u"--where"_s, u"person="_s + name }).err;
    };
    QVERIFY2(asked(u"Zhanbolta"_s).contains(u"“person=Zhanbolat” (1)"),
             qPrintable(asked(u"Zhanbolta"_s)));
    QVERIFY(asked(u"mamya"_s).contains(u"“person=Mamay” (1)"));
    QVERIFY2(asked(u"Zhnabolat"_s).contains(u"(1)"), qPrintable(asked(u"Zhnabolat"_s)));
    QVERIFY2(asked(u"Жнаболат"_s).contains(u"(1)"), qPrintable(asked(u"Жнаболат"_s)));
    QVERIFY(!asked(u"mamay"_s).contains(u"mean"));
    QVERIFY(!asked(u"Zhanneken"_s).contains(u"mean"));
}

void TstTables::lettersAndOfficialsAreListsToo()
{
    const Office office(true);
    const QString file = office.write(u"officials.tsv"_s,
                                      u"office\tcountry\tverified_on\tpending_court\n"
                                      "Ministry\tKZ\t2019\t\nCourt\tKZ\t\tyes\n"_s.toUtf8());
    QCOMPARE(office.run(u"paste"_s, { u"officials"_s, file }).exitCode, 0);
    const auto total = [&office](const QStringList &words) {
        return office.run(u"list"_s, words).json()[u"total"_s].toInt();
    };
    QCOMPARE(total({ u"officials"_s, u"--view"_s, u"not-verified"_s }), 2);
    QCOMPARE(total({ u"officials"_s, u"--view"_s, u"courts"_s }), 1);
    QCOMPARE(
        office
            .run(u"set"_s,
                 { u"officials"_s, u"verified_on"_s, u"today"_s, u"--where"_s, u"country=KZ"_s })
            .exitCode,
        0);
    QCOMPARE(total({ u"officials"_s, u"--view"_s, u"not-verified"_s }), 0);
    QCOMPARE(total({ u"letters"_s, u"--view"_s, u"drafts"_s }), 0);
    QCOMPARE(total({ u"letters"_s, u"--where"_s, u"to=Ministry; follow_up<=today"_s, u"--any"_s }),
             0);
    QVERIFY(office
                .run(u"set"_s,
                     { u"letters"_s, u"state"_s, u"approved"_s, u"--where"_s, u"state=draft"_s })
                .exitCode
            != 0);
}

void TstTables::manyAreSetInOneStep()
{
    const Office office(false);
    const QString file = office.write(u"cases.tsv"_s, table().toUtf8());
    QCOMPARE(office.run(u"paste"_s, { u"cases"_s, file }).exitCode, 0);
    const QStringList wish { u"cases"_s, u"officer"_s, u"AK"_s, u"--where"_s, u"ref=KZ-1"_s };
    const QJsonObject plan = office.run(u"set"_s, wish + QStringList { u"--dry-run"_s }).json();
    QCOMPARE(plan[u"changes"_s].toInt(), 1);
    QCOMPARE(plan[u"already"_s].toInt(), 2);
    QCOMPARE(plan[u"skipped"_s].toInt(), 0);
    const auto ofAk = [&office] {
        return refs(office.run(u"list"_s, { u"cases"_s, u"--where"_s, u"officer=AK"_s })).size();
    };
    QCOMPARE(ofAk(), 2);
    QCOMPARE(office.run(u"set"_s, wish).exitCode, 0);
    QCOMPARE(ofAk(), 3);
    QCOMPARE(office.run(u"undo"_s).exitCode, 0);
    QCOMPARE(ofAk(), 2);
    QVERIFY(
        office.run(u"set"_s, { u"cases"_s, u"ref"_s, u"X"_s, u"--where"_s, u"ref=KZ"_s }).exitCode
        != 0);
    QVERIFY(office.run(u"set"_s, { u"cases"_s, u"status"_s, u"odd"_s, u"--where"_s, u"ref=KZ"_s })
                .exitCode
            != 0);
    QVERIFY(office.run(u"set"_s, { u"cases"_s, u"officer"_s, u"AK"_s }).exitCode != 0);
}

void TstTables::aTableIsPastedInOneStep()
{
    const Office office(true);
    const QString file
        = office.write(u"hearings.tsv"_s,
                       u"case\tat\tcourt\tpurpose\nKZ-2022-001\t6 May 2030\tCourt 2\textension\n"
                       "KZ-2022-001\t6 May 2030\tCourt 2\textension\nXX-1\t2030\t\t\n"
                       "KZ-2022-001\t31.13.2030\t\t\nKZ-2022-001\t2030\t\tdancing\n"_s.toUtf8());
    const QJsonObject plan = office.run(u"paste"_s, { u"hearings"_s, file, u"--dry-run"_s }).json();
    QCOMPARE(plan[u"adds"_s].toInt(), 1);
    QCOMPARE(plan[u"same"_s].toInt(), 1);
    QCOMPARE(plan[u"problems"_s].toInt(), 3);
    const QJsonArray rows = plan[u"rows"_s].toArray();
    QCOMPARE(rows.at(2)[u"field"_s].toString(), u"case"_s);
    QCOMPARE(rows.at(3)[u"field"_s].toString(), u"at"_s);
    QCOMPARE(rows.at(4)[u"field"_s].toString(), u"purpose"_s);
    const QByteArray before = office.exported();
    QCOMPARE(office.run(u"paste"_s, { u"hearings"_s, file }).exitCode, 1); // only a part of it
    QVERIFY(office.exported() != before);
    QCOMPARE(office.run(u"undo"_s).exitCode, 0);
    QCOMPARE(office.exported(), before);
    const QString none = office.write(u"none.tsv"_s, u"at\tcourt\n2030\tX\n"_s.toUtf8());
    QVERIFY(office.run(u"paste"_s, { u"hearings"_s, none }).exitCode != 0);
    const QString letters = office.write(u"l.tsv"_s, u"case\tsubject\nKZ-2022-001\tX\n"_s.toUtf8());
    QVERIFY(office.run(u"paste"_s, { u"letters"_s, letters }).exitCode != 0);
}

void TstTables::aListGoesOutAsCsvAndComesBack()
{
    const Office office(false);
    const QString file = office.write(u"cases.tsv"_s, table().toUtf8());
    QCOMPARE(office.run(u"paste"_s, { u"cases"_s, file }).exitCode, 0);
    const QString csv = office.path(u"cases.CSV"_s);
    QCOMPARE(
        office
            .run(u"list"_s,
                 { u"cases"_s, u"--columns"_s, u"ref,status,opened,officer"_s, u"--csv"_s, csv })
            .exitCode,
        0);
    const Office other(false);
    const CliAnswer taken = other.run(u"paste"_s, { u"cases"_s, csv });
    QVERIFY2(taken.exitCode == 0, qPrintable(taken.err));
    QCOMPARE(refs(other.run(u"list"_s, { u"cases"_s })),
             refs(office.run(u"list"_s, { u"cases"_s })));
    const QJsonObject again = other.run(u"paste"_s, { u"cases"_s, csv, u"--dry-run"_s }).json();
    QCOMPARE(again[u"same"_s].toInt(), 4);
    const QString open = office.write(u"open.csv"_s, "ref,title\nKZ-3,\"never closed\n");
    const CliAnswer refused = office.run(u"paste"_s, { u"cases"_s, open });
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(u"quotation mark"), qPrintable(refused.err));
}

void TstTables::casesArePastedWithWhoTheyAreAbout()
{
    const Office office(true);
    const QString file = office.write(
        u"people.tsv"_s,
        u"Reference\tФИО\tBorn\tDetained on\tPlace\n"
        "KZ-9\tДана Сампл / Dana Sample\t1987\tabout 2019\tColony 7\n"
        "KZ-10\tZhanbolat Mamai\t\t2023\t\nKZ-11\tOmar Other\t32.13.1980\t\t\n"_s.toUtf8());
    const QByteArray before = office.exported();
    const auto paste = [&](const QStringList &options) {
        return office.run(u"paste"_s, QStringList { u"cases"_s, file } + options);
    };
    const QJsonObject plan = paste({ u"--detention"_s, u"house_arrest"_s, u"--dry-run"_s }).json();
    QCOMPARE(plan[u"adds"_s].toInt(), 1);
    QCOMPARE(plan[u"similar"_s].toInt(), 1);
    QCOMPARE(plan[u"problems"_s].toInt(), 1);
    const QJsonArray rows = plan[u"rows"_s].toArray();
    QVERIFY(rows.at(0)[u"makes"_s].toArray().first().toString().contains(u"Dana Sample"));
    QVERIFY(rows.at(1)[u"similar"_s].toArray().first().toString().contains(u"KZ-2022-001"));
    QCOMPARE(rows.at(2)[u"field"_s].toString(), u"born"_s);
    QCOMPARE(office.exported(), before);
    // Nothing is taken for granted: neither the kind of detention, nor who somebody is.
    QCOMPARE(paste({ u"--dry-run"_s }).json()[u"adds"_s].toInt(), 0);
    QVERIFY(paste({ u"--similar"_s, u"perhaps"_s }).exitCode != 0);
    QVERIFY(paste({ u"--detention"_s, u"jail"_s }).exitCode != 0);
    const CliAnswer done = paste({ u"--detention"_s, u"house_arrest"_s });
    QCOMPARE(done.exitCode, 1); // only a part of it
    QVERIFY2(done.err.contains(u"--similar") && done.err.contains(u"KZ-2022-001"),
             qPrintable(done.err));
    const auto listed = office.run(u"list"_s, { u"cases"_s, u"--where"_s, u"person=Dana"_s });
    QCOMPARE(refs(listed), QStringList { u"KZ-9"_s });
    QCOMPARE(office.run(u"undo"_s).exitCode, 0);
    QCOMPARE(office.exported(), before);
}

HABEAS_TEST(TstTables)

} // namespace habeas::test

#include "tst_tables.moc"
