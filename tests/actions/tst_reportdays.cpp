#include "app/actions/deadlines/todayactions.h"
#include "app/actions/deadlines/todayverbs.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/records/recorddoubts.h"
#include "app/actions/session/gesture.h"
#include "app/law/findings/steadyfindings.h"
#include "app/law/proceedings/reportdays.h"
#include "app/records/lists/listcells.h"
#include "app/records/lists/listindex.h"
#include "app/records/lists/listviewstate.h"
#include "app/records/store/repository.h"
#include "app/records/today/todaywords.h"

#include <QTest>

#include <algorithm>

#include "tests/actions/testsession.h"
#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using Section = TodayItem::Section;
using Kind = TodayItem::Kind;

/// Whoever must report is expected again after each report: today is 26 November 2026.
class TstReportDays : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_test = std::make_unique<TestSession>();
        m_duty = {};
        m_today = *CivilDay::of(2026, 11, 26);
    }

    void cleanup() { m_test.reset(); }

    /// "31 October, every month": the next one is a row like the one that was typed.
    void theNextReportComesOnceOneIsLogged()
    {
        keep(u"1 month"_s, u"2026-10-31"_s);
        QCOMPARE(reports(), (QStringList { u"2026-10-31 overdue"_s, u"2026-11-30 coming"_s }));
        log(u"reported"_s, u"2026-10-31"_s);
        QCOMPARE(reports(), QStringList { u"2026-11-30 coming"_s });
        const TodayItem item = row();
        QCOMPARE(item.what, u"Report due: travel abroad"_s);
        QCOMPARE(item.record, m_duty.id.uuid());
        QVERIFY(whyToday(m_test->session.vault->connection(), item, m_today)
                    ->contains(u"every 1 month from 31 October 2026"));
        // Made on its day, it is settled as one that was typed is.
        m_today = day(u"2026-11-30"_s);
        setClock();
        TodaySettled settled;
        settled.on = date(u"2026-11-30"_s);
        const auto done = doneToday(m_test->session, row(), settled);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(reports(), QStringList { u"2026-12-30 coming"_s });
    }

    void todaysReportStandsBesideTheOneThatWasMissed()
    {
        keep(u"weekly"_s, u"2026-11-05"_s);
        log(u"reported"_s, u"2026-11-12"_s);
        QCOMPARE(reports(), (QStringList { u"2026-11-19 overdue"_s, u"2026-11-26 coming"_s }));
        log(u"permitted"_s, u"2026-11-19"_s); // excused: that day, and no other
        QCOMPARE(reports(), QStringList { u"2026-11-26 coming"_s });
    }

    /// "Every Monday" names its days: nobody has to type the first.
    void aRuleThatNamesDaysHasANextOne()
    {
        keep(u"every Monday"_s, {});
        QCOMPARE(reports(), QStringList { u"2026-11-30 coming"_s });
        QVERIFY(whyToday(m_test->session.vault->connection(), row(), m_today)
                    ->contains(u"“every Monday”"));
        log(u"reported"_s, u"2026-11-30"_s);
        QCOMPARE(reports(), QStringList { u"2026-12-07 coming"_s });
    }

    /// "Every month from 10 October", and nobody typed the next day.
    void aLengthIsCountedFromTheFirstDay()
    {
        m_duty.from = date(u"2026-10-10"_s);
        keep(u"1 month"_s, {});
        QCOMPARE(reports(), (QStringList { u"2026-11-10 overdue"_s, u"2026-12-10 coming"_s }));
        const auto why = whyToday(m_test->session.vault->connection(), row(), m_today);
        QVERIFY2(why->contains(u"every 1 month from 10 October 2026"), qPrintable(*why));
        log(u"reported"_s, u"2026-11-12"_s); // late, and the row keeps its days
        QCOMPARE(reports(), QStringList { u"2026-12-10 coming"_s });
        QVERIFY(questions().isEmpty());
    }

    /// Of a first day nobody knows, the last report tells; without one somebody is asked.
    void whereNothingIsCertainSomebodyIsAsked()
    {
        m_duty.from = date(u"2026-10"_s);
        keep(u"1 month"_s, {});
        QCOMPARE(reports(), QStringList());
        QCOMPARE(questions().size(), 1);
        QVERIFY2(questions().first().contains(u"“1 month”"), qPrintable(questions().first()));
        log(u"reported"_s, u"2026-11-12"_s);
        QCOMPARE(reports(), QStringList { u"2026-12-12 coming"_s });
        QVERIFY(questions().isEmpty());
    }

    void whatCannotBeCountedIsAskedAbout()
    {
        keep(u"twice a month"_s, {});
        QCOMPARE(reports(), QStringList());
        QCOMPARE(questions().size(), 1);
    }

    void aDutyToReportWithoutARuleIsAskedAbout()
    {
        keep({}, {});
        QVERIFY(questions().isEmpty()); // it may not be about reporting at all
        m_duty.type = u"reporting"_s;
        m_duty.text = u"reporting to the police on the first Monday of each month"_s;
        QVERIFY(saveRecord(m_test->session, m_duty, u"Change"_s));
        QCOMPARE(reports(), QStringList());
        QCOMPARE(questions().size(), 1);
        QVERIFY2(questions().first().contains(u"first Monday of each month"_s),
                 qPrintable(questions().first()));
        m_duty.text = u"report to the police"_s;
        QVERIFY(saveRecord(m_test->session, m_duty, u"Change"_s));
        QVERIFY(questions().first().contains(u"nothing on record says how often"_s));
        m_duty.reportEvery = u"first Monday of each month"_s;
        QVERIFY(saveRecord(m_test->session, m_duty, u"Change"_s));
        QVERIFY(questions().isEmpty());
        QCOMPARE(reports(), QStringList { u"2026-12-07 coming"_s });
    }

    void theFirstMondayIsNotTheSameDayOfTheMonth()
    {
        keep(u"first Monday of the month"_s, u"2026-11-02"_s);
        log(u"reported"_s, u"2026-11-02"_s);
        m_today = day(u"2026-12-04"_s);
        setClock();
        QCOMPARE(reports(), QStringList { u"2026-12-07 coming"_s }); // and not on the 2nd
    }

    void whatCannotBeCountedIsSaid()
    {
        keep(u"twice a month"_s, u"2026-11-30"_s);
        const QStringList doubts = doubtsAbout(anyOf(m_duty));
        QCOMPARE(doubts.size(), 1);
        QVERIFY2(doubts.first().contains(u"twice a month"), qPrintable(doubts.first()));
        m_duty.reportEvery = u"every Monday"_s;
        QCOMPARE(doubtsAbout(anyOf(m_duty)), QStringList()); // 30 November is one
        m_duty.nextReport = date(u"2026-12-01"_s);
        QCOMPARE(doubtsAbout(anyOf(m_duty)).size(), 1);
    }

    void anExcusedOrEarlyReportSettlesItsDay_data()
    {
        QTest::addColumn<QString>("every");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("settled");
        QTest::newRow("excused") << u"1 week"_s << u"permitted"_s << u"2026-11-24"_s << true;
        QTest::newRow("a day early") << u"1 month"_s << u"reported"_s << u"2026-11-23"_s << true;
        QTest::newRow("late for the one before")
            << u"1 week"_s << u"reported"_s << u"2026-11-20"_s << false;
        QTest::newRow("of yesterday") << u"1 day"_s << u"reported"_s << u"2026-11-23"_s << false;
        QTest::newRow("another permission")
            << u"1 month"_s << u"permitted"_s << u"2026-11-25"_s << false;
    }

    void anExcusedOrEarlyReportSettlesItsDay()
    {
        QFETCH(QString, every);
        QFETCH(QString, type);
        QFETCH(QString, at);
        QFETCH(bool, settled);
        keep(every, u"2026-11-24"_s);
        log(type, at);
        QCOMPARE(!reports().contains(u"2026-11-24 overdue"_s), settled);
    }

    void nothingIsAskedAfterTheEnd()
    {
        keep(u"1 month"_s, u"2026-10-31"_s, u"2026-11-29"_s);
        log(u"reported"_s, u"2026-10-31"_s);
        QCOMPARE(reports(), QStringList());
    }

    void aBanAboutToBeginIsARow()
    {
        m_duty.from = date(u"2026-11-30"_s);
        keep({}, {});
        const QList<TodayItem> items = all();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().section, Section::Next);
        QCOMPARE(items.first().what, u"Restriction (travel abroad): begins on 30 November 2026"_s);
        m_today = day(u"2026-12-01"_s);
        QVERIFY(all().isEmpty());
    }

