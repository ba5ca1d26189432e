#include "app/actions/deadlines/deadlineactions.h"
#include "app/actions/deadlines/todayactions.h"
#include "app/actions/deadlines/todayverbs.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/casefile/shownname.h"
#include "app/records/due/duereading.h"
#include "app/records/find/findindex.h"
#include "app/records/lists/caselist.h"
#include "app/records/today/todaychecks.h"
#include "app/records/today/todaywords.h"
#include "app/vault/engine.h"

#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using Section = TodayItem::Section;
using Kind = TodayItem::Kind;

/// What the Today page shows, on 28 April 2023.
class TstToday : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_test.reset(); }

    void everythingStandsInItsSectionByDay();
    void aPartialDateIsSaidAsItIs();
    void whatRecordsAnnounceComesAndIsSettledByRecords();
    void whatRanOutWhileNobodyLookedIsToldOnce();
    void doneAndSnoozedLeaveAndUndoBringsThemBack();
    void whyTellsWhereItComesFrom();
    void aCaseInTheBinAsksForNothing();
    void sinceTheLastVisitCountsWhatChangedAndLeavesNoHistory();
    void casesNeverComputedAreKnownWithoutLooking();
    void theListIsWhatEveryCaseSaysOfItself();
    void whatIsNotListedIsCounted();
    void nothingDueNamesTheNext();
    void findingsAreAskedCaseByCase();
    void whatWasFoundIsKeptUntilItsCaseChanges();
    void everyLineCanBePutOffAndSettled();
    void aReplyIsNotItsDayAlone();
    void aLetterNobodyAnswersIsAskedAboutTwice();
    void aFindingIsPutOffUntilItRestsOnSomethingElse();
    void theCountsCannotBeMisread();
    void namesAreSpelledForTheScreen();

private:
    [[nodiscard]] TodayList list(int within = 7) const
    {
        const TodayQuery query = todayQuery(m_test->session, m_today, within).value();
        return readToday(m_test->session.vault->connection(), query).value();
    }

    [[nodiscard]] static QStringList words(const TodayList &list, Section section)
    {
        QStringList found;
        for (const TodayItem &item : list.items)
            if (item.section == section)
                found << item.what;
        return found;
    }

    [[nodiscard]] static TodayItem item(const TodayList &list, const QString &what)
    {
        for (const TodayItem &each : list.items)
            if (each.what == what)
                return each;
        return {};
    }

    [[nodiscard]] static QList<Id<Case>> ids(const QList<PlannedCase> &cases)
    {
        QList<Id<Case>> all;
        for (const PlannedCase &file : cases)
            all << file.id;
        return all;
    }

    void due(const QString &what, const QString &edtf)
    {
        QVERIFY(addDeadline(m_test->session, { u"KZ-0007"_s, what, date(edtf) }));
    }

    template<class R>
    void save(R &record)
    {
        record.id = newId<R>();
        QVERIFY(saveRecord(m_test->session, record, u"Add"_s));
    }

    [[nodiscard]] static PartialDate date(const QString &edtf)
    {
        return PartialDate::fromEdtf(edtf).value();
    }

    std::unique_ptr<TestSession> m_test;
    Case m_case;
    Person m_person;
    CivilDay m_today;
};

void TstToday::init()
{
    m_test = std::make_unique<TestSession>();
    m_today = today(m_test->session.clock);
    m_case = {};
    m_case.ref = u"KZ-0007"_s;
    m_case.title = u"Sample"_s;
    save(m_case);
    m_person = {};
    save(m_person);
    Name name;
    name.person = m_person.id;
    name.text = u"Dana Sample"_s;
    name.use = u"primary"_s;
    save(name);
    Involvement part;
    part.inCase = m_case.id;
    part.person = m_person.id;
    part.role = u"person_at_risk"_s;
    save(part);
}

