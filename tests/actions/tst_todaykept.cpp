#include "app/actions/deadlines/recompute.h"
#include "app/actions/deadlines/todayactions.h"
#include "app/actions/deadlines/todayverbs.h"
#include "app/actions/files/exchangeactions.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/due/duetable.h"
#include "app/records/today/todaychecks.h"
#include "app/vault/engine.h"

#include <QRandomGenerator>
#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/casefile/randomfolder.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// What the vault keeps for the Today page is what reading every case gives, whatever happened
/// since it was kept.
class TstTodayKept : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_test = std::make_unique<TestSession>(); }

    void cleanup() { m_test.reset(); }

    void whatIsKeptIsWhatReadingEverythingGives();
    void onlyWhatTurnsOverIsReadAgain();
    void anotherLawFindsEverythingAgain();
    void whatAnotherWindowFoundLaterStays();
    void theNewestCasesAreListedInWhateverOrderTheyWereRead();
    void whatIsDueIsComputedOncePerTurn();

private:
    [[nodiscard]] CivilDay today() const { return habeas::today(m_test->session.clock); }

    [[nodiscard]] const Connection &connection() const
    {
        return m_test->session.vault->connection();
    }

    void fill(int cases);
    [[nodiscard]] QStringList everything() const;
    QStringList asThePageDoes(int *read = nullptr);
    void change(QRandomGenerator &random);

    std::unique_ptr<TestSession> m_test;
};

namespace {

QStringList linesOf(const QList<TodayItem> &items, qint64 total)
{
    QStringList lines { QString::number(total) };
    for (const TodayItem &item : items)
        lines << item.caseRef + u' ' + item.finding + u' ' + item.basis + u' ' + item.what;
    return lines;
}

/// Custody of a case near the held clock's day, 28 April 2023.
Measure someMeasure(QRandomGenerator &random, const CaseFolder &folder)
{
    const CivilDay start = CivilDay::fromIso(u"2023-04-01").value().plusDays(random.bounded(60));
    Measure measure;
    measure.id = newId<Measure>();
    measure.inCase = folder.file.id;
    measure.type = u"pretrial_custody"_s;
    measure.from = PartialDate::fromDay(start);
    if (random.bounded(2) == 0)
        measure.until = PartialDate::fromDay(start.plusDays(random.bounded(20)));
    return measure;
}

} // namespace

void TstTodayKept::fill(int cases)
{
    QRandomGenerator random(3);
    CaseFile file;
    for (int i = 0; i < cases; ++i) {
        CaseFolder folder;
        folder.file.id = newId<Case>();
        folder.file.ref = u"KZ-%1"_s.arg(i);
        folder.file.country = u"KZ"_s;
        for (int j = random.bounded(3); j >= 0; --j) {
            folder.measures << someMeasure(random, folder);
            Order order;
            order.id = newId<Order>();
            order.measure = folder.measures.last().id;
            order.type = u"ordered"_s;
            order.made = folder.measures.last().from;
            order.term = QString::number(5 + random.bounded(30)) + u" days"_s;
            if (random.bounded(2) == 0)
                folder.orders << order;
        }
        file.cases << folder;
    }
    QVERIFY(importCaseFile(m_test->session, file, u"cases.json"_s));
}

/// Every case that is not closed, read anew.
QStringList TstTodayKept::everything() const
{
    ListedChecks listed;
    qint64 total = 0;
    Statement cases(connection().handle(), "SELECT id, seq FROM \"case\" WHERE deleted = 0");
    while (cases.row()) {
        const auto checks = checkCase(connection(), Id<Case>(cases.uuid(0)), today()).value();
        total += checks.items.size();
        listed.add(cases.integer(1), checks.items);
    }
    return linesOf(listed.items(), total);
}

QStringList TstTodayKept::asThePageDoes(int *read)
{
    const CheckPlan plan = planChecks(connection(), today()).value();
    CheckPart part { {}, plan.changeSet, plan.startsAnew, true };
    ListedChecks listed;
    qint64 total = plan.openFindings;
    for (const PlannedCase &file : plan.withFindings)
        listed.add(file.place, checkCase(connection(), file.id, today())->items);
    for (const PlannedCase &file : plan.toCheck) {
        const CaseChecks checks = checkCase(connection(), file.id, today()).value();
        listed.add(file.place, checks.items);
        total += checks.items.size();
        part.cases.append({ file.id, int(checks.items.size()), checks.days });
    }
    if (read != nullptr)
        *read = int(plan.toCheck.size());
    if (!plan.toCheck.isEmpty() && !keepFound(m_test->session, part))
        return {};
    return linesOf(listed.items(), total);
}

/// Something a person does to one case.
void TstTodayKept::change(QRandomGenerator &random)
{
    Session &session = m_test->session;
    const auto files = Repository<Case>(connection()).all().value();
    Case file = files.at(random.bounded(files.size()));
    const CaseFolder folder = loadCase(connection(), file.id).value();
    switch (random.bounded(6)) {
    case 0:
        QVERIFY(saveRecord(session, someMeasure(random, folder), u"Add"_s));
        return;
    case 1:
        file.status = file.status == u"closed" ? u"open"_s : u"closed"_s;
        QVERIFY(saveRecord(session, file, u"Close or open"_s));
        return;
    case 2:
        std::ignore = undoLast(session);
        return;
    case 3:
        file.deleted = true;
        QVERIFY(saveRecord(session, file, u"Bin"_s));
        QVERIFY(random.bounded(2) == 0 || undoLast(session));
        return;
    default:
        break;
    }
    const auto checks = checkCase(connection(), file.id, today()).value();
    if (checks.items.isEmpty())
        return;
    const TodayItem &item = checks.items.at(random.bounded(checks.items.size()));
    if (random.bounded(2) == 0)
        QVERIFY(snoozeToday(session, item, today().plusDays(1 + random.bounded(9))));
    else
        QVERIFY(doneToday(session, item, { {}, u"confirmed"_s }));
}

