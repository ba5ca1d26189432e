#include "app/law/deadlines/libertydue.h"
#include "app/law/deadlines/restrictiondue.h"
#include "app/law/packs/packset.h"

#include <QTest>

#include <algorithm>

#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// Ends that follow from a start and a length, and one row for what a rule and the record both
/// tell.
class TstRestrictionDue : public QObject
{
    Q_OBJECT

private slots:
    void aRestrictionsLengthLeadsToItsEnd();
    void whatSaysItsEndItselfIsNotSaidTwice();
    void aRoughStartGivesARoughEnd();
    void theProbationOfASuspendedSentenceEnds();
    void rowsStandOnTheDaysTheySay();
    void oneRowForTheEndOfAnArrest();
    void aDecidedRuleKeepsItsRow();
};

namespace {

/// "restriction.end 2026-12-01 2026-12-01"
QStringList rowsOn(const CaseFolder &folder, const QString &today)
{
    QStringList rows;
    for (const LiveDue &live : restrictionDue(folder, day(today)))
        rows << QStringList { live.due.trigger, live.due.earliest->iso(), live.due.latest->iso() }
                    .join(u' ');
    rows.sort();
    return rows;
}

QString titleOn(const CaseFolder &folder, const QString &today)
{
    const QList<LiveDue> rows = restrictionDue(folder, day(today));
    return rows.size() == 1 ? standingOn(rows.first(), day(today)).due.title : QString();
}

Restriction &addRestriction(LawCase &made, const QString &from, const QString &term)
{
    Restriction restriction;
    restriction.id = newId<Restriction>();
    restriction.person = made.person;
    restriction.type = u"curfew"_s;
    restriction.from = date(from);
    restriction.term = term;
    made.folder.restrictions << restriction;
    return made.folder.restrictions.last();
}

/// An arrest of fifteen days, with the rows that are about its end.
QList<LiveDue> arrestRows(LawCase &made, const QString &today)
{
    QList<LiveDue> rows = liveDueOf(made.folder, { shippedRulePack(u"KZ"_s).value() }, day(today));
    rows.removeIf([](const LiveDue &row) {
        return row.due.rule != u"KZ-29" && row.source != LiveDue::Source::LibertyEnd;
    });
    return rows;
}

LawCase arrest()
{
    LawCase made;
    const auto held = made.measure(u"administrative_arrest"_s, u"2026-11-14"_s);
    made.order(held, u"ordered"_s, u"2026-11-14"_s, u"15 days"_s, u"measure_start"_s);
    return made;
}

} // namespace

void TstRestrictionDue::aRestrictionsLengthLeadsToItsEnd()
{
    LawCase made;
    addRestriction(made, u"2025-12-01"_s, u"1 year"_s);
    QCOMPARE(rowsOn(made.folder, u"2026-11-26"_s),
             QStringList { u"restriction.end 2026-12-01 2026-12-01"_s });
    QCOMPARE(titleOn(made.folder, u"2026-11-26"_s),
             u"Restriction (being at home at set hours): may end on 1 December 2026"_s);
    const LiveDue row = restrictionDue(made.folder, day(u"2026-11-26"_s)).first();
    QCOMPARE(row.due.arithmetic, u"1 December 2025 + 1 year = 1 December 2026"_s);
    QCOMPARE(libertyTable(row.due), QByteArray("restriction"));
    QVERIFY(isLibertyEnd(row.due) && isOverOnItsDay(row.due) && !isHeldBeyond(row.due));
    QVERIFY2(titleOn(made.folder, u"2026-12-02"_s).contains(u"as counted it ended by 1 December"),
             qPrintable(titleOn(made.folder, u"2026-12-02"_s)));
    QVERIFY(rowsOn(made.folder, u"2027-01-01"_s).isEmpty());
    made.folder.people.first().died = date(u"2026-11-01"_s);
    QVERIFY(rowsOn(made.folder, u"2026-11-26"_s).isEmpty());
}

void TstRestrictionDue::whatSaysItsEndItselfIsNotSaidTwice()
{
    LawCase made;
    addRestriction(made, u"2025-12-01"_s, u"1 year"_s).until = date(u"2026-12-01"_s);
    addRestriction(made, u"2025-12-01"_s, {});
    addRestriction(made, {}, u"1 year"_s).startsWith = u"release"_s; // not on record
    QVERIFY(rowsOn(made.folder, u"2026-11-26"_s).isEmpty());
}

void TstRestrictionDue::aRoughStartGivesARoughEnd()
{
    LawCase made;
    addRestriction(made, u"2025-12"_s, u"1 year"_s);
    QCOMPARE(rowsOn(made.folder, u"2026-11-26"_s),
             QStringList { u"restriction.end 2026-12-01 2026-12-31"_s });
    made.folder.restrictions.last().from = date(u"2025-12-01~"_s);
    QVERIFY(titleOn(made.folder, u"2026-11-26"_s).endsWith(u"or thereabouts"));
}