void TstToday::everythingStandsInItsSectionByDay()
{
    due(u"next"_s, u"2023-05-05"_s);
    due(u"late"_s, u"2023-04-25"_s);
    due(u"later"_s, u"2023-05-06"_s);
    due(u"now"_s, u"2023-04-28"_s);
    due(u"very late"_s, u"2023-03-28"_s);
    due(u"late first"_s, u"2023-03-29"_s);
    const TodayList shown = list();
    QCOMPARE(words(shown, Section::Overdue), (QStringList { u"late first"_s, u"late"_s }));
    QCOMPARE(words(shown, Section::LongOverdue), QStringList { u"very late"_s });
    QCOMPARE(words(shown, Section::Today), QStringList { u"now"_s });
    QCOMPARE(words(shown, Section::Next), QStringList { u"next"_s });
    QCOMPARE(words(shown, Section::Later), QStringList { u"later"_s });
    QCOMPARE(words(list(8), Section::Next), (QStringList { u"next"_s, u"later"_s }));
    QVERIFY(std::ranges::is_sorted(shown.items, comesBefore));
    QCOMPARE(spokenItem(item(shown, u"late"_s), m_today),
             u"Overdue by 3 day(s), Tuesday 25 April 2023, late, Dana Sample, KZ-0007"_s);
    QCOMPARE(relativeDay(item(shown, u"late"_s), m_today), u"3 day(s) late"_s);
    QCOMPARE(absoluteDay(item(shown, u"now"_s)), u"Fri 28 Apr 2023"_s);
}

void TstToday::aPartialDateIsSaidAsItIs()
{
    due(u"a month"_s, u"2023-05"_s);
    due(u"this month"_s, u"2023-04"_s);
    due(u"last month"_s, u"2023-03"_s);
    due(u"a year"_s, u"2023"_s);
    due(u"exact"_s, u"2023-05-02"_s);
    due(u"two weeks"_s, u"2023-05-09/2023-05-22"_s);
    due(u"months"_s, u"2023-08-09/2023-09-22"_s);
    due(u"new year"_s, u"2023-12-09/2024-01-22"_s);
    const TodayList shown = list();
    QCOMPARE(words(shown, Section::Next),
             (QStringList { u"a year"_s, u"this month"_s, u"a month"_s, u"exact"_s }));
    QCOMPARE(words(shown, Section::Overdue), QStringList { u"last month"_s });
    QCOMPARE(absoluteDay(item(shown, u"a month"_s)), u"some day in May 2023"_s);
    QCOMPARE(absoluteDay(item(shown, u"a year"_s)), u"some day in 2023"_s);
    const TodayItem weeks = item(shown, u"two weeks"_s);
    QCOMPARE(weeks.section, Section::Later);
    QCOMPARE(absoluteDay(weeks), u"9–22 May 2023"_s);
    QCOMPARE(absoluteDay(item(shown, u"months"_s)), u"9 Aug – 22 Sep 2023"_s);
    QCOMPARE(absoluteDay(item(shown, u"new year"_s)), u"9 Dec 2023 – 22 Jan 2024"_s);
    QVERIFY2(spokenItem(weeks, m_today).contains(u"some day from 9 May 2023 to 22 May 2023"),
             qPrintable(spokenItem(weeks, m_today)));
    QCOMPARE(relativeDay(item(shown, u"this month"_s), m_today), u"any day now"_s);
    QCOMPARE(relativeDay(item(shown, u"a month"_s), m_today), u"in 3 to 33 day(s)"_s);
}

