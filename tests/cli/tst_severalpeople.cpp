#include "app/casefile/proceedings.h"

#include <QRegularExpression>
#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

/// A case written by hand, with co-defendants and dates nobody knows well: what is known of each is
/// shown, and nothing is shown as known that is not.
class TstSeveralPeople : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everybodyHeldHasATrack();
    void aLengthNobodyKnowsIsNotNothing();
    void whoWasLetGoTheSameDayWasHeld();
    void anEndThatIsARangeIsPrintedAsOne();
    void anApproximateDateGivesAnApproximateFigure();
    void aWordNobodyAskedForConfirmsNothing();
    void aTemplateThatIsNotUtf8WritesNothing();
    void anUnknownScreenLanguageIsSaid();
    void aLineThatExtendsAsksWhomItIsAbout();
    void aListSaysWhoseMeasureItIs();
    void aHearingOnRecordIsCompleted();

private:
    [[nodiscard]] QString text(const QString &ref) const
    {
        return QString::fromUtf8(
            runCli({ u"track"_s, m_office.vault(), ref, u"--on"_s, u"2024-01-01"_s }).out);
    }

    [[nodiscard]] QJsonObject track(const QString &ref) const
    {
        return m_office.run(u"track"_s, { ref, u"--on"_s, u"2024-01-01"_s }).json();
    }

    Office m_office { false };
};

void TstSeveralPeople::initTestCase()
{
    const QString file = m_office.write(u"hand.json"_s, R"({"format":"habeas-case","version":1,
      "people":[{"id":"a","names":[{"id":"an","text":"Ada Example"}]},
                {"id":"b","names":[{"id":"bn","text":"Bo Example"}]},
                {"id":"u","names":[{"id":"un","text":"Uma Example"}]}],
      "cases":[
        {"id":"c","ref":"XX-1","involvements":[
            {"id":"ia","person":"a","role":"person_at_risk"},
            {"id":"ib","person":"b","role":"co_accused"}],
         "measures":[
            {"id":"ma","person":"a","type":"pretrial_custody","from":"2018-05-15","until":"2018-06-01~",
             "orders":[{"id":"o","type":"ordered","made":"2018-05","term":"15 days"}]},
            {"id":"mb","person":"b","type":"imprisonment","from":"2019-01-01","until":"2019-01-11"}]},
        {"id":"d","ref":"XX-2",
         "involvements":[{"id":"iu","person":"u","role":"person_at_risk"}],
         "measures":[{"id":"mu","person":"u","type":"imprisonment"}],
         "consents":[
            {"id":"k","person":"u","purpose":"letter_to_authorities","answer":"yes","given":"2023"},
            {"id":"l","person":"u","purpose":"publish_name","answer":"yes","given":"2023"}]}]})");
    const CliAnswer imported = m_office.run(u"import"_s, { file });
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
}

void TstSeveralPeople::whoWasLetGoTheSameDayWasHeld()
{
    const QString file = m_office.write(u"day.json"_s, R"({"format":"habeas-case","version":1,
      "people":[{"id":"s","names":[{"id":"sn","text":"Sal Example"}]}],
      "cases":[{"id":"e","ref":"XX-9",
         "involvements":[{"id":"is","person":"s","role":"person_at_risk"}],
         "measures":[{"id":"ms","person":"s","type":"police_custody","from":"2023-11-25",
                      "until":"2023-11-25","ended_by":"release"},
                     {"id":"mf","person":"s","type":"pretrial_custody","from":"2024-05-01"}]}]})");
    QCOMPARE(m_office.run(u"import"_s, { file }).exitCode, 0);
    const QString shown = text(u"XX-9"_s);
    QVERIFY2(shown.contains(u"25 Nov 2023 – 25 Nov 2023, less than 1 day"), qPrintable(shown));
    QVERIFY2(shown.contains(u"no end on record, 0 days"), qPrintable(shown)); // it lies ahead
    QVERIFY2(QRegularExpression(u"Liberty lost +less than 1 day"_s).match(shown).hasMatch(),
             qPrintable(shown));
    QCOMPARE(m_office.run(u"undo"_s, {}).exitCode, 0);
}

void TstSeveralPeople::everybodyHeldHasATrack()
{
    const QString shown = text(u"XX-1"_s);
    QVERIFY2(shown.startsWith(u"Ada Example, "), qPrintable(shown));
    QVERIFY2(shown.contains(u"\nBo Example, "), qPrintable(shown));
    const QJsonObject json = track(u"XX-1"_s);
    QCOMPARE(json.value(u"measures"_s).toArray().size(), 1);
    const QJsonArray others = json.value(u"others"_s).toArray();
    QCOMPARE(others.size(), 1);
    const QJsonObject other = others.first().toObject();
    QCOMPARE(other.value(u"person"_s).toObject().value(u"name"_s), u"Bo Example"_s);
    QCOMPARE(other.value(u"total"_s), QJsonObject({ { u"least"_s, 10 }, { u"most"_s, 10 } }));
    QVERIFY(!track(u"XX-2"_s).contains(u"others"_s));
}

