#include "app/actions/deadlines/answeraction.h"
#include "app/actions/deadlines/deadlineactions.h"
#include "app/actions/deadlines/livedeadlines.h"
#include "app/actions/deadlines/recompute.h"
#include "app/actions/files/rulepackactions.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/due/duereading.h"
#include "app/records/lists/caselist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// What people decide about deadlines, on one case with custody from 20 April 2023.
class TstDeadlineActions : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_test.reset(); }

    void doneIsKeptWithAllItWasComputedBy();
    void aWaiverNeedsAReason();
    void whatIsDecidedCanBeOpenedAgain();
    void aDecisionHoldsForItsDayOnly();
    void snoozingEndsByItself();
    void aTypedDeadlineStandsBesideComputedOnes();
    void aComputedOneCannotBeRemoved();
    void oneUndoTakesADecisionBack();
    void anAnswerComputesTheCaseAgain();
    void anOfficesRulesReplaceTheShippedOnes();
    void rulesThatCannotBeReadAreRefusedWithTheirPlace();
    void recomputingRepairsAndCanBeStopped();
    void theCasesListKnowsTheNextDayAndTheLastHearing();

private:
    [[nodiscard]] QList<LiveDue> all() const
    {
        return DueReading(m_test->session.vault->connection(), m_today).ofCase(u"KZ-1"_s).value();
    }

    /// The first deadline of that rule; the next open one where none is named.
    [[nodiscard]] LiveDue one(const QString &rule = u"KZ-13"_s) const
    {
        for (const LiveDue &live : all())
            if (live.due.rule == rule)
                return live;
        return {};
    }

    std::unique_ptr<TestSession> m_test;
    Measure m_custody;
    CivilDay m_today;
};

namespace {

PartialDate date(const QString &edtf)
{
    return PartialDate::fromEdtf(edtf).value();
}

} // namespace

void TstDeadlineActions::init()
{
    m_test = std::make_unique<TestSession>();
    m_today = today(m_test->session.clock);
    Case file;
    file.id = newId<Case>();
    file.ref = u"KZ-1"_s;
    file.country = u"KZ"_s;
    QVERIFY(saveRecord(m_test->session, file, u"Open a case"_s));
    m_custody = {};
    m_custody.id = newId<Measure>();
    m_custody.inCase = file.id;
    m_custody.type = u"pretrial_custody"_s;
    m_custody.from = date(u"2023-04-20"_s);
    QVERIFY(saveRecord(m_test->session, m_custody, u"Add custody"_s));
    QCOMPARE(one().due.state, u"open"_s);
    QCOMPARE(one().due.earliest->iso(), u"2023-06-20"_s);
}

void TstDeadlineActions::doneIsKeptWithAllItWasComputedBy()
{
    const auto done
        = decideDeadline(m_test->session, one(), { DueDecision::Met, date(u"2023-04-27"_s) });
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    const auto folder = loadCase(m_test->session.vault->connection(), u"KZ-1"_s);
    QCOMPARE(folder->deadlines.size(), 1);
    const Deadline &kept = folder->deadlines.first();
    QCOMPARE(kept.rule, u"KZ-13"_s);
    QCOMPARE(kept.state, u"met"_s);
    QCOMPARE(kept.doneOn.edtf(), u"2023-04-27"_s);
    QCOMPARE(kept.due.edtf(), u"2023-06-20"_s);
    QCOMPARE(kept.triggerRecord, m_custody.id.text());
    QVERIFY(!kept.arithmetic.isEmpty() && !kept.ruleVersion.isEmpty());
    QCOMPARE(one().due.state, u"met"_s);
    const QList<LiveDue> now = all();
    QCOMPARE(std::ranges::count(now, u"KZ-13"_s,
                                [](const LiveDue &live) {
                                    return live.due.rule;
                                }),
             1);
    QVERIFY(!decideDeadline(m_test->session, one(), { DueDecision::Met, date(u"2023-04-27"_s) }));
}

void TstDeadlineActions::aWaiverNeedsAReason()
{
    QVERIFY(!decideDeadline(m_test->session, one(), { DueDecision::Waived }));
    QVERIFY(decideDeadline(m_test->session, one(),
                           { DueDecision::Waived, {}, u"The lawyer decided so."_s }));
    QCOMPARE(one().due.state, u"waived"_s);
    const auto folder = loadCase(m_test->session.vault->connection(), u"KZ-1"_s);
    QCOMPARE(folder->deadlines.value(0).note, u"The lawyer decided so."_s);
}