void TstToday::whatRecordsAnnounceComesAndIsSettledByRecords()
{
    Hearing past;
    past.inCase = m_case.id;
    past.at = date(u"2023-04-20"_s);
    past.next = date(u"2023-05-03"_s);
    past.purpose = u"verdict"_s;
    save(past);
    Restriction ban;
    ban.inCase = m_case.id;
    ban.person = m_person.id;
    ban.type = u"reporting"_s;
    ban.nextReport = date(u"2023-04-28"_s);
    ban.until = date(u"2023-05-04"_s);
    save(ban);
    Letter letter;
    letter.inCase = m_case.id;
    letter.ref = u"L-1"_s;
    save(letter);
    Dispatch sent;
    sent.letter = letter.id;
    sent.replyDue = date(u"2023-04-27"_s);
    save(sent);
    Consent consent;
    consent.inCase = m_case.id;
    consent.person = m_person.id;
    consent.purpose = u"publish_name"_s;
    consent.answer = u"yes"_s;
    consent.expires = date(u"2023-05-08"_s);
    save(consent);

    TodayList shown = list();
    QCOMPARE(shown.total(Section::Overdue), 2);
    QCOMPARE(shown.items.at(0).kind, Kind::Hearing); // how it went is not on record
    QCOMPARE(shown.items.at(1).kind, Kind::Reply);
    QCOMPARE(shown.items.at(2).kind, Kind::Report);
    QCOMPARE(shown.items.at(2).section, Section::Today);
    QCOMPARE(shown.items.at(3).kind, Kind::Announced);
    QCOMPARE(shown.items.at(3).section, Section::Next);
    QCOMPARE(shown.items.at(4).kind, Kind::RestrictionEnd);
    QCOMPARE(shown.items.at(5).kind, Kind::Consent);
    QCOMPARE(shown.items.at(5).section, Section::Check);
    QCOMPARE(shown.items.size(), 6);
    for (const TodayItem &each : shown.items) {
        QCOMPARE(each.caseRef, u"KZ-0007"_s);
        QCOMPARE(each.personName, u"Dana Sample"_s);
        QVERIFY(!each.what.isEmpty() && !each.why.isEmpty());
    }

    past.outcomeText = u"put off"_s;
    QVERIFY(saveRecord(m_test->session, past, u"Change"_s));
    Hearing next;
    next.inCase = m_case.id;
    next.at = date(u"2023-05-04"_s); // a day later than announced
    save(next);
    Compliance report;
    report.restriction = ban.id;
    report.type = u"reported"_s;
    report.at = date(u"2023-04-28"_s);
    save(report);
    sent.replied = date(u"2023-04-28"_s);
    QVERIFY(saveRecord(m_test->session, sent, u"Change"_s));
    consent.withdrawn = date(u"2023-04-28"_s);
    QVERIFY(saveRecord(m_test->session, consent, u"Change"_s));
    shown = list();
    QCOMPARE(shown.items.size(), 2);
    QCOMPARE(shown.items.at(0).section, Section::Next);
    QVERIFY(shown.items.at(0).kind == Kind::Hearing || shown.items.at(1).kind == Kind::Hearing);

    // What is still to come does not say how the announced one went.
    next.at = date(u"2023-05-20"_s);
    QVERIFY(saveRecord(m_test->session, next, u"Change"_s));
    const auto asks = [&](int days) {
        m_today = m_today.plusDays(days);
        return std::ranges::any_of(list().items, [](const TodayItem &item) {
            return item.kind == Kind::Announced;
        });
    };
    QVERIFY(!asks(0));
    QVERIFY(asks(7)); // 5 May
    QVERIFY(!asks(15)); // 20 May: its day has come
}

