#include "app/actions/deadlines/deadlineactions.h"
#include "app/actions/deadlines/todayactions.h"
#include "app/actions/deadlines/todayverbs.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/records/reviewactions.h"
#include "app/actions/session/gesture.h"
#include "app/actions/session/undoactions.h"
#include "app/law/findings/findings.h"
#include "app/records/due/duereading.h"
#include "app/records/lists/listcells.h"
#include "app/records/lists/listindex.h"
#include "app/records/lists/listviewstate.h"
#include "app/records/today/todaychecks.h"
#include "app/records/today/todaywords.h"

#include <QTest>

#include <algorithm>
#include <string>

#include "tests/actions/testsession.h"
#include "tests/law/randomchains.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using Section = TodayItem::Section;
using Kind = TodayItem::Kind;

/// Today says when somebody's detention or sentence ends: on 28 April 2023.
class TstTodayEnds : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_test = std::make_unique<TestSession>(); }

    void cleanup() { m_test.reset(); }

    void anEndIsDueFromTheMomentItIsOnRecord();
    void heldBeyondTheLastEndIsOneRowAndOneQuestion();
    void whatWasSeenBeforeItsDayIsAskedAfterIt();
    void anEndIsSnoozedAndWoken();
    void aLimitThatEndedUnseenIsToldOnce();
    void aHoleBetweenOrdersIsToBeChecked();
    void theListOfCasesSaysUntilWhen();
    void todaySaysWhatTheTrackSays();
    void aRestrictionsComputedEndComes();
    void theListTellsTheNextReport();
    void anUrgentActionThatExpiredAsks();

private:
    void keep(const CaseFolder &folder)
    {
        QVERIFY(performGesture(m_test->session, u"Add"_s, [&](const Transaction &proof) {
            return saveFolder(m_test->session.vault->connection(), proof, folder);
        }));
    }

    /// A case that may be kept.
    [[nodiscard]] static LawCase emptyCase()
    {
        LawCase made;
        made.folder.file.ref = u"KZ-1"_s;
        made.folder.involvements.first().id = newId<Involvement>();
        made.folder.involvements.first().inCase = made.folder.file.id;
        return made;
    }

    /// Custody that one order allows from that day for that long.
    LawCase custody(const QString &from, const QString &term)
    {
        LawCase made;
        made.folder.file.ref = u"KZ-1"_s;
        made.folder.involvements.first().id = newId<Involvement>();
        made.folder.involvements.first().inCase = made.folder.file.id;
        m_measure = made.measure(u"pretrial_custody"_s, from);
        made.order(m_measure, u"ordered"_s, from, term);
        keep(made.folder);
        return made;
    }

    [[nodiscard]] TodayList list(CivilDay day, int within = 7, bool putOff = false) const
    {
        TodayQuery query = todayQuery(m_test->session, day, within).value();
        query.putOff = putOff;
        return readToday(m_test->session.vault->connection(), query).value();
    }

    [[nodiscard]] static QList<TodayItem> ends(const TodayList &list)
    {
        QList<TodayItem> found;
        std::ranges::copy_if(list.items, std::back_inserter(found), [](const TodayItem &item) {
            return item.kind == Kind::LibertyEnd;
        });
        return found;
    }

    [[nodiscard]] QList<TodayItem> endsToday() const { return ends(list(m_today)); }

    [[nodiscard]] QStringList checks(CivilDay day) const
    {
        QStringList kinds;
        const Id<Case> id = Repository<Case>(m_test->session.vault->connection()).all()->first().id;
        const auto found = checkCase(m_test->session.vault->connection(), id, day);
        for (const TodayItem &item : found->items)
            kinds << QString::fromLatin1(item.findingKind) + u' '
                    + item.record.toString(QUuid::WithoutBraces);
        return kinds;
    }

    std::unique_ptr<TestSession> m_test;
    Id<Measure> m_measure;
    CivilDay m_today = *CivilDay::of(2023, 4, 28);
};