void TstSeveralPeople::aLengthNobodyKnowsIsNotNothing()
{
    const QJsonObject total = track(u"XX-2"_s).value(u"total"_s).toObject();
    QCOMPARE(total.value(u"least"_s), 0);
    QVERIFY(total.contains(u"most"_s) && total.value(u"most"_s).isNull());
    const QString shown = text(u"XX-2"_s);
    QVERIFY2(shown.contains(u"an unknown number of days"), qPrintable(shown));
}

void TstSeveralPeople::anEndThatIsARangeIsPrintedAsOne()
{
    const QString shown = text(u"XX-1"_s);
    QVERIFY2(shown.contains(u"may end between 16 May 2018 and 15 Jun 2018"), qPrintable(shown));
}

void TstSeveralPeople::anApproximateDateGivesAnApproximateFigure()
{
    const QString shown = text(u"XX-1"_s);
    QVERIFY2(shown.contains(u"about 17 day"), qPrintable(shown));
    QCOMPARE(track(u"XX-1"_s).value(u"total"_s).toObject().value(u"approximate"_s), true);
}

void TstSeveralPeople::aWordNobodyAskedForConfirmsNothing()
{
    const QString file = m_office.path(u"letter.txt"_s);
    const CliAnswer answer
        = m_office.run(u"letter"_s,
                       { u"XX-2"_s, u"--format"_s, u"txt"_s, u"--out"_s, file, u"--request"_s,
                         u"Release her."_s, u"--confirm"_s, u"pending-court"_s });
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.contains(u"--pending-court-confirmed REASON"), qPrintable(answer.err));
    QVERIFY(!QFile::exists(file));
}

void TstSeveralPeople::aTemplateThatIsNotUtf8WritesNothing()
{
    const QString file = m_office.path(u"letter.txt"_s);
    const QString words = m_office.write(u"latin.html"_s, "<p>caf\xe9 {{person.name}}</p>");
    const CliAnswer answer
        = m_office.run(u"letter"_s,
                       { u"XX-2"_s, u"--format"_s, u"txt"_s, u"--out"_s, file, u"--request"_s,
                         u"Release her."_s, u"--template-file"_s, words });
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains(u"UTF-8"), qPrintable(answer.err));
    QVERIFY(!QFile::exists(file));
}

void TstSeveralPeople::anUnknownScreenLanguageIsSaid()
{
    const CliAnswer answer
        = runCli({ u"date"_s, u"2022"_s, u"--screen-language"_s, u"xx"_s, u"--json"_s });
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.contains(u"en, ru or kk"), qPrintable(answer.err));
}

void TstSeveralPeople::aLineThatExtendsAsksWhomItIsAbout()
{
    const QString file = m_office.write(u"two.json"_s, R"({"format":"habeas-case","version":1,
      "people":[{"id":"e","names":[{"id":"en","text":"Eka Example"}]},
                {"id":"f","names":[{"id":"fn","text":"Farid Example"}]}],
      "cases":[{"id":"t","ref":"XX-3","involvements":[
            {"id":"ie","person":"e","role":"person_at_risk"},
            {"id":"if","person":"f","role":"person_at_risk"}],
         "measures":[{"id":"me","person":"e","type":"pretrial_custody","from":"2022-03-14"}]}]})");
    QCOMPARE(m_office.run(u"import"_s, { file }).exitCode, 0);
    const auto log = [this](const QStringList &more) {
        return m_office.run(u"log-hearing"_s,
                            QStringList { u"--line"_s, u"xx-3 6 may 2022 ext 2m"_s } + more);
    };
    const CliAnswer asked = log({});
    QCOMPARE(asked.exitCode, 1);
    const QString why = asked.json().value(u"error"_s).toObject().value(u"message"_s).toString();
    QVERIFY2(why.contains(u"Eka Example, Farid Example") && why.contains(u"--person"),
             qPrintable(why));
    const CliAnswer told = log({ u"--person"_s, u"eka"_s });
    QVERIFY2(told.exitCode == 0, qPrintable(told.err));
    QVERIFY(told.json().value(u"understood"_s).toString().contains(u"6 May 2022"));
    QVERIFY(told.json().value(u"effects"_s).toArray().size() > 1); // and an extension of hers
    const CliAnswer bail
        = m_office.run(u"log-hearing"_s,
                       { u"XX-3"_s, u"--at"_s, u"2022-05-07"_s, u"--imposes"_s, u"bail"_s,
                         u"--term"_s, u"3 months"_s, u"--person"_s, u"farid"_s });
    QVERIFY2(bail.exitCode == 0, qPrintable(bail.err));
    QVERIFY(m_office.exported().contains("\"bail\""));

    // The same from a table.
    const QString table = m_office.write(u"hearings.tsv"_s, "case\tat\nXX-3\t8 May 2022\n");
    const CliAnswer left = m_office.run(u"paste"_s, { u"hearings"_s, table });
    QCOMPARE(left.exitCode, 1);
    QVERIFY2(left.err.contains(u"--person") && left.err.contains(u"Eka Example, Farid Example"),
             qPrintable(left.err));
    const CliAnswer whole
        = m_office.run(u"paste"_s, { u"hearings"_s, table, u"--person"_s, u"farid"_s });
    QVERIFY2(whole.exitCode == 0, qPrintable(whole.err));
    QVERIFY(m_office.exported().contains("2022-05-08"));
}

