#include <QFile>
#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// What an office has of its own, from one vault to another through the program itself; what only
/// the office may see of a person; forms that are printed empty.
class TstOfficeSettings : public QObject
{
    Q_OBJECT

private slots:
    void settingsGoFromVaultToVault();
    void aWrongFileIsRefusedByPlace();
    void showTellsWhatOnlyTheOfficeMaySee();
    void aFormIsPrintedEmpty();
};

void TstOfficeSettings::settingsGoFromVaultToVault()
{
    const Office ours(false);
    const QString own
        = ours.write(u"officials.csv"_s,
                     "office,name,language,salutation\r\nProsecutor General,A. Sample,en,"
                     "\"Dear Prosecutor General,\"\r\n");
    QCOMPARE(ours.run(u"import"_s, { own, u"--officials"_s }).exitCode, 0);
    for (const QString &head : { u"Old head"_s, u"New head"_s }) {
        QCOMPARE(ours.run(u"paper"_s, { u"set"_s, u"--head"_s, head }).exitCode, 0);
    }
    const QString file = ours.path(u"office.json"_s);
    const CliAnswer wrote = ours.run(u"office"_s, { u"export"_s, u"--out"_s, file });
    QVERIFY2(wrote.exitCode == 0, qPrintable(wrote.err));
    QVERIFY(ours.run(u"office"_s, { u"export"_s, u"--out"_s, file }).exitCode == 1); // is there

    const Office theirs(false);
    const CliAnswer dry = theirs.run(u"office"_s, { u"import"_s, file, u"--dry-run"_s });
    QVERIFY2(dry.exitCode == 0, qPrintable(dry.err));
    const QJsonArray rows = dry.json().value(u"records"_s).toArray();
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.first()[u"what"].toString(), u"new"_s);
    QCOMPARE(theirs.run(u"list"_s, { u"officials"_s }).json().value(u"total"_s).toInt(), 0);
    QCOMPARE(theirs.run(u"office"_s, { u"import"_s, file }).exitCode, 0);
    QCOMPARE(theirs.run(u"list"_s, { u"officials"_s }).json().value(u"total"_s).toInt(), 1);
    const CliAnswer twice = theirs.run(u"office"_s, { u"import"_s, file });
    QVERIFY(twice.json().value(u"change_set"_s).isNull());
    const QString back = theirs.path(u"back.json"_s);
    QCOMPARE(theirs.run(u"office"_s, { u"export"_s, u"--out"_s, back }).exitCode, 0);
    QCOMPARE(readAll(back), readAll(file));
    QCOMPARE(theirs.run(u"undo"_s).exitCode, 0);
    QCOMPARE(theirs.run(u"list"_s, { u"officials"_s }).json().value(u"total"_s).toInt(), 0);
}

void TstOfficeSettings::aWrongFileIsRefusedByPlace()
{
    const Office office(false);
    const QString bad
        = office.write(u"bad.json"_s,
                       "{\"format\":\"habeas-office\",\"version\":1,\"words\":[{\"id\":\"01900000-"
                       "0000-7000-8000-000000000001\",\"wort\":\"x\"}]}");
    const CliAnswer answer = office.run(u"office"_s, { u"import"_s, bad });
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains(u"words[0].w"_s), qPrintable(answer.err));
    QCOMPARE(office.run(u"office"_s, { u"import"_s }).exitCode, 2);
}

void TstOfficeSettings::showTellsWhatOnlyTheOfficeMaySee()
{
    const Office office(false);
    QByteArray file = acceptanceCase();
    file.replace("\"sex\": \"male\",",
                 "\"sex\": \"male\", \"residence\": \"Abay Avenue 12\", "
                 "\"age\": \"34\", \"identity_number\": \"N 0123\",");
    file.replace("\"type\": \"pretrial_custody\",",
                 "\"type\": \"pretrial_custody\", \"warrant\": \"no\", \"carried_out_by\": "
                 "\"police\", \"warrant_paper\": \"none\",");
    const QString path = office.write(u"case.json"_s, file);
    const CliAnswer imported = office.run(u"import"_s, { path });
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const CliAnswer shown = runCli({ u"show"_s, office.vault(), u"KZ-2022-001"_s });
    const QString text = QString::fromUtf8(shown.out);
    for (const char *part :
         { "Abay Avenue 12", "34", "N 0123", "carried out by police", "warrant shown: no", "none" })
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

void TstOfficeSettings::aFormIsPrintedEmpty()
{
    const Office office(true);
    const QString out = office.path(u"blank.txt"_s);
    const QStringList asked { u"KZ-2022-001"_s,
                              u"--template"_s,
                              u"wgad-questionnaire"_s,
                              u"--format"_s,
                              u"txt"_s,
                              u"--blank"_s,
                              u"--out"_s,
                              out };
    const CliAnswer made = office.run(u"letter"_s, asked); // nobody agreed, and nobody need to
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    const QString text = QString::fromUtf8(readAll(out));
    QVERIFY(text.contains(u"Sex"_s) && text.contains(u"........"_s));
    QVERIFY(!text.contains(u"Mamay"_s) && !text.contains(u"DRAFT"_s));
    QVERIFY(office.run(u"letters"_s).json().value(u"letters"_s).toArray().isEmpty());
    QStringList nowhere = asked;
    nowhere.first() = u"KZ-1999-404"_s;
    nowhere.last() = office.path(u"nowhere.txt"_s);
    QCOMPARE(office.run(u"letter"_s, nowhere).exitCode, 1);
    QVERIFY(!QFile::exists(nowhere.last()));
    const CliAnswer letter = office.run(u"letter"_s,
                                        { u"KZ-2022-001"_s, u"--template"_s, u"appeal-generic"_s,
                                          u"--format"_s, u"txt"_s, u"--blank"_s, u"--request"_s,
                                          u"Act."_s, u"--out"_s, office.path(u"no.txt"_s) });
    QCOMPARE(letter.exitCode, 1);
    QVERIFY(!QFile::exists(office.path(u"no.txt"_s)));
}

HABEAS_TEST(TstOfficeSettings)

} // namespace habeas::test

#include "tst_officesettings.moc"