void TstTodayEnds::anEndIsDueFromTheMomentItIsOnRecord()
{
    custody(u"2023-04-16"_s, u"15 days"_s);
    const QList<TodayItem> found = endsToday();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().section, Section::Next);
    QCOMPARE(found.first().latest->iso(), u"2023-05-01"_s);
    QCOMPARE(found.first().record, m_measure.uuid());
    QCOMPARE(found.first().table, QByteArray("measure"));
    QCOMPARE(found.first().what, u"Pre-trial custody: may end on 1 May 2023"_s);
    QVERIFY(whyToday(m_test->session.vault->connection(), found.first(), m_today)
                ->contains(u"16 April 2023 + 15 days"));
    QCOMPARE(ends(list(day(u"2023-05-01"_s))).first().section, Section::Today);

    Order extension;
    extension.id = newId<Order>();
    extension.measure = m_measure;
    extension.type = u"extended"_s;
    extension.made = date(u"2023-04-27"_s);
    extension.term = u"1 month"_s;
    const auto saved = saveRecord(m_test->session, extension, u"Add an order"_s);
    QVERIFY(saved);
    QVERIFY2(saved->effects.join(u' ').contains(
                 u"Moves “Possible end: Pre-trial custody” of KZ-1 from 1 May 2023 to 27 May 2023"),
             qPrintable(saved->effects.join(u' ')));
    QVERIFY(endsToday().first().section == Section::Later);
    QCOMPARE(endsToday().first().earliest->iso(), u"2023-05-27"_s);
    QCOMPARE(endsToday().first().latest->iso(), u"2023-06-01"_s);

    Measure measure
        = Repository<Measure>(m_test->session.vault->connection()).byId(m_measure).value();
    measure.until = date(u"2023-04-28"_s);
    measure.endedBy = u"release"_s;
    QVERIFY(saveRecord(m_test->session, measure, u"Release"_s));
    QVERIFY(endsToday().isEmpty());
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(endsToday().size(), 1);
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(endsToday().first().latest->iso(), u"2023-05-01"_s);
    // Its verbs are Today's: a deadline that is met or waived it is not.
    const auto due = findDeadline(m_test->session, endsToday().first().key.toString());
    QVERIFY(due);
    QVERIFY(!decideDeadline(m_test->session, *due, { DueDecision::Met }));
}

void TstTodayEnds::heldBeyondTheLastEndIsOneRowAndOneQuestion()
{
    custody(u"2023-01-10"_s, u"3 months"_s);
    const QList<TodayItem> found = endsToday();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().section, Section::Overdue);
    QVERIFY(found.first().what.contains(u"the latest end the orders on record allow was 10 April"));
    QVERIFY(checks(m_today).filter(u"held_beyond_end"_s).isEmpty());
    QVERIFY(!doneToday(m_test->session, found.first(), {})); // how it is must be said
    // Whoever confirms that somebody is held without an order has not ended it.
    const auto confirmed = doneToday(m_test->session, found.first(), { {}, u"confirmed"_s });
    QVERIFY(confirmed && confirmed->effects.join(u' ').contains(u"stays on Today"));
    QCOMPARE(endsToday().size(), 1);
    QVERIFY(checks(m_today).filter(u"held_beyond_end"_s).isEmpty());
    // It is the case's own question, decided there too.
    const CaseFolder folder = loadCase(m_test->session.vault->connection(), u"KZ-1"_s).value();
    const auto same = findingByKey(findingsOf(folder, m_today), found.first().finding);
    QVERIFY(same && same->settled);
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(endsToday().size(), 1);
    QVERIFY(reviewFinding(m_test->session, { u"KZ-1"_s, same->key(), u"mistaken"_s, {} }));
    QVERIFY(endsToday().isEmpty());
}

void TstTodayEnds::whatWasSeenBeforeItsDayIsAskedAfterIt()
{
    custody(u"2023-04-16"_s, u"15 days"_s);
    QVERIFY(doneToday(m_test->session, endsToday().first(), {}));
    QVERIFY(endsToday().isEmpty());
    QCOMPARE(ends(list(day(u"2023-05-02"_s))).size(), 1);
    QCOMPARE(ends(list(day(u"2023-05-02"_s))).first().section, Section::Overdue);
    QVERIFY(undoLast(m_test->session));
    QCOMPARE(endsToday().size(), 1);
}