void TstToday::whatRanOutWhileNobodyLookedIsToldOnce()
{
    Restriction ban;
    ban.inCase = m_case.id;
    ban.type = u"movement"_s;
    ban.until = date(u"2023-04-30"_s);
    save(ban);
    due(u"slipped"_s, u"2023-04-30"_s);
    QVERIFY(noteVisit(m_test->session));
    m_test->clock.advanceSeconds(4 * 86'400);
    m_today = today(m_test->session.clock);
    const TodayList shown = list();
    QCOMPARE(shown.total(Section::Missed), 1);
    QCOMPARE(words(shown, Section::Overdue), QStringList { u"slipped"_s });
    QCOMPARE(shown.cameDue, 2);
    QVERIFY2(sinceText(shown).contains(u"2 deadline(s) came due"), qPrintable(sinceText(shown)));
    QVERIFY(noteVisit(m_test->session));
    QCOMPARE(list().total(Section::Missed), 0);
    QCOMPARE(list().cameDue, 0);
}

void TstToday::doneAndSnoozedLeaveAndUndoBringsThemBack()
{
    due(u"brief"_s, u"2023-04-27"_s);
    const auto live = [this] {
        return findDeadline(m_test->session,
                            item(list(), u"brief"_s).key.toString(QUuid::WithoutBraces))
            .value();
    };
    QVERIFY(decideDeadline(m_test->session, live(), { DueDecision::Met }));
    QVERIFY(words(list(), Section::Overdue).isEmpty());
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(words(list(), Section::Overdue), QStringList { u"brief"_s });
    QVERIFY(snoozeDeadline(m_test->session, live(), m_today.plusDays(1)));
    QVERIFY(words(list(), Section::Overdue).isEmpty());
    m_today = m_today.plusDays(1);
    QCOMPARE(words(list(), Section::Overdue), QStringList { u"brief"_s });
}

void TstToday::whyTellsWhereItComesFrom()
{
    QVERIFY(m_test->importAcceptanceCase());
    due(u"typed"_s, u"2023-04-30"_s);
    const Connection &connection = m_test->session.vault->connection();
    const TodayList shown = list();
    const QString typed = whyToday(connection, item(shown, u"typed"_s), m_today).value();
    QVERIFY2(typed.contains(u"by hand"), qPrintable(typed));
    const auto computed = std::ranges::find(shown.items, true, &TodayItem::computed);
    QVERIFY(computed != shown.items.end());
    const QString why = whyToday(connection, *computed, m_today).value();
    QVERIFY2(why.contains(u"counted from"), qPrintable(why));
    QVERIFY2(relativeDay(*computed, m_today).startsWith(u"ran out"), // never "late"
             qPrintable(relativeDay(*computed, m_today)));
}

void TstToday::aCaseInTheBinAsksForNothing()
{
    due(u"brief"_s, u"2023-04-27"_s);
    Hearing coming;
    coming.inCase = m_case.id;
    coming.at = date(u"2023-05-01"_s);
    save(coming);
    QCOMPARE(list().items.size(), 2);
    QVERIFY(removeRecord(m_test->session, "case", m_case.id.uuid(), u"Bin"_s));
    QCOMPARE(list().items.size(), 0);
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(list().items.size(), 2);
}

void TstToday::sinceTheLastVisitCountsWhatChangedAndLeavesNoHistory()
{
    QVERIFY(sinceText(list()).isEmpty()); // never was here
    const qint64 before = m_test->changeSets();
    QVERIFY(noteVisit(m_test->session));
    QCOMPARE(m_test->changeSets(), before);
    QCOMPARE(list().changedCases, 0);
    QVERIFY2(sinceText(list()).contains(u"no case changed"), qPrintable(sinceText(list())));
    Consent consent; // no deadline follows from it, but the case has changed
    consent.inCase = m_case.id;
    consent.person = m_person.id;
    consent.purpose = u"publish_name"_s;
    consent.answer = u"no"_s;
    save(consent);
    due(u"one"_s, u"2023-06-01"_s);
    QCOMPARE(list().changedCases, 1);
    QVERIFY2(sinceText(list()).contains(u"1 case(s) changed"), qPrintable(sinceText(list())));
}

void TstToday::casesNeverComputedAreKnownWithoutLooking()
{
    const DueTable table(m_test->session.vault->connection());
    QVERIFY(table.unsteadyOn(m_today)->isEmpty());
    Session bare { std::move(m_test->session.vault), u"Elsewhere"_s, m_test->clock.clock() };
    Case other;
    other.id = newId<Case>();
    other.ref = u"XX-1"_s;
    { // written by something that computes nothing
        bare.vault->setDerive({});
        auto transaction = bare.vault->begin({ u"Add"_s, u"tester"_s });
        QVERIFY(Repository<Case>(bare.vault->connection()).save(*transaction, other));
        QVERIFY(transaction->commit());
    }
    const DueTable after(bare.vault->connection());
    QCOMPARE(*after.unsteadyOn(m_today), QSet<Id<Case>> { other.id });
    QVERIFY(removeRecord(bare, "case", other.id.uuid(), u"Bin"_s));
    QVERIFY(after.unsteadyOn(m_today)->isEmpty());
    QVERIFY(undoLast(bare));
    QVERIFY(after.unsteadyOn(m_today)->isEmpty()); // computed with the undo
    QVERIFY(undoLast(bare)); // the case is gone
    QVERIFY(after.unsteadyOn(m_today)->isEmpty());
    m_test->session.vault = std::move(bare.vault);
}

namespace {

/// A limit that ran out while somebody was held who has not been for a month: its case tells of it.
bool isOfAnEndedMeasure(const Connection &connection, const LiveDue &live, CivilDay day)
{
    if (live.source != LiveDue::Source::Rule || *live.due.latest >= day)
        return false;
    const CaseFolder folder = loadCase(connection, live.caseRef).value();
    QUuid measure = live.due.triggerRecord;
    for (const Order &order : folder.orders) {
        if (order.id.uuid() == live.due.triggerRecord)
            measure = order.measure.uuid();
    }
    return std::ranges::any_of(folder.measures, [&](const Measure &one) {
        return one.id.uuid() == measure && one.until.latest()
            && *one.until.latest() < day.plusDays(-newlyOverdueDays);
    });
}

} // namespace

void TstToday::theListIsWhatEveryCaseSaysOfItself()
{
    QVERIFY(m_test->importAcceptanceCase());
    due(u"a month"_s, u"2022-11"_s);
    m_case.country = u"KZ"_s;
    QVERIFY(saveRecord(m_test->session, m_case, u"Change"_s));
    Measure custody; // its limits follow each other
    custody.inCase = m_case.id;
    custody.type = u"pretrial_custody"_s;
    custody.from = date(u"2023-04-20"_s);
    save(custody);
    const Connection &connection = m_test->session.vault->connection();
    bool sawLater = false;
    for (const int step : { -400, -200, -61, -7, 0, 3, 60, 150, 400 }) {
        const CivilDay day = m_today.plusDays(step);
        TodayQuery query;
        query.day = day;
        const TodayList shown = readToday(connection, query).value();
        QSet<QUuid> listed;
        for (const TodayItem &each : shown.items)
            if (each.kind == Kind::Deadline)
                listed.insert(each.key);
        QSet<QUuid> expected;
        const QList<LiveDue> all = DueReading(connection, day).acrossCases({}).value();
        for (const LiveDue &live : all) {
            sawLater = sawLater || live.due.state == u"later";
            if (isPending(live, day) && live.due.latest
                && live.source != LiveDue::Source::UrgentAction
                && live.source != LiveDue::Source::LibertyEnd // tst_todayends.cpp
                && !isOfAnEndedMeasure(connection, live, day))
                expected.insert(live.key);
        }
        QCOMPARE(listed, expected);
        QCOMPARE(shown.uncomputed, 0);
    }
    QVERIFY(sawLater);
}

void TstToday::whatIsNotListedIsCounted()
{
    for (const QString &day : { u"2023-04-25"_s, u"2023-04-26"_s, u"2023-05-02"_s, u"2023-05-03"_s,
                                u"2023-05"_s, u"2023-08-01"_s, u"2023-08-02"_s })
        due(u"due "_s + day, day);
    const TodayList all = list();
    QVERIFY(!all.isCut);
    TodayQuery query = all.query;
    query.listMost = 1;
    const TodayList few = readToday(m_test->session.vault->connection(), query).value();
    QVERIFY(few.isCut && few.items.size() < all.items.size());
    for (const Section section : allTodaySections)
        QCOMPARE(few.total(section), all.total(section));
    QCOMPARE(words(few, Section::Overdue), QStringList { u"due 2023-04-26"_s });
    QCOMPARE(words(few, Section::Later), QStringList { u"due 2023-08-01"_s });
}

void TstToday::nothingDueNamesTheNext()
{
    QVERIFY2(nothingDueText(list()).contains(u"nothing after that"),
             qPrintable(nothingDueText(list())));
    due(u"far"_s, u"2023-06-02"_s);
    QCOMPARE(nothingDueText(list()),
             u"Nothing is due in the next 7 day(s). The next item is on 2 June 2023 (KZ-0007)."_s);
    due(u"near"_s, u"2023-05-02"_s);
    QVERIFY(nothingDueText(list()).isEmpty());
}

void TstToday::findingsAreAskedCaseByCase()
{
    Measure custody;
    custody.inCase = m_case.id;
    custody.person = m_person.id;
    custody.type = u"pretrial_custody"_s;
    custody.from = date(u"2023-01-01"_s);
    save(custody);
    const Connection &connection = m_test->session.vault->connection();
    QCOMPARE(ids(planChecks(connection, m_today)->toCheck), QList<Id<Case>> { m_case.id });
    const auto found = checkCase(connection, m_case.id, m_today)->items;
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().section, Section::Check);
    QVERIFY(!found.first().finding.isEmpty() && !found.first().why.isEmpty());
    const TodayList whole = wholeToday(m_test->session, m_today, 7).value();
    QCOMPARE(whole.total(Section::Check), found.size());
    m_case.status = u"closed"_s;
    QVERIFY(saveRecord(m_test->session, m_case, u"Close"_s));
    QVERIFY(checkCase(connection, m_case.id, m_today)->items.isEmpty());
    QVERIFY(planChecks(connection, m_today)->toCheck.isEmpty());
}

