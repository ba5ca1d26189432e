#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

/// Charges, judgments and restrictions through the door a lawyer uses.
class TstProceedings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aVaultGivesBackWhatItTook();
    void theLedgerIsATable();
    void theListShowsTheLastDatedStage();
    void theChainSaysWhatStands();
    void restrictionsShowTheirSum();
    void theBansOfAJudgmentAreReadFromItsText();
    void theChronologyTellsWhatEachCourtDid();
    void aLetterIsAboutOnePerson();

private:
    [[nodiscard]] QJsonObject json(const QString &command, const QStringList &rest) const
    {
        return m_office.run(command, rest + QStringList { u"--on"_s, u"2024-10-01"_s }).json();
    }

    [[nodiscard]] QString text(const QString &command, const QString &ref) const
    {
        return QString::fromUtf8(
                   runCli({ command, m_office.vault(), ref, u"--on"_s, u"2024-10-01"_s }).out)
            .simplified();
    }

    Office m_office { false };
};

void TstProceedings::initTestCase()
{
    for (const char *country :
         { "iran", "saudi-arabia", "egypt", "belarus", "russia", "turkiye", "pakistan" }) {
        const CliAnswer answer = m_office.run(
            u"import"_s, { fixturePath(u"invented-%1.json"_s.arg(QLatin1StringView(country))) });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    }
}

void TstProceedings::aVaultGivesBackWhatItTook()
{
    const QByteArray all = m_office.exported();
    QVERIFY(!all.isEmpty());
    const Office other { false };
    const CliAnswer answer = other.run(u"import"_s, { m_office.write(u"all.json"_s, all) });
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    QCOMPARE(other.exported(), all);
}

void TstProceedings::theListShowsTheLastDatedStage()
{
    const Office office { false };
    const QByteArray file = R"({"format":"habeas-case","version":1,"cases":[{"id":"c","ref":"Q-3",
        "country":"UG","charges":[{"id":"h","offence":"riot","stages":[
        {"id":"s","stage":"suspected","at":"2025-01"},{"id":"t","stage":"indicted","at":"2025-04"},
        {"id":"u","stage":"accused","at":"2025-02"}]}]}]})";
    const CliAnswer answer = office.run(u"import"_s, { office.write(u"stages.json"_s, file) });
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    const QString shown = QString::fromUtf8(
        runCli({ u"list"_s, office.vault(), u"charges"_s, u"--on"_s, u"2025-10-01"_s }).out);
    QVERIFY2(shown.contains(u"sent to court"_s) && shown.contains(u"Apr 2025"_s),
             qPrintable(shown));
}

void TstProceedings::theLedgerIsATable()
{
    const QJsonArray charges
        = json(u"charges"_s, { u"BY-2021-904"_s }).value(u"charges"_s).toArray();
    QCOMPARE(charges.size(), 4);
    const QJsonObject first = charges.first().toObject();
    QCOMPARE(first.value(u"requalified_into"_s).toArray().size(), 2);
    QCOMPARE(first.value(u"open"_s), false);
    QCOMPARE(first.value(u"convicted"_s), false);
    const QString shown = text(u"charges"_s, u"BY-2021-904"_s);
    for (const QString &part :
         { u"replaced by Article 361(3), Criminal Code"_s, u"4 years to 12 years, grave"_s,
           u"accused in special proceedings"_s, u"current"_s })
        QVERIFY2(shown.contains(part), qPrintable(shown));
    QVERIFY2(text(u"charges"_s, u"EG-2018-903"_s).contains(u"accused, 15 Feb 2018 open"_s),
             qPrintable(text(u"charges"_s, u"EG-2018-903"_s)));
    QVERIFY(!text(u"charges"_s, u"EG-2018-903"_s).contains(u"convicted"_s));
}