void TstTodayEnds::anEndIsSnoozedAndWoken()
{
    custody(u"2023-04-16"_s, u"15 days"_s);
    const TodayItem item = endsToday().first();
    QVERIFY(snoozeToday(m_test->session, item, day(u"2023-04-30"_s)));
    QVERIFY(endsToday().isEmpty());
    QCOMPARE(ends(list(day(u"2023-04-30"_s))).size(), 1);
    const auto found = findTodayItem(m_test->session, item.key.toString());
    QVERIFY(found);
    QVERIFY(wakeToday(m_test->session, *found));
    QCOMPARE(endsToday().size(), 1);
}

void TstTodayEnds::aLimitThatEndedUnseenIsToldOnce()
{
    LawCase made;
    made.folder.file.ref = u"KZ-1"_s;
    made.folder.involvements.first().id = newId<Involvement>();
    made.folder.involvements.first().inCase = made.folder.file.id;
    made.measure(u"travel_ban"_s, u"2022-04-30"_s, u"2023-04-26"_s);
    keep(made.folder);
    QVERIFY(endsToday().isEmpty()); // nobody waits for it
    TodayQuery query = todayQuery(m_test->session, m_today, 7).value();
    query.since = Visit { QDateTime(QDate(2023, 4, 20), QTime(12, 0)), 0 };
    const QList<TodayItem> told
        = ends(readToday(m_test->session.vault->connection(), query).value());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().section, Section::Missed);
    QCOMPARE(told.first().what, u"Travel ban: ended on 26 April 2023"_s);
}

void TstTodayEnds::aHoleBetweenOrdersIsToBeChecked()
{
    LawCase made = custody(u"2023-01-10"_s, u"1 month"_s);
    QCOMPARE(endsToday().first().section, Section::LongOverdue);
    Order late;
    late.id = newId<Order>();
    late.measure = m_measure;
    late.type = u"extended"_s;
    late.made = date(u"2023-04-20"_s);
    late.term = u"2 months"_s;
    QVERIFY(saveRecord(m_test->session, late, u"Add an order"_s));
    QCOMPARE(endsToday().size(), 1);
    QCOMPARE(endsToday().first().section, Section::Later);
    QCOMPARE(checks(m_today).filter(u"order_gap"_s).size(), 1);
}

void TstTodayEnds::aRestrictionsComputedEndComes()
{
    LawCase made = emptyCase();
    Restriction ban;
    ban.id = newId<Restriction>();
    ban.inCase = made.folder.file.id;
    ban.person = made.person;
    ban.type = u"curfew"_s;
    ban.from = date(u"2022-05"_s);
    ban.term = u"1 year"_s;
    made.folder.restrictions << ban;
    keep(made.folder);
    const QList<TodayItem> found = endsToday();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().section, Section::Next); // by its earliest possible day, 1 May
    QCOMPARE(found.first().table, QByteArray("restriction"));
    QCOMPARE(found.first().record, ban.id.uuid());
    QCOMPARE(found.first().what,
             u"Restriction (being at home at set hours): may end between 1 "
             "May 2023 and 31 May 2023"_s);
    QVERIFY(found.first().orderFor.isNull()); // no order ends it
    QVERIFY(whyToday(m_test->session.vault->connection(), found.first(), m_today)
                ->contains(u"May 2022 + 1 year"));
    // The list of restrictions has it in a column of its own, to be sorted and filtered by.
    const Connection &connection = m_test->session.vault->connection();
    const ListShape &shape = *listShape(u"restrictions"_s);
    const int at = shape.indexOf("may_end");
    const qint64 seq = listSeq(connection, shape, ban.id.uuid()).value();
    const auto cell = [&] {
        return listLines(connection, shape, { at }, std::span(&seq, 1), m_today)
            .value()
            .first()
            .cells.value(at);
    };
    QCOMPARE(cell().date.earliest()->iso(), u"2023-05-01"_s);
    QCOMPARE(cell().date.latest()->iso(), u"2023-05-31"_s);
    ban.until = date(u"2023-05-20"_s); // on record: told by the restriction itself
    QVERIFY(saveRecord(m_test->session, ban, u"Change"_s));
    QVERIFY(endsToday().isEmpty());
    QVERIFY(!cell().date.isSet());
}

