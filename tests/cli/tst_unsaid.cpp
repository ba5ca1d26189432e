#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace habeas::test;
using namespace Qt::StringLiterals;

/// Where one record says of somebody's liberty what the others do not: asked about at every door.
class TstCliUnsaid : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachIsAskedAboutWithWhatWouldSettleIt_data();
    void eachIsAskedAboutWithWhatWouldSettleIt();
    void aReleaseEndsTheCustodyOnlyWhenToldTo();
    void anArrestIsTellingWithoutAnyMeasure();
    void roughDatesAreReadInOneWay();

private:
    [[nodiscard]] QJsonArray findings(const QString &ref) const
    {
        return m_office.run(u"findings"_s, { ref, u"--on"_s, u"2026-11-26"_s })
            .json()
            .value(u"findings"_s)
            .toArray();
    }

    [[nodiscard]] QString text(const QStringList &arguments) const
    {
        return QString::fromUtf8(runCli(arguments).out);
    }

    Office m_office { false };
};

void TstCliUnsaid::initTestCase()
{
    const QString custody = uR"("measures":[{"id":"%1m","person":"p%1","type":"pretrial_custody",
        "from":"2026-10-01","orders":[{"id":"%1o","type":"ordered","made":"2026-10-01",
        "term":"3 months","counted_from":"order"}]}],)"_s;
    const QString file = uR"({"id":"%1","ref":"%1","involvements":[{"id":"%1i","person":"p%1",
        "role":"person_at_risk"}],%2 %3})"_s;
    const QString person = uR"({"id":"p%1","names":[{"id":"%1n","text":"Person %1"}]})"_s;
    QStringList cases;
    QStringList people;
    const auto add = [&](const QString &ref, bool held, QString more) {
        more.replace(u"%1"_s, u"p"_s + ref).replace(u"%2"_s, ref + u'm');
        cases << file.arg(ref, held ? custody.arg(ref) : QString(), more);
        people << person.arg(ref);
    };
    add(u"C-EVREL"_s, true, uR"("events":[{"id":"e1","person":"%1","at":"2026-11-20",
        "type":"release","text":"Released on bail in the evening."}])"_s);
    add(u"C-EVDEATH"_s, true, uR"("events":[{"id":"e2","person":"%1","at":"2026-11-20",
        "type":"death","text":"Died in the prison hospital."}])"_s);
    add(u"C-EVARR"_s, false, uR"("events":[{"id":"e3","person":"%1","at":"2026-11-20",
        "type":"arrest","text":"Arrested at home."}])"_s);
    add(u"C-HCONV"_s, true, uR"("hearings":[{"id":"h1","person":"%1","at":"2026-11-20",
        "purpose":"verdict","outcome":"convicted"}])"_s);
    add(u"C-REMGR"_s, true, uR"("remedies":[{"id":"r1","person":"%1","type":"complaint",
        "filed":"2026-10-10","decided":"2026-11-20","outcome":"granted","measure":"%2"}])"_s);
    add(u"C-HREL"_s, true, uR"("notes":[])"_s);
    add(u"C-ROUGH"_s, false, uR"("measures":[{"id":"v1","person":"%1",
        "type":"enforced_disappearance","from":"2026-08-04/2026-08-06","until":"2026-09",
        "place":"unknown"},{"id":"v2","person":"%1","type":"pretrial_custody","place":"unknown"}],
        "sentences":[{"id":"s1","person":"%1","type":"custodial","term":"2 years"}])"_s);
    const QString all = uR"({"format":"habeas-case","version":1,"people":[%1],"cases":[%2]})"_s.arg(
        people.join(u','), cases.join(u','));
    const CliAnswer imported
        = m_office.run(u"import"_s, { m_office.write(u"hand.json"_s, all.toUtf8()) });
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
}

void TstCliUnsaid::eachIsAskedAboutWithWhatWouldSettleIt_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("C-EVREL") << u"release_said"_s << u"end_measure"_s << u"until"_s;
    QTest::newRow("C-EVDEATH") << u"death_said"_s << u"edit"_s << u"died"_s;
    QTest::newRow("C-EVARR") << u"arrest_said"_s << u"add_measure"_s << u"from"_s;
    QTest::newRow("C-HCONV") << u"judgment_missing"_s << u"add_sentence"_s << u"pronounced"_s;
    QTest::newRow("C-REMGR") << u"remedy_granted"_s << u"end_measure"_s << u"until"_s;
}