void TstToday::whatWasFoundIsKeptUntilItsCaseChanges()
{
    Measure custody;
    custody.inCase = m_case.id;
    custody.person = m_person.id;
    custody.type = u"pretrial_custody"_s;
    custody.from = date(u"2023-01-01"_s);
    save(custody);
    const Connection &connection = m_test->session.vault->connection();
    const CaseChecks checks = checkCase(connection, m_case.id, m_today).value();
    const int found = static_cast<int>(checks.items.size());
    QVERIFY(found > 0);
    CheckPlan plan = planChecks(connection, m_today).value();
    QVERIFY(plan.startsAnew);
    const qint64 history = m_test->changeSets();
    QVERIFY(keepFound(m_test->session,
                      { { { m_case.id, found, checks.days } }, plan.changeSet, true, false }));
    QCOMPARE(m_test->changeSets(), history);
    plan = planChecks(connection, m_today).value();
    QCOMPARE(ids(plan.withFindings), QList<Id<Case>> { m_case.id });
    QCOMPARE(plan.openFindings, found);
    QVERIFY(plan.toCheck.isEmpty() && !plan.startsAnew);
    QCOMPARE(wholeToday(m_test->session, m_today, 7)->total(Section::Check), found);
    // Held since January, nothing on record says until when: tomorrow as today, not before it
    // began.
    QVERIFY(planChecks(connection, m_today.plusDays(1000))->toCheck.isEmpty());
    QCOMPARE(planChecks(connection, CivilDay::fromIso(u"2022-12-31").value())->toCheck.size(), 1);
    custody.note = u"changed"_s;
    QVERIFY(saveRecord(m_test->session, custody, u"Change"_s));
    plan = planChecks(connection, m_today).value();
    QCOMPARE(ids(plan.toCheck), QList<Id<Case>> { m_case.id });
    QCOMPARE(plan.openFindings, 0);
    // Undoing what made a new record leaves no row that says whose it was.
    const TodayItem line = checkCase(connection, m_case.id, m_today)->items.first();
    QVERIFY(snoozeToday(m_test->session, line, m_today.plusDays(3)));
    plan = planChecks(connection, m_today).value();
    QVERIFY(keepFound(m_test->session, { { { m_case.id, 0 } }, plan.changeSet, true, true }));
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(ids(planChecks(connection, m_today)->toCheck), QList<Id<Case>> { m_case.id });
}

