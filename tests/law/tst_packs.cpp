#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/law/duesearch.h"
#include "tests/support/fixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

const QString later = u"2026-11-22"_s;
const QStringList shippedCodes { u"KZ"_s, u"RU"_s, u"BY"_s, u"TR"_s, u"EG"_s, u"INT"_s };

LawCase caseIn(const QString &country)
{
    LawCase made;
    made.folder.file.country = country;
    return made;
}

LawCase judged(const QString &country, const QString &pronounced, const QString &copyServed = {})
{
    LawCase made = caseIn(country);
    made.sentence(u"custodial"_s, pronounced).copyServed = date(copyServed);
    return made;
}

LawCase held(const QString &country, const QString &from)
{
    LawCase made = caseIn(country);
    made.measure(u"pretrial_custody"_s, from);
    return made;
}

void say(LawCase &lawCase, const QString &condition)
{
    Answer given;
    given.id = newId<Answer>();
    given.condition = condition;
    given.answer = u"yes"_s;
    lawCase.folder.answers << given;
}

/// JSON with apostrophes for quotation marks.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A whole pack around the keys that matter.
QByteArray packWith(const QByteArray &rest)
{
    return json("{'format':'habeas-rules','format_version':1,'version':'ours','text_version':'t',"
                "'text_read_on':'2026-01-01',"
                + rest + "}");
}

KeptPack kept(const QByteArray &rest)
{
    return { u"kept.json"_s, packWith("'jurisdiction':'KZ'," + rest) };
}

const QByteArray threeMonths = "'rules':[{'id':'KZ-13','provision':'CPC 151', "
                               "'title':{'en':'t'},'trigger':'custody.start','amount':3,'unit':'"
                               "month','count':'M', 'confidence':'P'}]";

} // namespace

class TstPacks : public QObject
{
    Q_OBJECT

private slots:

    void everyShippedPackIsWhole()
    {
        for (const QString &code : shippedCodes) {
            const auto pack = shippedRulePack(code);
            QVERIFY2(pack, qPrintable(pack ? code : pack.error().message));
            QCOMPARE(pack->jurisdiction, code);
            for (const Rule &rule : pack->rules) {
                QVERIFY2(rule.id.startsWith(code + u'-'), qPrintable(rule.id));
                QVERIFY2(rule.title.size() == 3, qPrintable(rule.id));
                QVERIFY2(rule.note.isEmpty() || rule.note.size() == 3, qPrintable(rule.id));
                QVERIFY2(rule.effect.isEmpty() || rule.effect.size() == 3, qPrintable(rule.id));
                // What was not read gives no number, not even in words.
                if (rule.confidence == Confidence::Memory)
                    QVERIFY2(!rule.amount && rule.note.isEmpty(), qPrintable(rule.id));
                // Only Kazakhstan's text was read.
                if (code != u"KZ"_s)
                    QVERIFY2(rule.confidence != Confidence::TextRead, qPrintable(rule.id));
            }
            for (const Condition &condition : pack->conditions)
                QCOMPARE(condition.text.size(), 3);
            for (const Counting &counting : pack->counting)
                QCOMPARE(counting.text.size(), 3);
        }
    }

    void theSchemaNamesEveryTriggerAndAct()
    {
        const QJsonObject schema
            = QJsonDocument::fromJson(
                  readAll(
                      QStringLiteral(HABEAS_SOURCE_DIR "/resources/schema/rule-pack.schema.json")))
                  .object();
        const QJsonObject keys = schema.value(u"$defs"_s)
                                     .toObject()
                                     .value(u"rule"_s)
                                     .toObject()
                                     .value(u"properties"_s)
                                     .toObject();
        const auto listed = [&](const QString &key) {
            QStringList names;
            const QJsonArray values = keys.value(key).toObject().value(u"enum"_s).toArray();
            for (const QJsonValue &value : values)
                names << value.toString();
            names.sort();
            return names;
        };
        const auto sorted = [](QStringList names) {
            names.sort();
            return names;
        };
        QCOMPARE(listed(u"trigger"_s), sorted(knownTriggers()));
        QCOMPARE(listed(u"met_by"_s), sorted(knownActs()));
        QCOMPARE(listed(u"as_of"_s), sorted(knownTriggers() + QStringList { u"today"_s }));
    }