void TstProceedings::theChainSaysWhatStands()
{
    const QJsonObject chain = json(u"sentences"_s, { u"RU-2022-905"_s })
                                  .value(u"sentences"_s)
                                  .toArray()
                                  .first()
                                  .toObject();
    QCOMPARE(chain.value(u"state"_s), u"stands"_s);
    QCOMPARE(chain.value(u"judgments"_s).toArray().size(), 3);
    QVERIFY(chain.value(u"why"_s).toString().contains(u"upheld it"_s));
    const QJsonObject end = chain.value(u"end"_s).toObject();
    QCOMPARE(end.value(u"earliest"_s), u"2030-05-23"_s);
    QCOMPARE(end.value(u"latest"_s), u"2030-05-24"_s);
    QVERIFY2(text(u"sentences"_s, u"TR-2017-906"_s).contains(u"To be served after"_s),
             qPrintable(text(u"sentences"_s, u"TR-2017-906"_s)));
}

void TstProceedings::restrictionsShowTheirSum()
{
    const QJsonArray rows = json(u"list"_s, { u"restrictions"_s, u"--filter"_s, u"SA-2012"_s })
                                .value(u"rows"_s)
                                .toArray();
    QCOMPARE(rows.size(), 2);
    const QJsonObject row = rows.last().toObject();
    QCOMPARE(row.value(u"begins"_s), u"2020-06-17"_s);
    QCOMPARE(row.value(u"begins_computed"_s), true);
    QCOMPARE(row.value(u"ends"_s).toObject().value(u"latest"_s), u"2030-06-17"_s);
    QCOMPARE(row.value(u"arithmetic"_s), u"17 June 2020 + 10 years = 17 June 2030"_s);
    QCOMPARE(row.value(u"standing"_s), u"in_force"_s);
}