private:
    void setClock()
    {
        const CivilDay now = today(m_test->session.clock);
        m_test->clock.advanceSeconds((m_today.number() - now.number()) * 24 * 60 * 60);
    }

    void keep(const QString &every, const QString &next, const QString &until = {})
    {
        setClock();
        LawCase made;
        made.folder.file.ref = u"TJ-1"_s;
        made.folder.involvements.first().id = newId<Involvement>();
        made.folder.involvements.first().inCase = made.folder.file.id;
        m_duty.id = newId<Restriction>();
        m_duty.inCase = made.folder.file.id;
        m_duty.person = made.person;
        m_duty.type = u"travel_abroad"_s;
        if (!m_duty.from.isSet())
            m_duty.from = date(u"2026-01-10"_s);
        m_duty.reportEvery = every;
        if (!next.isEmpty())
            m_duty.nextReport = date(next);
        if (!until.isEmpty())
            m_duty.until = date(until);
        made.folder.restrictions << m_duty;
        QVERIFY(performGesture(m_test->session, u"Add"_s, [&](const Transaction &proof) {
            return saveFolder(m_test->session.vault->connection(), proof, made.folder);
        }));
    }

    void log(const QString &type, const QString &at)
    {
        Compliance entry;
        entry.id = newId<Compliance>();
        entry.restriction = m_duty.id;
        entry.type = type;
        entry.at = date(at);
        QVERIFY(saveRecord(m_test->session, entry, u"Log"_s));
    }

    [[nodiscard]] QList<TodayItem> all() const
    {
        constexpr int far = 60; // days
        const TodayQuery query = todayQuery(m_test->session, m_today, far).value();
        return readToday(m_test->session.vault->connection(), query).value().items;
    }

    /// When the next report is, as it is asked under "Check these".
    [[nodiscard]] QStringList questions() const
    {
        QStringList found;
        const CaseFolder folder = loadCase(m_test->session.vault->connection(), u"TJ-1"_s).value();
        for (const Finding &finding : findingsOf(folder, m_today)) {
            if (finding.kind == u"report_day_missing"
                && steadyFindingKinds().contains(finding.kind))
                found << finding.text;
        }
        return found;
    }

    [[nodiscard]] TodayItem row() const
    {
        const QList<TodayItem> items = all();
        const auto found = std::ranges::find(items, Kind::Report, &TodayItem::kind);
        return found == items.end() ? TodayItem() : *found;
    }

    [[nodiscard]] QStringList reports() const
    {
        QStringList found;
        for (const TodayItem &item : all()) {
            const bool late
                = item.section == Section::Overdue || item.section == Section::LongOverdue;
            if (item.kind == Kind::Report)
                found << item.latest->iso() + (late ? u" overdue"_s : u" coming"_s);
        }
        found.sort();
        return found;
    }

    std::unique_ptr<TestSession> m_test;
    Restriction m_duty;
    CivilDay m_today = *CivilDay::of(2026, 11, 26);
};

HABEAS_TEST(TstReportDays)

} // namespace habeas::test

#include "tst_reportdays.moc"