    void russianAppealsChangedOnTheNinthOfJanuary2023()
    {
        const auto due = [](const QString &on, const QString &rule) {
            return byRule(dueIn(judged(u"RU"_s, on), later), rule);
        };
        QCOMPARE(iso(due(u"2023-01-08"_s, u"RU-04a"_s).value(0).earliest), u"2023-01-18"_s);
        QVERIFY(due(u"2023-01-08"_s, u"RU-04b"_s).isEmpty());
        QVERIFY(due(u"2023-01-09"_s, u"RU-04a"_s).isEmpty());
        QCOMPARE(iso(due(u"2023-01-09"_s, u"RU-04b"_s).value(0).earliest), u"2023-01-24"_s);
    }

    void aDateOnEitherSideOfAChangeGivesBothRules()
    {
        const QList<DueDate> all = dueIn(judged(u"RU"_s, u"2023-01"_s), later);
        const DueDate before = only(all, u"RU-04a"_s);
        const DueDate after = only(all, u"RU-04b"_s);
        // Each for its own days only: 1 to 8 January, 9 to 31 January.
        QCOMPARE(iso(before.earliest), u"2023-01-11"_s);
        QCOMPARE(iso(before.latest), u"2023-01-18"_s);
        QCOMPARE(iso(after.earliest), u"2023-01-24"_s);
        QCOMPARE(iso(after.latest), u"2023-02-15"_s);
        QVERIFY2(before.arithmetic.contains(u"in force until 8 January 2023"_s),
                 qPrintable(before.arithmetic));
        QVERIFY2(after.arithmetic.contains(u"in force since 9 January 2023"_s),
                 qPrintable(after.arithmetic));
    }

    void turkishAppealsChangedWithTheJudgmentsOfJune2024()
    {
        const QList<DueDate> old = dueIn(judged(u"TR"_s, u"2024-05-31"_s, u"2024-06-20"_s), later);
        QCOMPARE(iso(only(old, u"TR-03a"_s).earliest), u"2024-06-07"_s);
        QVERIFY(byRule(old, u"TR-03b"_s).isEmpty());
        // A Monday; two weeks on the same weekday, at close of business.
        const QList<DueDate> recent
            = dueIn(judged(u"TR"_s, u"2024-06-03"_s, u"2024-06-24"_s), later);
        const DueDate due = only(recent, u"TR-03b"_s);
        QCOMPARE(iso(due.earliest), u"2024-07-08"_s);
        QCOMPARE(due.earliest->weekday(), 1);
        QCOMPARE(iso(due.conservative), u"2024-07-07"_s);
        QCOMPARE(due.time, QString());
        QVERIFY(byRule(recent, u"TR-03a"_s).isEmpty());
        const DueDate unserved = only(dueIn(judged(u"TR"_s, u"2024-06-03"_s), later), u"TR-03b"_s);
        QCOMPARE(unserved.state, u"conditional"_s);
        QVERIFY(!unserved.earliest);
    }

    void egyptsLimitsChangedOnTheFirstOfOctober2026()
    {
        const auto due = [](const QString &from, const QString &rule) {
            LawCase lawCase = held(u"EG"_s, from);
            say(lawCase, u"EG felony"_s);
            return byRule(dueIn(lawCase, later), rule).value(0);
        };
        QCOMPARE(iso(due(u"2026-09-30"_s, u"EG-03b"_s).latest), u"2028-03-30"_s);
        QVERIFY(due(u"2026-09-30"_s, u"EG-04b"_s).rule.isEmpty());
        QCOMPARE(iso(due(u"2026-10-01"_s, u"EG-04b"_s).latest), u"2027-10-01"_s);
        QVERIFY(due(u"2026-10-01"_s, u"EG-03b"_s).rule.isEmpty());
        QCOMPARE(due(u"2026-10-01"_s, u"EG-04a"_s).state, u"conditional"_s);
    }