/// Each kind of line that is no deadline: put off, shown again, settled, and undone.
void TstToday::everyLineCanBePutOffAndSettled()
{
    Hearing past;
    past.inCase = m_case.id;
    past.at = date(u"2023-04-20"_s);
    past.next = date(u"2023-05-03"_s);
    save(past);
    Restriction ban;
    ban.inCase = m_case.id;
    ban.person = m_person.id;
    ban.type = u"reporting"_s;
    ban.nextReport = date(u"2023-04-28"_s);
    ban.until = date(u"2023-05-04"_s);
    save(ban);
    Consent consent;
    consent.inCase = m_case.id;
    consent.person = m_person.id;
    consent.purpose = u"publish_name"_s;
    consent.answer = u"yes"_s;
    consent.expires = date(u"2023-05-08"_s);
    save(consent);
    UrgentAction action;
    action.inCase = m_case.id;
    action.title = u"UA 1"_s;
    action.actBy = date(u"2023-05-02"_s);
    save(action);
    const QList<TodayItem> lines = list().items;
    QCOMPARE(lines.size(), 6);
    Session &session = m_test->session;
    for (const TodayItem &line : lines) {
        const auto has = [&](int days) {
            TodayQuery query = todayQuery(session, m_today.plusDays(days), 30).value();
            const TodayList shown = readToday(session.vault->connection(), query).value();
            return std::ranges::any_of(shown.items, [&](const TodayItem &item) {
                return item.kind == line.kind && item.record == line.record;
            });
        };
        QVERIFY(!snoozeToday(session, line, m_today));
        QVERIFY(snoozeToday(session, line, m_today.plusDays(2)));
        QVERIFY2(!has(0) && !has(1) && has(2), qPrintable(line.what));
        QVERIFY(wakeToday(session, line));
        QVERIFY(has(0));
        QVERIFY(!wakeToday(session, line));
        if (doneAsks(line) == TodayAsks::Day)
            QVERIFY(!doneToday(session, line, {}));
        QVERIFY(doneToday(session, line, { PartialDate::fromDay(m_today), {} }));
        QVERIFY2(!has(0) && !has(3), qPrintable(line.what));
        QVERIFY(undoLast(session));
        QVERIFY(has(0));
    }
    QCOMPARE(list().items.size(), 6);
    QVERIFY(doneToday(session, lines.first(), {}));
    QCOMPARE(lines.first().kind, Kind::Hearing);
    past.at = date(u"2023-04-21"_s); // a decision holds for the day it was made about
    QVERIFY(saveRecord(session, past, u"Change"_s));
    QCOMPARE(list().items.size(), 6);
}

