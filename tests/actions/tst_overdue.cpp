#include "app/actions/deadlines/todayactions.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/gesture.h"
#include "app/records/due/duereading.h"
#include "app/records/lists/listcells.h"
#include "app/records/lists/listindex.h"
#include "app/records/lists/listviewstate.h"

#include <QTest>

#include <algorithm>

#include "tests/actions/testsession.h"
#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// What is overdue and can be done something about comes first; what is past is the case's.
class TstOverdue : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_test = std::make_unique<TestSession>(); }

    void cleanup() { m_test.reset(); }

    void limitsOfAMeasureThatEndedAreNoWork()
    {
        QVERIFY(m_test->importAcceptanceCase());
        const CaseFolder folder = m_test->folder();
        const CivilDay soon = day(u"2022-12-10"_s); // the custody ended in November
        const CivilDay later = day(u"2023-06-01"_s);
        QVERIFY(!passedRules(folder, later).isEmpty());
        QVERIFY(std::ranges::any_of(passedRules(folder, soon), [&](const QUuid &key) {
            return isShown(key, soon);
        }));
        for (const QUuid &key : passedRules(folder, later))
            QVERIFY(!isShown(key, later));
    }

    /// Held past the last order, then a hearing nobody has told the outcome of, then what is to
    /// come.
    void theListOfCasesBeginsWithWhatIsOverdue()
    {
        m_test->clock.advanceSeconds(22 * 24 * 60 * 60);
        const CivilDay today = day(u"2023-05-20"_s);
        custody(u"KZ-3"_s, u"2023-05-10"_s);
        custody(u"KZ-1"_s, u"2023-04-16"_s);
        const LawCase heard = custody(u"KZ-2"_s, u"2023-05-12"_s);
        Hearing hearing;
        hearing.id = newId<Hearing>();
        hearing.inCase = heard.folder.file.id;
        hearing.at = date(u"2023-05-15"_s);
        QVERIFY(saveRecord(m_test->session, hearing, u"Log"_s));
        QCOMPARE(
            byNextDue(today),
            (QStringList { u"KZ-1 2023-05-01"_s, u"KZ-2 2023-05-15"_s, u"KZ-3 2023-05-25"_s }));
        hearing.outcome = u"extended"_s;
        QVERIFY(saveRecord(m_test->session, hearing, u"Outcome"_s));
        QCOMPARE(
            byNextDue(today),
            (QStringList { u"KZ-1 2023-05-01"_s, u"KZ-3 2023-05-25"_s, u"KZ-2 2023-05-27"_s }));
    }

private:
    [[nodiscard]] QList<QUuid> passedRules(const CaseFolder &folder, CivilDay on) const
    {
        QList<QUuid> keys;
        const auto rows
            = DueReading(m_test->session.vault->connection(), on).ofCase(folder.file.id).value();
        for (const LiveDue &live : rows) {
            const bool ofMeasure
                = std::ranges::any_of(folder.measures, [&](const Measure &measure) {
                      return measure.id.uuid() == live.due.triggerRecord && measure.until.latest()
                          && *measure.until.latest() < on;
                  });
            if (live.source == LiveDue::Source::Rule && live.due.state == u"passed" && ofMeasure)
                keys << live.key;
        }
        return keys;
    }

    [[nodiscard]] bool isShown(const QUuid &key, CivilDay on) const
    {
        const TodayQuery query = todayQuery(m_test->session, on, 7).value();
        const auto list = readToday(m_test->session.vault->connection(), query).value();
        return std::ranges::find(list.items, key, &TodayItem::key) != list.items.end();
    }

    /// Custody that one order allows from that day for 15 days.
    LawCase custody(const QString &ref, const QString &from)
    {
        LawCase made;
        made.folder.file.ref = ref;
        made.folder.file.country = u"XX"_s;
        made.folder.involvements.first().id = newId<Involvement>();
        made.folder.involvements.first().inCase = made.folder.file.id;
        const Id<Measure> measure = made.measure(u"pretrial_custody"_s, from);
        made.order(measure, u"ordered"_s, from, u"15 days"_s);
        const auto kept = performGesture(m_test->session, u"Add"_s, [&](const Transaction &proof) {
            return saveFolder(m_test->session.vault->connection(), proof, made.folder);
        });
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message));
        return made;
    }

    /// References with their days, in the order of the list.
    [[nodiscard]] QStringList byNextDue(CivilDay today) const
    {
        const Connection &connection = m_test->session.vault->connection();
        const ListShape &shape = *listShape(u"cases"_s);
        const int column = shape.indexOf("next_due");
        const auto index = ListIndex::read(connection, shape, { column }, today).value();
        const ListOrder order = index->order({ column, false, {}, false });
        QStringList found;
        const auto lines = listLines(connection, shape, { column }, order.seqs, today);
        for (const ListLine &line : *lines)
            found << line.ref + u' ' + line.cells.value(column).date.edtf();
        return found;
    }

    std::unique_ptr<TestSession> m_test;
};

HABEAS_TEST(TstOverdue)

} // namespace habeas::test

#include "tst_overdue.moc"