    void whetherAComplaintIsOpenIsAQuestionOfToday()
    {
        const LawCase lawCase = held(u"BY"_s, u"2021-05-01"_s);
        QVERIFY(byRule(dueIn(lawCase, u"2023-02-07"_s), u"BY-08"_s).isEmpty());
        const DueDate closed = only(dueIn(lawCase, u"2023-02-08"_s), u"BY-08"_s);
        QCOMPARE(closed.state, u"cited"_s);
        QVERIFY(closed.arithmetic.contains(u"8 February 2023"_s));
    }

    void belarusCountsTheChargeFromTheMeasure()
    {
        LawCase lawCase = held(u"BY"_s, u"2022-03-01"_s);
        lawCase.charge(u"BY CC 342"_s, u"accused"_s, u"2022-03-09"_s);
        QCOMPARE(only(dueIn(lawCase, later), u"BY-02"_s).state, u"met"_s);
        lawCase.folder.charges[0].stageDate = date(u"2022-03-15"_s);
        const DueDate late = only(dueIn(lawCase, later), u"BY-02"_s);
        QCOMPARE(late.state, u"missed"_s);
        QCOMPARE(late.confidence, Confidence::Secondary);
        QCOMPARE(iso(only(dueIn(lawCase, later), u"BY-01"_s).latest), u"2022-03-04"_s);
    }

    void turkishCustodyAsksWhichCourtHasTheCase()
    {
        LawCase lawCase = held(u"TR"_s, u"2024-01-10"_s);
        QCOMPARE(iso(only(dueIn(lawCase, later), u"TR-02e"_s).latest), u"2025-01-10"_s);
        QCOMPARE(only(dueIn(lawCase, later), u"TR-02g"_s).state, u"conditional"_s);
        say(lawCase, u"TR heavy_court"_s);
        QVERIFY(byRule(dueIn(lawCase, later), u"TR-02e"_s).isEmpty());
        QCOMPARE(iso(only(dueIn(lawCase, later), u"TR-02h"_s).latest), u"2029-01-10"_s);
        say(lawCase, u"TR state_security"_s);
        QVERIFY(byRule(dueIn(lawCase, later), u"TR-02h"_s).isEmpty());
        QCOMPARE(iso(only(dueIn(lawCase, later), u"TR-02i"_s).latest), u"2031-01-10"_s);
    }

    void internationalStandardsStandBesideEveryCountry()
    {
        for (const QString &country : shippedCodes + QStringList { u"FR"_s, QString() }) {
            if (country == u"INT"_s)
                continue;
            const DueDate due = only(dueIn(held(country, u"2024-01-10"_s), later), u"INT-01a"_s);
            QCOMPARE(iso(due.latest), u"2024-01-12"_s);
            QCOMPARE(due.jurisdiction, u"INT"_s);
            QCOMPARE(due.confidence, Confidence::Secondary);
        }
        QVERIFY(!packsFor(u"FR"_s).hasCountry && packsFor(u"KZ"_s).hasCountry);
    }

    void aKeptPackTakesThePlaceOfTheShippedOne()
    {
        const LawCase lawCase = held(u"KZ"_s, u"2022-03-12"_s);
        const QList<DueDate> all
            = dueIn(lawCase, later, { kept("'counting':{'M':{'en':'M.'}}," + threeMonths) });
        QCOMPARE(iso(only(all, u"KZ-13"_s).earliest), u"2022-06-12"_s);
        QCOMPARE(only(all, u"KZ-13"_s).ruleVersion, u"ours"_s);
        QVERIFY(byRule(all, u"KZ-14"_s).isEmpty());
        QCOMPARE(byRule(all, u"INT-01a"_s).size(), 1);
    }