void TstTodayEnds::theListTellsTheNextReport()
{
    LawCase made = emptyCase();
    Restriction duty;
    duty.id = newId<Restriction>();
    duty.inCase = made.folder.file.id;
    duty.person = made.person;
    duty.type = u"reporting"_s;
    duty.from = date(u"2023-01-10"_s);
    duty.reportEvery = u"every Monday"_s;
    made.folder.restrictions << duty;
    keep(made.folder);
    const Connection &connection = m_test->session.vault->connection();
    const ListShape &shape = *listShape(u"restrictions"_s);
    const qint64 seq = listSeq(connection, shape, duty.id.uuid()).value();
    const auto cell = [&] {
        return listLines(connection, shape, { shape.indexOf("next_report") }, std::span(&seq, 1),
                         m_today)
            .value()
            .first()
            .cells.value(shape.indexOf("next_report"));
    };
    QVERIFY(cell().computed);
    const CivilDay next = *cell().date.earliest();
    QCOMPARE(next.weekday(), 1);
    QVERIFY(m_today <= next && daysBetween(m_today, next) < 7);
    duty.nextReport = date(u"2023-06-05"_s); // what is typed goes before what is counted
    QVERIFY(saveRecord(m_test->session, duty, u"Change"_s));
    QVERIFY(!cell().computed);
    QCOMPARE(cell().date.edtf(), u"2023-06-05"_s);
}

void TstTodayEnds::anUrgentActionThatExpiredAsks()
{
    LawCase made = emptyCase();
    UrgentAction action;
    action.id = newId<UrgentAction>();
    action.inCase = made.folder.file.id;
    action.number = u"1/23"_s;
    action.issued = date(u"2023-03-01"_s);
    action.actBy = date(u"2023-04-22"_s);
    action.state = u"issued"_s;
    made.folder.urgentActions << action;
    keep(made.folder);
    const auto told = [&] {
        QStringList lines;
        for (const TodayItem &item : list(m_today).items)
            if (item.kind == Kind::UrgentAction)
                lines << relativeDay(item, m_today) + u": "_s + item.what;
        return lines;
    };
    QCOMPARE(told(),
             QStringList { u"6 day(s) ago: Act by: urgent action 1/23: its last day has "
                           "passed. Extend, stop or close it?"_s });
    for (const QString &state : { u"closed"_s, u"stop_action"_s }) {
        action.state = state;
        QVERIFY(saveRecord(m_test->session, action, u"Change"_s));
        QVERIFY(told().isEmpty());
    }
}

void TstTodayEnds::theListOfCasesSaysUntilWhen()
{
    LawCase made = custody(u"2023-04-16"_s, u"15 days"_s);
    const Connection &connection = m_test->session.vault->connection();
    const ListShape &shape = *listShape(u"cases"_s);
    const auto count = [&](const QString &column, const QString &filter) {
        ListViewState state = plainState(shape);
        state.setFilter(shape, column.toLatin1(), filter);
        const ReadQuery read = readQuery(shape, state, m_today);
        const auto index = ListIndex::read(connection, shape, read.query.columns(), m_today);
        return index.value()->order(read.query).seqs.size();
    };
    const auto cell = [&](const char *column) {
        const int at = shape.indexOf(column);
        const qint64 seq = listSeq(connection, shape, made.folder.file.id.uuid()).value();
        return listLines(connection, shape, { at }, std::span(&seq, 1), m_today)
            .value()
            .first()
            .cells.value(at);
    };
    QCOMPARE(cell("until").text, u"1 May 2023 (computed)"_s);
    QCOMPARE(count(u"until"_s, u"< 2 May 2023"_s), 1);
    QCOMPARE(count(u"until"_s, u"< 1 May 2023"_s), 0);
    QCOMPARE(count(u"until"_s, u"∅|unknown"_s), 0);
    // Two readings: a day between them, and found by either.
    Order extension;
    extension.id = newId<Order>();
    extension.measure = m_measure;
    extension.type = u"extended"_s;
    extension.made = date(u"2023-04-27"_s);
    extension.term = u"1 month"_s;
    QVERIFY(saveRecord(m_test->session, extension, u"Add an order"_s));
    QCOMPARE(cell("until").date.earliest()->iso(), u"2023-05-27"_s);
    QCOMPARE(cell("until").date.latest()->iso(), u"2023-06-01"_s);
    QVERIFY(cell("until").date.isOneDayWithin());
    // Bail beside custody is not what the person is held under.
    Measure bail;
    bail.id = newId<Measure>();
    bail.inCase = made.folder.file.id;
    bail.person = made.person;
    bail.type = u"bail"_s;
    bail.from = date(u"2023-04-20"_s);
    QVERIFY(saveRecord(m_test->session, bail, u"Add bail"_s));
    QCOMPARE(cell("measure").code, u"pretrial_custody"_s);
    extension.term.clear();
    QVERIFY(saveRecord(m_test->session, extension, u"Length not known"_s));
    QCOMPARE(count(u"until"_s, u"∅|unknown"_s), 1);
}