void TstDeadlineActions::whatIsDecidedCanBeOpenedAgain()
{
    QVERIFY(!decideDeadline(m_test->session, one(), { DueDecision::Reopened }));
    const PartialDate tomorrow = PartialDate::fromDay(m_today.plusDays(1));
    QVERIFY(!decideDeadline(m_test->session, one(), { DueDecision::Met, tomorrow }));
    QVERIFY(decideDeadline(m_test->session, one(), { DueDecision::Missed }));
    QCOMPARE(one().due.state, u"missed"_s);
    QVERIFY(decideDeadline(m_test->session, one(), { DueDecision::Reopened }));
    QCOMPARE(one().due.state, u"open"_s);
}

void TstDeadlineActions::aDecisionHoldsForItsDayOnly()
{
    QVERIFY(decideDeadline(m_test->session, one(), { DueDecision::Met }));
    m_custody.from = date(u"2023-04-22"_s);
    QVERIFY(saveRecord(m_test->session, m_custody, u"Correct the start"_s));
    const LiveDue moved = one();
    QCOMPARE(moved.due.state, u"open"_s);
    QCOMPARE(moved.due.earliest->iso(), u"2023-06-22"_s);
    QCOMPARE(moved.keptState, u"met"_s);
    QCOMPARE(moved.keptDue->iso(), u"2023-06-20"_s);
    QVERIFY2(moved.due.why.contains(u"20 June 2023"), qPrintable(moved.due.why));
    QVERIFY(decideDeadline(m_test->session, moved, { DueDecision::Met }));
    QCOMPARE(one().due.state, u"met"_s);
    QVERIFY(one().keptState.isEmpty());
    // Back to the day before: that decision was about another day too.
    m_custody.from = date(u"2023-04-20"_s);
    QVERIFY(saveRecord(m_test->session, m_custody, u"Correct the start back"_s));
    QCOMPARE(one().due.state, u"open"_s);
}

void TstDeadlineActions::snoozingEndsByItself()
{
    QVERIFY(!snoozeDeadline(m_test->session, one(), m_today));
    QVERIFY(snoozeDeadline(m_test->session, one(), m_today.plusDays(7)));
    QVERIFY(!isPending(one(), m_today));
    QVERIFY(one().due.why.contains(u"5 May 2023"));
    const auto later
        = DueReading(m_test->session.vault->connection(), m_today.plusDays(7)).ofCase(u"KZ-1"_s);
    for (const LiveDue &live : *later)
        QVERIFY(live.due.rule != u"KZ-13" || isPending(live, m_today.plusDays(7)));
    QVERIFY(wakeDeadline(m_test->session, one()));
    QVERIFY(isPending(one(), m_today));
    QVERIFY(!wakeDeadline(m_test->session, one()));
}

void TstDeadlineActions::aTypedDeadlineStandsBesideComputedOnes()
{
    QVERIFY(addDeadline(m_test->session,
                        { u"KZ-1"_s, u"Send the brief"_s, date(u"2023-05-02"_s), u"lawyer"_s }));
    const auto within = DueReading(m_test->session.vault->connection(), m_today).acrossCases(5);
    const auto found = std::ranges::find(*within, u"Send the brief"_s, [](const LiveDue &live) {
        return live.due.title;
    });
    QVERIFY(found != within->end());
    const LiveDue typed = *found;
    QCOMPARE(typed.due.title, u"Send the brief"_s);
    QVERIFY(typed.source == LiveDue::Source::Typed);
    QVERIFY(decideDeadline(m_test->session, typed, { DueDecision::Met }));
    const auto met = findDeadline(m_test->session, typed.record.toString(QUuid::WithoutBraces));
    QVERIFY(met);
    QCOMPARE(met->due.state, u"met"_s);
    const qsizetype before = all().size();
    QVERIFY(removeDeadline(m_test->session, *met));
    QCOMPARE(all().size(), before - 1);
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(all().size(), before);
}

void TstDeadlineActions::aComputedOneCannotBeRemoved()
{
    const qsizetype before = all().size();
    QVERIFY(!removeDeadline(m_test->session, one()));
    QCOMPARE(all().size(), before);
}

void TstDeadlineActions::oneUndoTakesADecisionBack()
{
    const qint64 sets = m_test->changeSets();
    QVERIFY(decideDeadline(m_test->session, one(), { DueDecision::Met }));
    QCOMPARE(m_test->changeSets(), sets + 1);
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(one().due.state, u"open"_s);
    QVERIFY(one().record.isNull());
    QVERIFY(redoLast(m_test->session));
    QCOMPARE(one().due.state, u"met"_s);
}