    void aKeptPackMayExtendTheShippedOne()
    {
        const LawCase lawCase = held(u"KZ"_s, u"2022-03-12"_s);
        const QList<DueDate> all = dueIn(lawCase, later, { kept("'extends':true," + threeMonths) });
        QCOMPARE(iso(only(all, u"KZ-13"_s).earliest), u"2022-06-12"_s);
        QCOMPARE(byRule(all, u"KZ-13"_s).size(), 1);
        QCOMPARE(byRule(all, u"KZ-14"_s).size(), 1);
        const PackSet years
            = packsFor(u"KZ"_s,
                       { kept("'extends':true,'rules':[],'holidays':{'2027':{'source':'s', "
                              "'confidence':'S','days_off':['2027-03-08']}}") });
        QVERIFY(years.problems.isEmpty());
        QVERIFY(years.packs.first().calendar.years.contains(2027));
        QVERIFY(years.packs.first().calendar.years.contains(2022));
        QVERIFY(years.packs.first().calendar.isWorkday(day(u"2027-03-23"_s))); // the table's word
    }

    void aKeptPackThatCannotBeReadChangesNothingAndIsSaid()
    {
        const PackSet set = packsFor(
            u"KZ"_s, { kept("'extends':true,'rules':[{'id':'KZ-99'}]"), { u"x.json"_s, "{" } });
        QCOMPARE(set.problems.size(), 2);
        QVERIFY(set.problems.first().message.contains(u"kept.json"_s));
        QVERIFY(set.problems.first().message.contains(u"rule KZ-99"_s));
        QCOMPARE(set.packs.first().rules.size(), shippedRulePack(u"KZ"_s)->rules.size());
        QVERIFY(packsFor(u"RU"_s, { kept("'rules':[{'id':'KZ-99'}]") }).problems.isEmpty());
    }

    void newKeysAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing to extend")
            << QByteArray("'jurisdiction':'FR','extends':true,'rules':[]") << u"“extends”"_s;
        QTest::newRow("a country of three letters")
            << QByteArray("'jurisdiction':'KAZ','counting':{},'rules':[]") << u"“jurisdiction”"_s;
        QTest::newRow("a week without a workday")
            << QByteArray("'counting':{},'rules':[],'weekend':['monday','tuesday','wednesday', "
                          "'thursday','friday','saturday','sunday']")
            << u"“weekend”"_s;
        QTest::newRow("an unknown weekday")
            << QByteArray("'counting':{},'rules':[],'weekend':['caturday']") << u"“weekend”"_s;
        QTest::newRow("hours to the end of a day")
            << QByteArray("'rules':[],'counting':{'X':{'first_day':'counts','ends':'end_of_day', "
                          "'units':['hour'],'text':{'en':'x'}}}")
            << u"way of counting X, “units”"_s;
        QTest::newRow("a moment that rolls over")
            << QByteArray("'rules':[],'counting':{'X':{'first_day':'counts','rolls_over':true, "
                          "'ends':'same_moment','units':['day'],'text':{'en':'x'}}}")
            << u"way of counting X, “ends”"_s;
        QTest::newRow("an impossible holiday")
            << QByteArray("'counting':{},'rules':[],'fixed_holidays':{'source':'s', "
                          "'confidence':'S','from':2022,'days':['02-30']}")
            << u"fixed_holidays, “days”"_s;
        QTest::newRow("as of nothing")
            << QByteArray("'counting':{},'rules':[{'id':'X','provision':'p','title':{'en':'t'}, "
                          "'trigger':'custody.start','confidence':'S','as_of':'today'}]")
            << u"rule X, “as_of”"_s;
        QTest::newRow("an unknown act")
            << QByteArray("'counting':{},'rules':[{'id':'X','provision':'p','title':{'en':'t'}, "
                          "'trigger':'custody.start','confidence':'S','met_by':'magic'}]")
            << u"rule X, “met_by”"_s;
    }

    void newKeysAreRefusedByName()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, expected);
        if (!rest.contains("jurisdiction"))
            rest.prepend("'jurisdiction':'KZ',");
        const auto read = readRulePack(packWith(rest), u"kept.json"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(expected), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(u"kept.json"_s));
    }
};

HABEAS_TEST(TstPacks)

} // namespace habeas::test

#include "tst_packs.moc"