void TstToday::aReplyIsNotItsDayAlone()
{
    Letter letter;
    letter.inCase = m_case.id;
    letter.ref = u"L-1"_s;
    letter.state = u"sent"_s;
    save(letter);
    Dispatch sent;
    sent.letter = letter.id;
    sent.sent = date(u"2023-04-01"_s);
    sent.replyDue = date(u"2023-04-27"_s);
    save(sent);
    const TodayItem line = list().items.first();
    QCOMPARE(line.kind, Kind::Reply);
    QCOMPARE(doneAsks(line), TodayAsks::Reply);
    QCOMPARE(letterOfLine(m_test->session.vault->connection(), line).value().id, letter.id);
    QVERIFY(!doneToday(m_test->session, line, { PartialDate::fromDay(m_today), {} }));
    QCOMPARE(list().items.size(), 1);
}

void TstToday::aLetterNobodyAnswersIsAskedAboutTwice()
{
    Letter letter;
    letter.inCase = m_case.id;
    letter.ref = u"L-1"_s;
    letter.state = u"sent"_s;
    save(letter);
    Dispatch sent;
    sent.letter = letter.id;
    sent.sent = PartialDate::fromDay(m_today.plusDays(-42));
    save(sent);
    const auto asked = [&](int days) {
        const TodayQuery query = todayQuery(m_test->session, m_today.plusDays(days), 7).value();
        const TodayList shown = readToday(m_test->session.vault->connection(), query).value();
        return !shown.items.isEmpty() && shown.items.first().kind == Kind::FollowUp;
    };
    QVERIFY(!asked(-1) && asked(0) && asked(10));
    QCOMPARE(list().items.first().section, Section::Check);
    QVERIFY(doneToday(m_test->session, list().items.first(), {}));
    QVERIFY(!asked(0) && !asked(41) && asked(42)); // the second time is another question
    sent.reply = u"No."_s;
    QVERIFY(saveRecord(m_test->session, sent, u"Change"_s));
    QVERIFY(!asked(42));
}

