#include <QTest>

#include "tests/law/duesearch.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

const QString later = u"2026-11-22"_s;

/// Custody from 12 March 2022 for two months, extended for a third on 6 May.
LawCase extendedOnce(const QString &requested)
{
    LawCase made;
    const auto custody = made.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
    made.order(custody, u"ordered"_s, u"2022-03-13"_s).statedEnd = date(u"2022-05-12"_s);
    Order &extension = made.order(custody, u"extended"_s, u"2022-05-06"_s);
    extension.statedEnd = date(u"2022-06-12"_s);
    extension.requested = date(requested);
    return made;
}

DueDate petition(const QString &requested, const QString &today = later)
{
    return byRule(dueIn(extendedOnce(requested), today), u"KZ-18a"_s).value(0);
}

Answer answer(const QString &condition, const QString &said, const QString &at = {})
{
    Answer given;
    given.id = newId<Answer>();
    given.condition = condition;
    given.answer = said;
    given.at = date(at);
    return given;
}

QStringList asked(const DueDate &due)
{
    QStringList codes;
    for (const OpenQuestion &question : due.questions)
        codes << question.condition;
    return codes;
}

} // namespace

class TstDueStates : public QObject
{
    Q_OBJECT

private slots:

    void aPetitionIsMetMissedOrUnsettledByItsDate_data()
    {
        QTest::addColumn<QString>("requested");
        QTest::addColumn<QString>("state");
        QTest::newRow("well before") << u"2022-04-28"_s << u"met"_s;
        QTest::newRow("on the last day") << u"2022-05-02"_s << u"met"_s;
        QTest::newRow("a day late") << u"2022-05-03"_s << u"missed"_s;
        QTest::newRow("late on any day it may have been")
            << u"2022-05-03/2022-05-05"_s << u"missed"_s;
        QTest::newRow("in time or late") << u"2022-05-01/2022-05-05"_s << u"passed"_s;
        QTest::newRow("only about right") << u"2022-04-20~"_s << u"passed"_s;
        QTest::newRow("not on record") << QString() << u"passed"_s;
    }

    void aPetitionIsMetMissedOrUnsettledByItsDate()
    {
        QFETCH(QString, requested);
        QFETCH(QString, state);
        const DueDate due = petition(requested);
        QCOMPARE(iso(due.earliest), u"2022-05-02"_s);
        QCOMPARE(due.state, state);
        if (state == u"missed"_s)
            QVERIFY2(due.why.contains(u"That was too late."_s), qPrintable(due.why));
    }

    void whatHasNotHappenedYetSettlesNothing()
    {
        QCOMPARE(petition(u"2022-05-05"_s, u"2022-05-01"_s).state, u"open"_s);
    }

    void theProsecutorsDaysRunFromTheRequest()
    {
        const QList<DueDate> all = dueIn(extendedOnce(u"2022-05-01"_s), later);
        QCOMPARE(iso(only(all, u"KZ-18d"_s).earliest), u"2022-05-04"_s);
        QVERIFY(byRule(all, u"KZ-18e"_s).isEmpty()); // it leads to three months
    }

    void fortyEightHoursAreComparedByTheMinute()
    {
        const auto stateOf = [](const QString &held, const QString &made, const QString &at,
                                bool ruledOut = true) {
            LawCase lawCase;
            if (ruledOut) {
                lawCase.folder.answers << answer(u"KZ minor"_s, u"no"_s);
                lawCase.folder.answers << answer(u"KZ exception_131_4"_s, u"no"_s);
            }
            const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
            lawCase.folder.measures[0].timeFrom = held;
            lawCase.order(custody, u"ordered"_s, made).timeMade = at;
            return only(dueIn(lawCase, later), u"KZ-04"_s).state;
        };
        QCOMPARE(stateOf(u"14:30"_s, u"2022-03-14"_s, u"14:30"_s), u"met"_s);
        QCOMPARE(stateOf(u"14:30"_s, u"2022-03-14"_s, u"14:31"_s), u"missed"_s);
        QCOMPARE(stateOf({}, u"2022-03-13"_s, {}), u"met"_s); // whatever the hours were
        QCOMPARE(stateOf({}, u"2022-03-14"_s, {}), u"passed"_s);
        QCOMPARE(stateOf({}, u"2022-03-15"_s, {}), u"missed"_s);
        // Seventy-two hours may have been the limit: nobody is accused while that is open.
        QCOMPARE(stateOf({}, u"2022-03-15"_s, {}, false), u"passed"_s);
    }