void TstDeadlineActions::anAnswerComputesTheCaseAgain()
{
    QString condition;
    for (const LiveDue &live : all())
        if (!live.due.questions.isEmpty())
            condition = live.due.questions.first().condition;
    QVERIFY(!condition.isEmpty());
    QVERIFY(!answerQuestion(m_test->session, { u"KZ-1"_s, u"KZ no_such"_s, u"yes"_s }));
    QVERIFY(!answerQuestion(m_test->session, { u"KZ-1"_s, condition, u"perhaps"_s }));
    const auto done = answerQuestion(m_test->session, { u"KZ-1"_s, condition, u"no"_s });
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    for (const LiveDue &live : all())
        for (const OpenQuestion &question : live.due.questions)
            QVERIFY(question.condition != condition);
    // The same question answered again is the same record.
    QVERIFY(answerQuestion(m_test->session, { u"KZ-1"_s, condition, u"yes"_s }));
    const auto folder = loadCase(m_test->session.vault->connection(), u"KZ-1"_s);
    QCOMPARE(folder->answers.size(), 1);
    QCOMPARE(folder->answers.first().by, u"Tester"_s);
}

void TstDeadlineActions::anOfficesRulesReplaceTheShippedOnes()
{
    QFile shipped(u":/rules/kz.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QJsonObject pack = QJsonDocument::fromJson(shipped.readAll()).object();
    QJsonArray rules = pack.value(u"rules"_s).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QJsonObject rule = rules.at(i).toObject();
        if (rule.value(u"id"_s).toString() == u"KZ-13")
            rule[u"amount"_s] = 1;
        rules[i] = rule;
    }
    pack[u"rules"_s] = rules;
    pack[u"version"_s] = u"2027.1.1"_s;
    const QByteArray json = QJsonDocument(pack).toJson();
    const qint64 before = liveDeadlines(m_test->session).computed();
    const auto done = importRulePack(m_test->session, json, u"kz-2027.json"_s);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(liveDeadlines(m_test->session).computed(), before + 1);
    QCOMPARE(one().due.earliest->iso(), u"2023-05-20"_s);
    QCOMPARE(one().due.ruleVersion, u"2027.1.1"_s);
    QVERIFY(importRulePack(m_test->session, json, u"kz-2027.json"_s)->changeSet.isNull());
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(one().due.earliest->iso(), u"2023-06-20"_s);
}

void TstDeadlineActions::rulesThatCannotBeReadAreRefusedWithTheirPlace()
{
    const auto done
        = importRulePack(m_test->session, "{\"format\": \"habeas-rules\"}", u"a.json"_s);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"a.json"), qPrintable(done.error().message));
    QVERIFY(Repository<RulePackFile>(m_test->session.vault->connection()).all()->isEmpty());
}

void TstDeadlineActions::recomputingRepairsAndCanBeStopped()
{
    const qsizetype before = all().size();
    auto transaction = m_test->session.vault->begin({ u"Break it"_s, u"x"_s });
    QVERIFY(DueTable(m_test->session.vault->connection()).remove(*transaction, m_custody.inCase));
    QVERIFY(transaction->commit());
    const auto stopped = recomputeAll(m_test->session, [](qsizetype, qsizetype) {
        return false;
    });
    QVERIFY(!stopped);
    QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
    QList<qsizetype> told;
    const qint64 sets = m_test->changeSets();
    const auto done = recomputeAll(m_test->session, [&told](qsizetype at, qsizetype) {
        told << at;
        return true;
    });
    QVERIFY(done);
    QCOMPARE(done->changed, 1);
    QCOMPARE(m_test->changeSets(), sets);
    QCOMPARE(told, (QList<qsizetype> { 0, 1 }));
    QCOMPARE(DueTable(m_test->session.vault->connection()).bareOf(m_custody.inCase)->size(),
             before);
    QCOMPARE(recomputeAll(m_test->session)->changed, 0);
}

void TstDeadlineActions::theCasesListKnowsTheNextDayAndTheLastHearing()
{
    for (const char *at : { "2023-04-21", "2023-05-10" }) {
        Hearing hearing;
        hearing.id = newId<Hearing>();
        hearing.inCase = m_custody.inCase;
        hearing.at = date(QLatin1String(at));
        hearing.outcome = u"adjourned"_s; // else it is overdue, and comes first
        QVERIFY(saveRecord(m_test->session, hearing, u"Log a hearing"_s));
    }
    const Connection &connection = m_test->session.vault->connection();
    CaseListQuery query;
    query.today = m_today;
    const auto order = caseOrder(connection, query);
    auto rows = caseRows(connection, *order, m_today);
    QCOMPARE(rows->first().lastHearing.edtf(), u"2023-04-21"_s);
    QString next;
    for (const LiveDue &live : all())
        if (next.isEmpty() && live.due.state == u"open" && live.due.earliest)
            next = live.due.earliest->iso();
    QVERIFY(!next.isEmpty());
    QCOMPARE(rows->first().nextDue.edtf(), next);
    rows = caseRows(connection, *order, m_today.plusDays(20));
    QCOMPARE(rows->first().lastHearing.edtf(), u"2023-05-10"_s);
}

HABEAS_TEST(TstDeadlineActions)

} // namespace habeas::test

#include "tst_deadlineactions.moc"
