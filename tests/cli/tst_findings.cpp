#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject firstOf(const QJsonArray &list, const QString &key, const QString &value)
{
    for (const QJsonValue &entry : list) {
        if (entry.toObject().value(key) == value)
            return entry.toObject();
    }
    return {};
}

} // namespace

/// Findings and what people decide about them, and the tracks of several people, from the door.
class TstCliFindings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFirstCaseAsksWhatItsPapersDoNotSay();
    void aDecisionSilencesAndIsUndoneInOneStep();
    void aKeyOrDecisionThatMeansNothingIsRefused();
    void everyPersonAndNobodyHaveATrack();
    void onePersonIsChosenByNameInAnyScript();
    void placesAndCreditsAreShown();

private:
    [[nodiscard]] QJsonArray findings(const QString &list = u"findings"_s) const
    {
        return m_office.run(u"findings"_s, { u"KZ-2022-001"_s, u"--on"_s, u"2023-04-28"_s })
            .json()
            .value(list)
            .toArray();
    }

    [[nodiscard]] QJsonObject track(const QStringList &more = {}) const
    {
        return m_office
            .run(u"track"_s, QStringList { u"XX-1"_s, u"--on"_s, u"2023-06-01"_s } + more)
            .json();
    }

    Office m_office { true };
};

void TstCliFindings::initTestCase()
{
    QCOMPARE(m_office.imported.exitCode, 0);
    const QString file = m_office.write(u"hand.json"_s, R"({"format":"habeas-case","version":1,
      "people":[{"id":"a","names":[{"id":"an","text":"Ada Example"}]},
                {"id":"b","names":[{"id":"bn","text":"Бота Мысал"}]}],
      "cases":[{"id":"c","ref":"XX-1",
         "involvements":[{"id":"ia","person":"a","role":"person_at_risk","from":"2020"},
                         {"id":"ib","person":"b","role":"person_at_risk","from":"2021"}],
         "sentences":[{"id":"s","person":"a","type":"custodial","pronounced":"2023-01-11",
                       "term":"1 year 6 months"}],
         "measures":[
            {"id":"ma","person":"a","type":"pretrial_custody","from":"2023-01-01",
             "until":"2023-01-11","ended_by":"sentence","sentence":"s","credit":"1.5",
             "placements":[{"id":"p","from":"2023-01-05","place":"Prison 1"}]},
            {"id":"mb","person":"b","type":"house_arrest","from":"2023-05-01"},
            {"id":"mn","type":"police_custody","from":"2022-01-01","until":"2022-01-03",
             "ended_by":"release"}]}]})");
    const CliAnswer imported = m_office.run(u"import"_s, { file });
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
}

void TstCliFindings::theFirstCaseAsksWhatItsPapersDoNotSay()
{
    const QJsonArray open = findings();
    const QJsonObject noOrder = firstOf(open, u"kind"_s, u"no_order"_s);
    QCOMPARE(noOrder.value(u"fix"_s).toObject().value(u"code"_s), u"add_order"_s);
    QVERIFY(noOrder.value(u"text"_s).toString().contains(u"14 March 2022"_s));
    QVERIFY(!firstOf(open, u"kind"_s, u"not_released_on_due_date"_s).isEmpty());
    const QJsonObject bans = firstOf(open, u"kind"_s, u"restriction_incomplete"_s);
    QCOMPARE(bans.value(u"about"_s).toArray().size(), 5);
    QVERIFY(findings(u"checked"_s).isEmpty());
    const QByteArray text = runCli({ u"findings"_s, m_office.vault(), u"KZ-2022-001"_s }).out;
    QVERIFY2(text.contains("KZ-2022-001") && text.contains("no_order-"), text.constData());
    const CliAnswer all = m_office.run(u"findings"_s);
    QVERIFY(!firstOf(all.json().value(u"findings"_s).toArray(), u"case"_s, u"XX-1"_s).isEmpty());
}

void TstCliFindings::aDecisionSilencesAndIsUndoneInOneStep()
{
    const qsizetype before = findings().size();
    const QString key = firstOf(findings(), u"kind"_s, u"end_unknown"_s).value(u"key"_s).toString();
    const CliAnswer kept = m_office.run(u"review"_s,
                                        { u"KZ-2022-001"_s, key, u"--decision"_s, u"not_known"_s,
                                          u"--reason"_s, u"The court published nothing."_s });
    QVERIFY2(kept.exitCode == 0, qPrintable(kept.err));
    QCOMPARE(findings().size(), before - 1);
    const QJsonObject review
        = findings(u"checked"_s).first().toObject().value(u"review"_s).toObject();
    QCOMPARE(review.value(u"decision"_s), u"not_known"_s);
    QCOMPARE(review.value(u"by"_s), u"Test Caseworker"_s);

    // The same finding decided otherwise is one decision, not two.
    QCOMPARE(m_office.run(u"review"_s, { u"KZ-2022-001"_s, key, u"--decision"_s, u"confirmed"_s })
                 .exitCode,
             0);
    QCOMPARE(findings(u"checked"_s).size(), 1);
    QCOMPARE(m_office.run(u"undo"_s).exitCode, 0);
    QCOMPARE(findings(u"checked"_s)
                 .first()
                 .toObject()
                 .value(u"review"_s)
                 .toObject()
                 .value(u"decision"_s),
             u"not_known"_s);
    QCOMPARE(
        m_office.run(u"review"_s, { u"KZ-2022-001"_s, key, u"--decision"_s, u"open"_s }).exitCode,
        0);
    QCOMPARE(findings().size(), before);
}