void TstRestrictionDue::theProbationOfASuspendedSentenceEnds()
{
    LawCase made;
    Sentence &sentence = made.sentence(u"suspended"_s, u"2025-11-27"_s);
    sentence.term = u"2 years"_s;
    sentence.probation = u"1 year"_s;
    QCOMPARE(rowsOn(made.folder, u"2026-11-26"_s),
             QStringList { u"probation.end 2026-11-27 2026-11-27"_s });
    QCOMPARE(titleOn(made.folder, u"2026-11-26"_s),
             u"Probation under the sentence of 27 November 2025: may end on 27 November 2026"_s);
    made.folder.sentences.last().inForce = date(u"2025-12-12"_s); // each day it may run from
    QCOMPARE(titleOn(made.folder, u"2026-11-26"_s),
             u"Probation under the sentence of 27 November 2025: may end on 27 November 2026, or "
             "on 12 December 2026 counted from the day it came into force"_s);
    made.folder.sentences.last().begins = date(u"2025-12-01"_s);
    QCOMPARE(rowsOn(made.folder, u"2026-11-26"_s),
             QStringList { u"probation.end 2026-12-01 2026-12-01"_s });
    made.folder.sentences.last().probation.clear();
    QCOMPARE(rowsOn(made.folder, u"2026-11-26"_s),
             QStringList { u"probation.end 2027-12-01 2027-12-01"_s });
    made.folder.sentences.last().type = u"fine"_s;
    QVERIFY(rowsOn(made.folder, u"2026-11-26"_s).isEmpty());
}

/// A row that is kept says the same on every day it claims to stand.
void TstRestrictionDue::rowsStandOnTheDaysTheySay()
{
    for (const QString &status : { u"open"_s, u"closed"_s }) {
        LawCase made;
        made.folder.file.status = status;
        addRestriction(made, u"2025-12-01"_s, u"1 year"_s);
        addRestriction(made, {}, u"2 months"_s).startsWith = u"release"_s;
        made.measure(u"pretrial_custody"_s, u"2026-01-01"_s, u"2026-10-05"_s, u"release"_s);
        made.sentence(u"suspended"_s, u"2025-11-27"_s).probation = u"1 year"_s;
        QList<std::pair<CivilDay, QStringList>> told;
        for (int i = 0; i < 120; i += 2) {
            const CivilDay on = day(u"2026-09-20"_s).plusDays(i);
            told.append({ on, rowsOn(made.folder, on.iso()) });
        }
        int covered = 0;
        for (const auto &[one, rows] : told) {
            const SteadyDays days = steadyDays(made.folder, {}, one);
            QVERIFY2(days.holds(one), qPrintable(one.iso()));
            for (const auto &[other, truth] : told) {
                covered += days.holds(other) ? 1 : 0;
                QVERIFY2(!days.holds(other) || rows == truth,
                         qPrintable(one.iso() + u' ' + other.iso()));
            }
        }
        QVERIFY(covered > 300);
    }
}

void TstRestrictionDue::oneRowForTheEndOfAnArrest()
{
    LawCase made = arrest();
    const QList<LiveDue> rows = arrestRows(made, u"2026-11-26"_s);
    QCOMPARE(rows.size(), 1);
    const DueDate &due = rows.first().due;
    QCOMPARE(rows.first().source, LiveDue::Source::LibertyEnd);
    QVERIFY2(due.why.contains(u"KZ-29") && due.why.contains(u"15 days"), qPrintable(due.why));
    QCOMPARE(due.latest->iso(), u"2026-11-29"_s);
    QCOMPARE(due.earliest->iso(), u"2026-11-28"_s); // by the reading in which the first day counts
    const QString title = standingOn(rows.first(), day(u"2026-11-26"_s)).due.title;
    QCOMPARE(title,
             u"Administrative arrest: may end between 28 November 2026 and 29 November "
             "2026"_s);
    // Of another order whose end the record states, both stay: they say two things.
    made.folder.orders.last().term.clear();
    made.folder.orders.last().statedEnd = date(u"2026-12-20"_s);
    made.folder.orders.prepend(made.folder.orders.last());
    made.folder.orders.first().id = newId<Order>();
    made.folder.orders.first().statedEnd = {};
    made.folder.orders.first().term = u"5 days"_s;
    made.folder.orders.last().type = u"extended"_s;
    for (const LiveDue &row : arrestRows(made, u"2026-11-16"_s))
        QVERIFY(row.source != LiveDue::Source::LibertyEnd
                || row.due.latest == std::optional(day(u"2026-12-20"_s)));
}

void TstRestrictionDue::aDecidedRuleKeepsItsRow()
{
    LawCase made = arrest();
    Deadline kept;
    kept.id = newId<Deadline>();
    kept.rule = u"KZ-29"_s;
    kept.due = date(u"2026-11-28"_s);
    kept.state = u"waived"_s;
    made.folder.deadlines << kept;
    const QList<LiveDue> rows = arrestRows(made, u"2026-11-26"_s);
    QCOMPARE(rows.size(), 2);
    QVERIFY(std::ranges::any_of(rows, [](const LiveDue &row) {
        return row.due.state == u"waived";
    }));
}

HABEAS_TEST(TstRestrictionDue)

} // namespace habeas::test

#include "tst_restrictiondue.moc"