void TstToday::aFindingIsPutOffUntilItRestsOnSomethingElse()
{
    Measure custody;
    custody.inCase = m_case.id;
    custody.person = m_person.id;
    custody.type = u"pretrial_custody"_s;
    custody.from = date(u"2023-01-01"_s);
    save(custody);
    Session &session = m_test->session;
    const auto found = [&](int days = 0) {
        return checkCase(session.vault->connection(), m_case.id, m_today.plusDays(days))->items;
    };
    const QList<TodayItem> before = found();
    QVERIFY(!before.isEmpty());
    const TodayItem line = findTodayItem(session, u"KZ-0007/"_s + before.first().finding).value();
    QVERIFY(snoozeToday(session, line, m_today.plusDays(3)));
    QCOMPARE(found().size(), before.size() - 1);
    QCOMPARE(found(3).size(), before.size());
    QVERIFY(findTodayItem(session, u"KZ-0007/"_s + before.first().finding)); // put off, not gone
    QVERIFY(wakeToday(session, line));
    QVERIFY(!doneToday(session, line, {}));
    QVERIFY(doneToday(session, line, { {}, u"not_known"_s }));
    QCOMPARE(found().size(), before.size() - 1);
}

void TstToday::theCountsCannotBeMisread()
{
    QCOMPARE(dueCountText(list()), u"Nothing is overdue or due today"_s);
    due(u"very late"_s, u"2023-03-01"_s);
    QCOMPARE(dueCountText(list()), u"1 overdue (for more than 30 day(s)), nothing due today"_s);
    QVERIFY2(nothingDueText(list()).startsWith(u"1 overdue"), qPrintable(nothingDueText(list())));
    due(u"late"_s, u"2023-04-25"_s);
    due(u"now"_s, u"2023-04-28"_s);
    QCOMPARE(dueCountText(list()), u"2 overdue (1 of them for more than 30 day(s)), 1 due today"_s);
    QCOMPARE(list().overdue(), 2);
}

/// The case page, the list of cases, this page and the search all give the one that suits the
/// screen's language.
void TstToday::namesAreSpelledForTheScreen()
{
    Name cyrillic;
    cyrillic.person = m_person.id;
    cyrillic.text = u"Дана Сампл"_s;
    cyrillic.use = u"transliteration"_s;
    cyrillic.script = u"Cyrl"_s;
    save(cyrillic);
    Name alias = cyrillic;
    alias.text = u"Журналистка"_s;
    alias.use = u"alias"_s;
    alias.language = u"ru"_s;
    save(alias);
    due(u"late"_s, u"2023-04-25"_s);
    const Connection &connection = m_test->session.vault->connection();
    const auto everywhere = [&] {
        const CaseFolder folder = loadCase(connection, m_case.id).value();
        const auto order = caseOrder(connection, {}).value();
        const auto found = FindIndex::read(connection)->find(u"dana"_s);
        return QStringList { shownName(folder, m_person.id), list().items.first().personName,
                             caseRows(connection, order, m_today)->first().personName,
                             found.first().shown.isEmpty() ? found.first().text
                                                           : found.first().shown };
    };
    QCOMPARE(everywhere(), QStringList(4, u"Dana Sample"_s));
    const QLocale before;
    QLocale::setDefault(QLocale(u"ru"_s));
    const QStringList russian = everywhere();
    QLocale::setDefault(QLocale(u"kk"_s));
    const QStringList kazakh = everywhere();
    QLocale::setDefault(before);
    QCOMPARE(russian, QStringList(4, u"Дана Сампл"_s));
    QCOMPARE(kazakh, QStringList(4, u"Дана Сампл"_s));
}

HABEAS_TEST(TstToday)

} // namespace habeas::test

#include "tst_today.moc"