/// The case is called by the first, who is free: whoever reads the row must see who is held.
void TstSeveralPeople::aListSaysWhoseMeasureItIs()
{
    const QString file = m_office.write(u"three.json"_s, R"({"format":"habeas-case","version":1,
      "people":[{"id":"g","names":[{"id":"gn","text":"Gul Example"}]},
                {"id":"h","names":[{"id":"hn","text":"Hamid Example"}]}],
      "cases":[{"id":"w","ref":"XX-4","involvements":[
            {"id":"ig","person":"g","role":"person_at_risk","from":"2022-01-01"},
            {"id":"ih","person":"h","role":"person_at_risk","from":"2022-02-01"}],
         "hearings":[{"id":"hx","at":"2022-05-06"}],
         "measures":[{"id":"mg","person":"g","type":"travel_ban","from":"2022-03-20"},
                     {"id":"mh","person":"h","type":"pretrial_custody","from":"2022-03-14"}]}]})");
    QCOMPARE(m_office.run(u"import"_s, { file }).exitCode, 0);
    const auto list = [this](const QStringList &more) {
        return QString::fromUtf8(runCli(QStringList { u"list"_s, m_office.vault() } + more).out);
    };
    const QString cases = list({ u"cases"_s });
    QVERIFY2(cases.contains(u"2 people: Gul Example"_s)
                 && cases.contains(u"Hamid Example: pre-trial custody"_s),
             qPrintable(cases));
    const QString columns = list(
        { u"cases"_s, u"--columns"_s, u"ref,person,measure"_s, u"--where"_s, u"ref=XX-4"_s });
    QVERIFY2(columns.contains(u"2 people: Gul Example"_s)
                 && columns.contains(u"Hamid Example: pre-trial custody"_s),
             qPrintable(columns));
    QVERIFY(list({ u"cases"_s, u"--where"_s, u"person=hamid"_s }).contains(u"XX-4"_s));
    QVERIFY(list({ u"cases"_s, u"--where"_s, u"measure=pre-trial"_s }).contains(u"XX-4"_s));
    // A hearing that names nobody is not the first person's.
    QVERIFY2(
        !list({ u"hearings"_s, u"--columns"_s, u"case,person"_s, u"--where"_s, u"case=XX-4"_s })
             .contains(u"Gul Example"_s),
        "hearings");
}

void TstSeveralPeople::aHearingOnRecordIsCompleted()
{
    const auto hearings = [this] {
        return m_office.run(u"list"_s, { u"hearings"_s, u"--where"_s, u"case=XX-4"_s })
            .json()
            .value(u"rows"_s)
            .toArray();
    };
    QCOMPARE(hearings().size(), 1);
    const QString id = hearings().first().toObject().value(u"id"_s).toString();
    const CliAnswer told = m_office.run(u"log-hearing"_s,
                                        { u"XX-4"_s, u"--at"_s, u"2022-05-06"_s, u"--hearing"_s, id,
                                          u"--note"_s, u"The judge did not come."_s });
    QVERIFY2(told.exitCode == 0, qPrintable(told.err));
    QCOMPARE(told.json().value(u"hearing"_s).toString(), id);
    QCOMPARE(m_office.exported().count("The judge did not come."), 1);
    QCOMPARE(hearings().size(), 1);
    const CliAnswer gone = m_office.run(u"log-hearing"_s,
                                        { u"XX-4"_s, u"--at"_s, u"2022-05-06"_s, u"--hearing"_s,
                                          habeas::newId<habeas::Hearing>().text() });
    QCOMPARE(gone.exitCode, 1);
}

HABEAS_TEST(TstSeveralPeople)
#include "tst_severalpeople.moc"