void TstTodayKept::whatIsKeptIsWhatReadingEverythingGives()
{
    constexpr int dayInSeconds = 86'400;
    fill(16);
    QRandomGenerator random(29);
    for (int step = 0; step < 60; ++step) {
        const int days = random.bounded(4) == 0 ? -random.bounded(12) : random.bounded(6);
        m_test->clock.advanceSeconds(qint64(days) * dayInSeconds);
        for (int i = random.bounded(3); i > 0; --i)
            change(random);
        QCOMPARE(asThePageDoes(), everything());
        if (step % 6 != 0)
            continue;
        // The command line reads the same list from the same table.
        const TodayList whole = wholeToday(m_test->session, today(), 7).value();
        QList<TodayItem> findings = whole.items;
        findings.removeIf([](const TodayItem &item) {
            return item.kind != TodayItem::Kind::Finding;
        });
        QStringList page = everything();
        QStringList line = linesOf(findings, whole.total(TodayItem::Section::Check));
        page.sort();
        line.sort();
        QCOMPARE(line, page);
    }
}

void TstTodayKept::onlyWhatTurnsOverIsReadAgain()
{
    constexpr int cases = 30;
    fill(cases);
    int read = 0;
    std::ignore = asThePageDoes(&read);
    QCOMPARE(read, cases);
    int again = 0;
    for (int day = 0; day < 30; ++day) {
        m_test->clock.advanceSeconds(86'400);
        std::ignore = asThePageDoes(&read);
        again += read;
    }
    QVERIFY2(again > 0 && again < cases * 30 / 4, qPrintable(QString::number(again)));
    std::ignore = asThePageDoes(&read);
    QCOMPARE(read, 0);
}

void TstTodayKept::anotherLawFindsEverythingAgain()
{
    fill(5);
    int read = 0;
    std::ignore = asThePageDoes(&read);
    QVERIFY(execute(connection().handle(),
                    "UPDATE checked SET open = 7; UPDATE checked_as_of SET law = 'other'"));
    QVERIFY(planChecks(connection(), today())->startsAnew);
    QCOMPARE(asThePageDoes(&read), everything());
    QCOMPARE(read, 5);
    std::ignore = asThePageDoes(&read);
    QCOMPARE(read, 0);
}

void TstTodayKept::whatAnotherWindowFoundLaterStays()
{
    fill(3);
    const CheckPlan early = planChecks(connection(), today()).value();
    Case file = Repository<Case>(connection()).all()->first();
    file.title = u"changed"_s;
    QVERIFY(saveRecord(m_test->session, file, u"Change"_s));
    const QStringList truth = asThePageDoes(); // the other window, on the newer record
    CheckPart late { {}, early.changeSet, true, true };
    for (const PlannedCase &each : early.toCheck)
        late.cases.append({ each.id, 50 });
    QVERIFY(keepFound(m_test->session, late));
    QCOMPARE(asThePageDoes(), truth);
}

void TstTodayKept::theNewestCasesAreListedInWhateverOrderTheyWereRead()
{
    QList<qint64> places;
    for (int i = 0; i < 200; ++i)
        places << i;
    ListedChecks inOrder;
    for (qint64 place = 199; place >= 0; --place)
        inOrder.add(place, QList<TodayItem>(1 + place % 3));
    QRandomGenerator random(5);
    std::shuffle(places.begin(), places.end(), random);
    ListedChecks mixed;
    for (const qint64 place : std::as_const(places))
        mixed.add(place, QList<TodayItem>(1 + place % 3));
    QCOMPARE(mixed.items().size(), inOrder.items().size());
    QVERIFY(mixed.items().size() >= mostListedFindings);
    for (const qint64 place : std::as_const(places))
        QCOMPARE(mixed.hasRoomAt(place), inOrder.hasRoomAt(place));
}

/// A deadline's own days turn over too: the first reading of the day keeps what it computed.
void TstTodayKept::whatIsDueIsComputedOncePerTurn()
{
    fill(30);
    m_test->clock.advanceSeconds(40 * 86'400);
    const auto unsteady = [this] {
        return DueTable(connection()).unsteadyOn(today())->size();
    };
    QVERIFY(unsteady() >= 20);
    const qint64 history = m_test->changeSets();
    const auto seen = [this] {
        QStringList lines;
        const TodayList list = readToday(connection(), { today() }).value();
        for (const TodayItem &item : list.items)
            lines << item.caseRef + item.what + item.key.toString();
        return lines;
    };
    const QStringList before = seen();
    QVERIFY(wholeToday(m_test->session, today(), 7));
    QCOMPARE(unsteady(), 0);
    QCOMPARE(seen(), before);
    QCOMPARE(m_test->changeSets(), history);
}

HABEAS_TEST(TstTodayKept)

} // namespace habeas::test

#include "tst_todaykept.moc"