    void theHearingAnswersWhereThePaperIsNotOnRecord()
    {
        LawCase lawCase;
        lawCase.measure(u"police_custody"_s, u"2022-03-12"_s);
        Hearing hearing;
        hearing.id = newId<Hearing>();
        hearing.purpose = u"custody"_s;
        hearing.at = date(u"2022-03-13"_s);
        lawCase.folder.hearings << hearing;
        QCOMPARE(only(dueIn(lawCase, later), u"KZ-04"_s).state, u"passed"_s); // nothing decided
        lawCase.folder.hearings[0].outcome = u"ordered"_s;
        const DueDate due = only(dueIn(lawCase, later), u"KZ-04"_s);
        QCOMPARE(due.state, u"met"_s);
        QVERIFY2(due.why.contains(u"The hearing about custody was on 13 March 2022."_s),
                 qPrintable(due.why));
    }

    void newFieldsOfTheRecordStartTheirTerms()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        Measure &held = lawCase.folder.measures[0];
        held.timeFrom = u"09:00"_s;
        held.delivered = date(u"2022-03-12"_s);
        held.timeDelivered = u"10:00"_s;
        held.recorded = date(u"2022-03-12"_s);
        held.timeRecorded = u"13:30"_s;
        Order &order = lawCase.order(custody, u"ordered"_s, u"2022-03-13"_s);
        order.received = date(u"2022-03-13"_s);
        order.timeReceived = u"08:00"_s;
        order.timeMade = u"15:00"_s;
        const QList<DueDate> all = dueIn(lawCase, later);
        QCOMPARE(only(all, u"KZ-01"_s).time, u"13:00"_s);
        QCOMPARE(only(all, u"KZ-02"_s).state, u"missed"_s); // recorded half an hour too late
        QCOMPARE(only(all, u"KZ-03"_s).triggerValue, u"2022-03-12T13:30"_s);
        QCOMPARE(iso(only(all, u"KZ-03"_s).earliest), u"2022-03-13"_s);
        QCOMPARE(only(all, u"KZ-08"_s).state, u"met"_s); // 08:00 of the 13th, due 01:00 of the 14th
        QCOMPARE(only(all, u"KZ-09"_s).time, u"16:00"_s);
        QCOMPARE(only(all, u"KZ-09"_s).state, u"met"_s);
        QCOMPARE(only(all, u"KZ-04"_s).state, u"met"_s);
    }

    void anAppealAgainstAnAdministrativeRulingRunsFromTheCopy()
    {
        LawCase lawCase;
        const auto arrest = lawCase.measure(u"administrative_arrest"_s, u"2022-02-25"_s,
                                            u"2022-03-12"_s, u"release"_s);
        lawCase.order(arrest, u"ordered"_s, u"2022-02-25"_s, u"15 days"_s).copyServed
            = date(u"2022-02-28"_s);
        const DueDate due = only(dueIn(lawCase, u"2022-03-01"_s), u"KZ-31"_s);
        QCOMPARE(iso(due.latest), u"2022-03-10"_s);
        QCOMPARE(due.state, u"open"_s);
        QCOMPARE(due.confidence, Confidence::Secondary);
        Remedy appeal;
        appeal.id = newId<Remedy>();
        appeal.type = u"appeal"_s;
        appeal.measure = arrest;
        appeal.filed = date(u"2022-03-02"_s);
        lawCase.folder.remedies << appeal;
        QCOMPARE(only(dueIn(lawCase, later), u"KZ-31"_s).state, u"met"_s);
    }

    void anAppealOnRecordMeetsItsTerm()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        Remedy appeal;
        appeal.id = newId<Remedy>();
        appeal.type = u"appeal"_s;
        appeal.filed = date(u"2023-04-20"_s);
        lawCase.folder.remedies << appeal;
        QCOMPARE(only(dueIn(lawCase, later), u"KZ-24"_s).state, u"met"_s);
        lawCase.folder.remedies[0].filed = date(u"2023-04-26"_s);
        QCOMPARE(only(dueIn(lawCase, later), u"KZ-24"_s).state, u"missed"_s);
    }

    void aJudgmentOnAppealShowsThatAnAppealWasBrought()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        QCOMPARE(only(dueIn(lawCase, later), u"KZ-24"_s).state, u"passed"_s);
        Sentence &second = lawCase.sentence(u"suspended"_s, u"2023-09-01"_s);
        second.instance = u"appeal"_s;
        second.replaces = lawCase.folder.sentences.first().id;
        // One limit: there is no ordinary appeal against what the court of appeal decided.
        const DueDate due = only(dueIn(lawCase, u"2023-09-10"_s), u"KZ-24"_s);
        QCOMPARE(due.state, u"superseded"_s); // whose appeal it was nobody says
        QVERIFY2(due.why.contains(u"1 September 2023"_s), qPrintable(due.why));
        QCOMPARE(only(dueIn(lawCase, u"2023-05-15"_s), u"KZ-24"_s).state, u"passed"_s); // not decided yet
    }

    void anArrestThatEndedOnOneOfItsPossibleDaysIsNotOverdue()
    {
        const auto stateFor = [](const QString &until) {
            LawCase lawCase;
            const auto arrest
                = lawCase.measure(u"administrative_arrest"_s, u"2022-02-25"_s, until, u"release"_s);
            lawCase.order(arrest, u"ordered"_s, u"2022-02-25"_s, u"15 days"_s);
            return only(dueIn(lawCase, u"2022-06-01"_s), u"KZ-29"_s).state;
        };
        QCOMPARE(stateFor(u"2022-03-12"_s), u"superseded"_s); // the later of two readings
        QCOMPARE(stateFor(u"2022-03-20"_s), u"passed"_s);
    }

    void openConditionsAreAskedAndAnswersSettleThem()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        QCOMPARE(asked(only(dueIn(lawCase, later), u"KZ-04"_s)),
                 (QStringList { u"KZ minor"_s, u"KZ exception_131_4"_s }));
        const DueDate open = only(dueIn(lawCase, later), u"KZ-06"_s);
        QCOMPARE(open.state, u"conditional"_s);
        QVERIFY(!open.earliest);
        QVERIFY(open.questions.value(0).text.contains(u"CPC 131(4)"_s));
        QCOMPARE(asked(only(dueIn(lawCase, later), u"KZ-16"_s)).size(), 3); // a, b or c

        lawCase.folder.answers << answer(u"KZ exception_131_4"_s, u"yes"_s);
        QVERIFY(byRule(dueIn(lawCase, later), u"KZ-04"_s).isEmpty());
        const DueDate settled = only(dueIn(lawCase, later), u"KZ-06"_s);
        QCOMPARE(iso(settled.earliest), u"2022-03-15"_s); // T2
        QVERIFY(settled.questions.isEmpty());

        lawCase.folder.answers << answer(u"KZ exception_131_4"_s, u"no"_s);
        QCOMPARE(only(dueIn(lawCase, later), u"KZ-06"_s).state, u"conditional"_s); // two words
        lawCase.folder.answers.last().at = date(u"2022-04-01"_s); // the later one counts
        QVERIFY(byRule(dueIn(lawCase, later), u"KZ-06"_s).isEmpty());
    }

    void anAnswerIsAboutItsPersonAndItsPack()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        lawCase.folder.answers << answer(u"RU exception_131_4"_s, u"yes"_s);
        lawCase.folder.answers << answer(u"KZ exception_131_4"_s, u"yes"_s);
        lawCase.folder.answers.last().person = newId<Person>();
        QCOMPARE(only(dueIn(lawCase, later), u"KZ-06"_s).state, u"conditional"_s);
    }

    void theRecordSpeaksBeforeAnyAnswer()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        lawCase.folder.people[0].born = date(u"1988"_s);
        lawCase.folder.answers << answer(u"KZ minor"_s, u"yes"_s);
        QVERIFY(byRule(dueIn(lawCase, later), u"KZ-05"_s).isEmpty());
    }

    void anEndOnRecordIsNoEndBeforeItsDay()
    {
        LawCase lawCase;
        lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s, u"2022-11-15"_s, u"release"_s);
        // It outlasts the first two limits and ends before the third.
        const QList<DueDate> all = dueIn(lawCase, u"2022-05-07"_s);
        QCOMPARE(only(all, u"KZ-13"_s).state, u"open"_s);
        QCOMPARE(only(all, u"KZ-14"_s).state, u"later"_s);
        QCOMPARE(only(all, u"KZ-15"_s).state, u"superseded"_s);
    }

    void ofLimitsInARowTheNextOneIsOpen()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        lawCase.folder.answers << answer(u"KZ group"_s, u"yes"_s);
        const auto states = [&](const QString &today) {
            const QList<DueDate> all = dueIn(lawCase, today);
            QStringList list;
            for (const QString &rule :
                 { u"KZ-13"_s, u"KZ-14"_s, u"KZ-15"_s, u"KZ-16"_s, u"KZ-17"_s })
                list << only(all, rule).state;
            return list.join(u' ');
        };
        QCOMPARE(states(u"2022-05-12"_s), u"open later later later later"_s);
        QCOMPARE(states(u"2022-05-13"_s), u"passed open later later later"_s);
        QCOMPARE(states(u"2023-09-13"_s), u"passed passed passed passed passed"_s);
        // An extension that says how far it reaches answers every limit on its way.
        lawCase.order(custody, u"ordered"_s, u"2022-03-13"_s).statedEnd = date(u"2022-05-12"_s);
        lawCase.order(custody, u"extended"_s, u"2022-05-06"_s).statedEnd = date(u"2022-12-12"_s);
        QCOMPARE(states(u"2022-07-01"_s), u"superseded superseded open later later"_s);
    }

    void anExtensionThatEndsBeforeALimitLeavesItOpen()
    {
        LawCase lawCase;
        lawCase.folder.file.country = u"TR"_s;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2026-09-10"_s);
        lawCase.order(custody, u"ordered"_s, u"2026-09-10"_s, u"1 month"_s, u"order"_s);
        lawCase.order(custody, u"extended"_s, u"2026-10-09"_s, u"1 month"_s, u"previous_end"_s);
        const QList<DueDate> all = dueIn(lawCase, u"2026-11-26"_s);
        QCOMPARE(only(all, u"TR-02a"_s).state, u"open"_s);
        QCOMPARE(only(all, u"TR-02e"_s).state, u"open"_s);
        QVERIFY(!only(all, u"TR-02a"_s).why.contains(u"goes beyond"));
    }

    void theLastLimitOfARowIsNotSilencedAndTheOrderBeyondItIsSaid()
    {
        LawCase lawCase;
        lawCase.folder.file.country = u"TR"_s;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2026-06-10"_s);
        lawCase.order(custody, u"ordered"_s, u"2026-06-10"_s, u"3 months"_s);
        Order &extension = lawCase.order(custody, u"extended"_s, u"2026-11-20"_s);
        extension.statedEnd = date(u"2027-01-20"_s);
        // No later limit of its row is known to apply: only a heavy court has one.
        const DueDate last = only(dueIn(lawCase, u"2026-11-26"_s), u"TR-02a"_s);
        QCOMPARE(last.state, u"open"_s);
        QVERIFY2(last.why.contains(u"The order of 20 November 2026 goes beyond this limit."_s),
                 qPrintable(last.why));
        QCOMPARE(only(dueIn(lawCase, u"2027-01-01"_s), u"TR-02a"_s).state, u"passed"_s);
        // Its own row's next one stands in the place of the first of the other row.
        lawCase.folder.orders.last().statedEnd = date(u"2027-07-20"_s);
        const QList<DueDate> all = dueIn(lawCase, u"2026-11-26"_s);
        QCOMPARE(only(all, u"TR-02e"_s).state, u"superseded"_s);
        QCOMPARE(only(all, u"TR-02f"_s).state, u"open"_s);
        // An end that nobody knows silences the last limit no more than a known one.
        lawCase.folder.orders.last().statedEnd = {};
        QCOMPARE(only(dueIn(lawCase, u"2026-11-26"_s), u"TR-02a"_s).state, u"open"_s);
    }
};

HABEAS_TEST(TstDueStates)

} // namespace habeas::test

#include "tst_duestates.moc"
