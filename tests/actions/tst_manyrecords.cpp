#include "app/actions/records/bulkactions.h"
#include "app/actions/records/pasteactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/lists/listcells.h"
#include "app/vault/breath.h"

#include <QElapsedTimer>
#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// Writes of many records that somebody watches, and may stop at any moment.
class TstManyRecords : public QObject
{
    Q_OBJECT

private slots:
    void aStoppedEditLeavesNothing();
    void aStoppedPasteLeavesNothing();
    void aStoppedUndoLeavesEverything();
    void everyProblemOfARowIsTold();

private:
    static constexpr int Cases = 40;

    [[nodiscard]] static PasteTable table()
    {
        PasteTable table { "case", { "ref", "status", "country" }, {} };
        for (int i = 1; i <= Cases; ++i)
            table.rows << QStringList { u"KZ-%1"_s.arg(i), u"open"_s, u"KZ"_s };
        return table;
    }

    [[nodiscard]] static BulkEdit edit(const TestSession &test)
    {
        BulkEdit edit { "case", "officer", u"Aigul"_s, {} };
        const auto all = Repository<Case>(test.session.vault->connection()).all().value();
        for (const Case &file : all)
            edit.records << file.id.uuid();
        return edit;
    }

    /// Runs it stopped at its first telling, its second, ... until it is not stopped any more.
    /// How often it told.
    template<class Run>
    static int stopEverywhere(const TestSession &test, Run run)
    {
        const QByteArray before = test.exported();
        const qint64 sets = test.changeSets();
        for (int stopAt = 1;; ++stopAt) {
            int told = 0;
            qsizetype last = 0;
            const auto done = run([&](qsizetype at, qsizetype all) {
                if (at < last || at > all)
                    qFatal("the bar goes back: %lld of %lld", qint64(at), qint64(all));
                last = at;
                return ++told < stopAt;
            });
            if (done)
                return told;
            if (done.error().kind != ErrorKind::Cancelled || test.changeSets() != sets
                || test.exported() != before || Breath::isHeld(test.session.vault->connection()))
                return -stopAt;
        }
    }
};

void TstManyRecords::aStoppedEditLeavesNothing()
{
    TestSession test;
    QVERIFY(runPaste(test.session, table(), u"cases"_s));
    const BulkEdit wish = edit(test);
    const qint64 sets = test.changeSets();
    const int told = stopEverywhere(test, [&](const Progress &progress) {
        return runBulkEdit(test.session, wish, u"officer"_s, progress);
    });
    QVERIFY2(told >= 0, qPrintable(QString::number(told)));
    QCOMPARE(test.changeSets(), sets + 1);
}

void TstManyRecords::aStoppedPasteLeavesNothing()
{
    TestSession test;
    const int told = stopEverywhere(test, [&](const Progress &progress) {
        return runPaste(test.session, table(), u"cases"_s, progress);
    });
    QVERIFY2(told >= 0, qPrintable(QString::number(told)));
    QCOMPARE(edit(test).records.size(), Cases);
}

void TstManyRecords::aStoppedUndoLeavesEverything()
{
    TestSession test;
    QVERIFY(runPaste(test.session, table(), u"cases"_s));
    QVERIFY(runBulkEdit(test.session, edit(test), u"officer"_s));
    const int told = stopEverywhere(test, [&](const Progress &progress) {
        return undoLast(test.session, progress);
    });
    QVERIFY2(told >= 0, qPrintable(QString::number(told)));
    QCOMPARE(planBulkEdit(test.session.vault->connection(), edit(test))
                 ->count(BulkRow::Outcome::Changes),
             Cases);
}

void TstManyRecords::everyProblemOfARowIsTold()
{
    TestSession test;
    QVERIFY(runPaste(test.session, table(), u"cases"_s));
    const PasteTable hearings { "hearing",
                                { "case", "at", "purpose", "court" },
                                { { u"KZ-1"_s, u"2022-05-06"_s, {}, u"Суд № 1"_s },
                                  { u"XX-9"_s, u"32 мая 2022"_s, u"dancing"_s, {} },
                                  { u"KZ-1"_s, u"6 May 2022"_s, {}, u"Суд № 1"_s } } };
    const auto plan
        = planPaste(test.session.vault->connection(), hearings, *CivilDay::of(2023, 4, 10));
    QVERIFY(plan);
    const PasteRow &bad = plan->rows.at(1);
    QCOMPARE(bad.number, 2);
    QStringList fields;
    for (const PasteProblem &problem : bad.problems) {
        fields << problem.field;
        QVERIFY(!problem.why.isEmpty());
    }
    QCOMPARE(fields, (QStringList { u"case"_s, u"at"_s, u"purpose"_s }));
    QCOMPARE(plan->rows.at(0).outcome, PasteRow::Outcome::Adds);
    QCOMPARE(plan->rows.at(2).outcome, PasteRow::Outcome::Same);
    QVERIFY2(plan->rows.at(2).why.contains(u'1'), qPrintable(plan->rows.at(2).why));
}

HABEAS_TEST(TstManyRecords)

} // namespace habeas::test

#include "tst_manyrecords.moc"