void TstCliFindings::aKeyOrDecisionThatMeansNothingIsRefused()
{
    QCOMPARE(m_office
                 .run(u"review"_s,
                      { u"KZ-2022-001"_s, u"gap-00000000"_s, u"--decision"_s, u"confirmed"_s })
                 .exitCode,
             1);
    QCOMPARE(m_office.run(u"review"_s, { u"KZ-2022-001"_s, u"end_unknown"_s }).exitCode, 2);
    QCOMPARE(
        m_office
            .run(u"review"_s, { u"KZ-2022-001"_s, u"end_unknown"_s, u"--decision"_s, u"perhaps"_s })
            .exitCode,
        2);
}

void TstCliFindings::everyPersonAndNobodyHaveATrack()
{
    const QJsonObject json = track();
    QCOMPARE(json.value(u"person"_s).toObject().value(u"name"_s), u"Ada Example"_s);
    QCOMPARE(json.value(u"total"_s), QJsonObject({ { u"least"_s, 10 }, { u"most"_s, 10 } }));
    QCOMPARE(json.value(u"others"_s).toArray().size(), 1);
    const QJsonObject nobody = json.value(u"nobody_named"_s).toObject();
    QVERIFY(nobody.value(u"person"_s).toObject().value(u"id"_s).isNull());
    QCOMPARE(nobody.value(u"total"_s), QJsonObject({ { u"least"_s, 2 }, { u"most"_s, 2 } }));
    const QJsonArray open
        = m_office.run(u"findings"_s, { u"XX-1"_s }).json().value(u"findings"_s).toArray();
    QVERIFY(!firstOf(open, u"kind"_s, u"nobody_named"_s).isEmpty());
    QVERIFY(!firstOf(open, u"kind"_s, u"several_at_risk"_s).isEmpty());
    const QByteArray text = runCli({ u"track"_s, m_office.vault(), u"XX-1"_s }).out;
    QVERIFY2(text.contains("Nobody named"), text.constData());
}

void TstCliFindings::onePersonIsChosenByNameInAnyScript()
{
    for (const QString &name : { u"Бота Мысал"_s, u"bota"_s }) {
        const QJsonObject json = track({ u"--person"_s, name });
        QCOMPARE(json.value(u"measures"_s).toArray().size(), 1);
        QCOMPARE(json.value(u"total"_s), QJsonObject({ { u"least"_s, 31 }, { u"most"_s, 31 } }));
        QVERIFY(!json.contains(u"others"_s));
        QCOMPARE(json.value(u"now"_s).toObject().value(u"state"_s), u"held"_s);
    }
    const CliAnswer nobody
        = m_office.run(u"track"_s, { u"XX-1"_s, u"--person"_s, u"Somebody Else"_s });
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.err.contains(u"Ada Example"_s), qPrintable(nobody.err));
}

void TstCliFindings::placesAndCreditsAreShown()
{
    const QJsonObject json = track();
    const QJsonObject measure = json.value(u"measures"_s).toArray().first().toObject();
    const QJsonObject place = measure.value(u"places"_s).toArray().first().toObject();
    QCOMPARE(place.value(u"place"_s), u"Prison 1"_s);
    QCOMPARE(place.value(u"days"_s), QJsonObject({ { u"least"_s, 6 }, { u"most"_s, 6 } }));
    const QJsonObject sentence = json.value(u"sentences"_s).toArray().first().toObject();
    QCOMPARE(sentence.value(u"credited"_s),
             QJsonObject({ { u"least"_s, u"15"_s }, { u"most"_s, u"15"_s } }));
    const QJsonObject reading = sentence.value(u"readings"_s).toArray().first().toObject();
    QCOMPARE(reading.value(u"basis"_s), u"pronounced"_s);
    QCOMPARE(reading.value(u"latest"_s), u"2024-06-26"_s); // 11 July 2024 less 15 days
    const QByteArray text = runCli({ u"track"_s, m_office.vault(), u"XX-1"_s }).out;
    QVERIFY2(text.contains("days credited: 15") && text.contains("Prison 1"), text.constData());
}

HABEAS_TEST(TstCliFindings)
#include "tst_findings.moc"