void TstProceedings::theBansOfAJudgmentAreReadFromItsText()
{
    const Office office(true);
    const QString ref = u"KZ-2022-001"_s;
    const QString file = office.write(
        u"judgment.txt"_s,
        "The court bars him for three years from political activity, journalism and running social "
        "media accounts. The judgment enters into force on 25 April 2023.");
    const auto rows = [&office] {
        return office.run(u"list"_s, { u"restrictions"_s }).json()[u"total"_s].toInt();
    };
    const int before = rows();
    const QStringList call { u"from-text"_s, ref, file };
    const QJsonObject plan
        = office.run(u"restrictions"_s, call + QStringList { u"--dry-run"_s }).json();
    QCOMPARE(plan[u"restrictions"_s].toArray().size(), 3);
    const QJsonObject first = plan[u"restrictions"_s].toArray().first().toObject();
    QCOMPARE(first[u"term"_s], u"three years"_s);
    QCOMPARE(first[u"from"_s], u"2023-04-25"_s);
    QCOMPARE(rows(), before);

    const CliAnswer made = office.run(
        u"restrictions"_s,
        call + QStringList { u"--court"_s, u"Almaly court"_s, u"--source"_s, u"The judgment"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QCOMPARE(rows(), before + 3);
    const QByteArray all = office.exported();
    for (const char *words : { "running social media accounts", "three years", "Almaly court" })
        QVERIFY2(all.contains(words), words);
    QCOMPARE(office.run(u"undo"_s).exitCode, 0); // one step
    QCOMPARE(rows(), before);
    QVERIFY(!office.exported().contains("Almaly court"));

    const QString denied = office.write(
        u"denied.txt"_s, "The court lifted the ban on using the Internet. She may travel abroad.");
    const CliAnswer plain
        = office.run(u"restrictions"_s, { u"from-text"_s, ref, denied, u"--dry-run"_s });
    QCOMPARE(plain.exitCode, 0);
    QVERIFY2(plain.out.contains("lifted") && plain.out.contains("She may travel abroad"),
             plain.out.constData());
    const QJsonArray mentioned = plain.json()[u"mentioned"_s].toArray();
    QCOMPARE(mentioned.size(), 2);
    QCOMPARE(mentioned.first().toObject()[u"why"_s], u"lifted"_s);
    const CliAnswer refused = office.run(u"restrictions"_s, { u"from-text"_s, ref, denied });
    QCOMPARE(refused.exitCode, 1); // nothing to save, and it says what stands there
    QVERIFY2(refused.err.contains(u"using the Internet"), qPrintable(refused.err));
    QCOMPARE(rows(), before);

    const QString pronoun = office.write(
        u"pronoun.txt"_s,
        "The sentence bars him from journalism. In addition, it restricts his freedom of movement. "
        "Any breach of these conditions could lead to a custodial sentence.");
    const QJsonArray movement
        = office.run(u"restrictions"_s, { u"from-text"_s, ref, pronoun, u"--dry-run"_s })
              .json()[u"restrictions"_s]
              .toArray();
    QCOMPARE(movement.size(), 2);
    QCOMPARE(movement.last().toObject()[u"text"_s], u"restricts his freedom of movement"_s);
    QCOMPARE(movement.last().toObject()[u"consequence"_s], u"a custodial sentence"_s);

    const QString nothing = office.write(u"nothing.txt"_s, "She was fined.");
    QCOMPARE(office.run(u"restrictions"_s, { u"from-text"_s, ref, nothing }).exitCode, 1);
    QCOMPARE(office.run(u"restrictions"_s, { u"guess"_s, ref, file }).exitCode, 2);
    QCOMPARE(rows(), before);
}

void TstProceedings::theChronologyTellsWhatEachCourtDid()
{
    const QString shown = text(u"show"_s, u"SA-2012-902"_s);
    for (const QString &part :
         { u"raised the sentence: it was 7 years, it is now 10 years."_s,
           u"cut the sentence: it was 10 years, it is now 8 years."_s,
           u"apostasy is replaced by Article 6"_s, u"Remedy decided: appeal"_s })
        QVERIFY2(shown.contains(part), qPrintable(shown));
}

void TstProceedings::aLetterIsAboutOnePerson()
{
    const QString file = m_office.write(u"two.json"_s, R"({"format":"habeas-case","version":1,
      "people":[{"id":"a","names":[{"id":"an","text":"Ada Example"}]},
                {"id":"b","names":[{"id":"bn","text":"Bo Example"}]}],
      "cases":[{"id":"c","ref":"XX-2","involvements":[
            {"id":"ia","person":"a","role":"person_at_risk"},
            {"id":"ib","person":"b","role":"person_at_risk"}],
         "sentences":[{"id":"s","type":"fine"},{"id":"t","type":"suspended","person":"b"}],
         "consents":[
            {"id":"k","person":"b","purpose":"letter_to_authorities","answer":"yes","given":"2023"},
            {"id":"l","person":"b","purpose":"publish_name","answer":"yes","given":"2023"}]}]})");
    QCOMPARE(m_office.run(u"import"_s, { file }).exitCode, 0);
    const QString out = m_office.path(u"letter.txt"_s);
    const QStringList asked { u"XX-2"_s, u"--format"_s,  u"txt"_s,          u"--out"_s,
                              out,       u"--request"_s, u"Release them."_s };
    const CliAnswer none = m_office.run(u"letter"_s, asked);
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.err.contains(u"missing for: Ada Example."_s), qPrintable(none.err));
    QVERIFY(!QFile::exists(out));
    const CliAnswer unknown
        = m_office.run(u"letter"_s, asked + QStringList { u"--person"_s, u"Cy"_s });
    QCOMPARE(unknown.exitCode, 1);
    const CliAnswer bo
        = m_office.run(u"letter"_s, asked + QStringList { u"--person"_s, u"bo example"_s });
    QVERIFY2(bo.exitCode == 0, qPrintable(bo.err));
    const QByteArray letter = readAll(out).simplified(); // lines break anywhere
    QVERIFY2(letter.contains("suspended sentence"), letter.constData());
    QVERIFY(!letter.contains("Ada"));
    QVERIFY(!letter.contains("fine"));
}

HABEAS_TEST(TstProceedings)
#include "tst_proceedings.moc"