void TstCliUnsaid::eachIsAskedAboutWithWhatWouldSettleIt()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, field);
    const QString ref = QString::fromLatin1(QTest::currentDataTag());
    const QJsonArray asked = findings(ref);
    QCOMPARE(asked.size(), 1);
    const QJsonObject finding = asked.first().toObject();
    QCOMPARE(finding.value(u"kind"_s), kind);
    const QJsonObject fix = finding.value(u"fix"_s).toObject();
    QCOMPARE(fix.value(u"code"_s), code);
    QCOMPARE(fix.value(u"offers"_s).toObject().value(field), u"2026-11-20"_s);
    const QString said = finding.value(u"text"_s).toString();
    const QJsonArray today = m_office.run(u"today"_s, { u"--on"_s, u"2026-11-26"_s })
                                 .json()
                                 .value(u"items"_s)
                                 .toArray();
    const bool onToday = std::any_of(today.begin(), today.end(), [&](const QJsonValue &row) {
        return row[u"section"_s] == u"check"_s && row[u"what"_s] == said && row[u"case"_s] == ref;
    });
    QVERIFY2(onToday, qPrintable(QString::fromUtf8(QJsonDocument(today).toJson())));
    if (kind == u"judgment_missing")
        return; // it says nothing about where the person is
    QVERIFY(text({ u"track"_s, m_office.vault(), ref, u"--on"_s, u"2026-11-26"_s })
                .contains(u"! "_s + said));
}

void TstCliUnsaid::aReleaseEndsTheCustodyOnlyWhenToldTo()
{
    const QStringList hearing { u"log-hearing"_s, m_office.vault(), u"C-HREL"_s,  u"--at"_s,
                                u"2026-11-20"_s,  u"--outcome"_s,   u"released"_s };
    const auto state = [this] {
        const QJsonObject track
            = m_office.run(u"track"_s, { u"C-HREL"_s, u"--on"_s, u"2026-11-26"_s }).json();
        return track.value(u"measures"_s).toArray().first().toObject();
    };
    CliAnswer answer = runCli(hearing);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.err.contains(u"goes on on record") && answer.err.contains(u"--ends-measure"),
             qPrintable(answer.err));
    QCOMPARE(state().value(u"open"_s), true);
    QCOMPARE(findings(u"C-HREL"_s).first().toObject().value(u"kind"_s), u"release_ordered"_s);
    QCOMPARE(runCli({ u"undo"_s, m_office.vault() }).exitCode, 0);

    answer = runCli(hearing + QStringList { u"--ends-measure"_s });
    QVERIFY2(answer.exitCode == 0
                 && QString::fromUtf8(answer.out).contains(u"Ends the pre-trial custody"),
             qPrintable(answer.err));
    QCOMPARE(state().value(u"ended_by"_s), u"release"_s);
    QVERIFY(findings(u"C-HREL"_s).isEmpty());
    QCOMPARE(runCli({ u"undo"_s, m_office.vault() }).exitCode, 0); // one step
    QCOMPARE(state().value(u"open"_s), true);
}

void TstCliUnsaid::anArrestIsTellingWithoutAnyMeasure()
{
    const QString said = text({ u"track"_s, m_office.vault(), u"C-EVARR"_s });
    QVERIFY2(said.contains(u"No measure is on record.\n\n! 20 November 2026"), qPrintable(said));
}

void TstCliUnsaid::roughDatesAreReadInOneWay()
{
    const QString said = text({ u"track"_s, m_office.vault(), u"C-ROUGH"_s });
    QVERIFY2(said.contains(u"began between 4 Aug 2026 and 6 Aug 2026, ended Sep 2026"),
             qPrintable(said));
    QVERIFY2(!said.contains(u"in unknown") && !said.contains(u"since unknown"), qPrintable(said));
    QVERIFY2(said.contains(u"since a day that is not on record"), qPrintable(said));
    const QString judged = text({ u"sentences"_s, m_office.vault(), u"C-ROUGH"_s });
    QVERIFY2(judged.startsWith(u"(no date) A court passed sentence"), qPrintable(judged));
}

HABEAS_TEST(TstCliUnsaid)
#include "tst_unsaid.moc"