/// For chains nobody has chosen, through the vault: every row is the track's, none is left out, and
/// nothing stands twice.
void TstTodayEnds::todaySaysWhatTheTrackSays()
{
    constexpr int everything = 36500; // days
    int compared = 0;
    int beyond = 0;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        m_test = std::make_unique<TestSession>();
        const LawCase made = RandomChains(seed).make();
        keep(made.folder);
        const Connection &connection = m_test->session.vault->connection();
        const CaseFolder folder = loadCase(connection, made.folder.file.id).value();
        std::set<CivilDay> days { m_today };
        int turn = 0;
        for (const CivilDay day : turningDaysOf(folder)) {
            if (++turn % 4 == int(seed % 4))
                days.insert(day);
        }
        for (const CivilDay day : days) {
            const std::string where
                = QStringLiteral("seed %1, %2").arg(seed).arg(day.iso()).toStdString();
            const TodayList shown = list(day, everything);
            QStringList found;
            QStringList overdue;
            for (const TodayItem &item : ends(shown)) {
                const bool late = *item.latest < day;
                const bool inLate
                    = item.section == Section::Overdue || item.section == Section::LongOverdue;
                QVERIFY2(late == inLate, where.c_str());
                if (!item.finding.isEmpty())
                    overdue << item.record.toString(QUuid::WithoutBraces);
                const auto live = DueReading(connection, day).ofCase(item.inCase).value();
                const auto row = std::ranges::find(live, item.key, &LiveDue::key);
                QVERIFY2(row != live.end(), where.c_str());
                if (row->due.trigger == u"order.end" || row->due.trigger == u"limit.order_end")
                    found << QStringList { Id<Measure>(item.record).text(), item.earliest->iso(),
                                           item.latest->iso() }
                                 .join(u' ');
            }
            found.sort();
            QVERIFY2(found == orderEndsByTrack(folder, day),
                     qPrintable(QString::fromStdString(where) + u" " + found.join(u", ") + u" | "
                                + orderEndsByTrack(folder, day).join(u", ")));
            compared += int(found.size());
            // Each question of the track stands on the page, in one place.
            const QStringList asked = checks(day).filter(u"held_beyond_end"_s);
            for (const LibertyTrack &track : everyTrack(folder, day)) {
                for (const TrackFinding &finding : track.findings) {
                    if (finding.kind != TrackFinding::Kind::HeldBeyondEnd
                        || folder.file.status == u"closed")
                        continue;
                    const QString id = finding.measure.text();
                    QVERIFY2(overdue.count(id) + asked.filter(id).size() == 1, where.c_str());
                    beyond += int(overdue.count(id));
                }
            }
        }
    }
    QVERIFY2(compared > 3 && beyond > 0, qPrintable(u"%1 %2"_s.arg(compared).arg(beyond)));
}

HABEAS_TEST(TstTodayEnds)

} // namespace habeas::test

#include "tst_todayends.moc"
