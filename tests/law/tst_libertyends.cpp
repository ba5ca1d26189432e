#include "app/law/deadlines/libertydue.h"
#include "app/law/findings/findings.h"
#include "app/law/track/libertyends.h"

#include <QTest>

#include <algorithm>
#include <string>

#include "tests/law/lawcase.h"
#include "tests/law/randomchains.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

/// "order.end 2026-11-29 2026-11-30", one a row.
QStringList rowsOn(const CaseFolder &folder, const QString &today)
{
    QStringList rows;
    for (const LiveDue &live : libertyDue(folder, day(today)))
        rows << QStringList { live.due.trigger, live.due.earliest->iso(), live.due.latest->iso() }
                    .join(u' ');
    rows.sort();
    return rows;
}

QString titleOn(const LawCase &made, const QString &today)
{
    const QList<LiveDue> rows = libertyDue(made.folder, day(today));
    return rows.size() == 1 ? standingOn(rows.first(), day(today)).due.title : QString();
}

const LiveDue *rowOf(const QList<LiveDue> &rows, const QUuid &record)
{
    const auto row = std::ranges::find(rows, record, [](const LiveDue &one) {
        return one.due.triggerRecord;
    });
    return row == rows.end() ? nullptr : &*row;
}

QStringList orderEndsOf(const QList<LiveDue> &rows)
{
    QStringList found;
    for (const LiveDue &row : rows) {
        if (row.due.trigger == u"order.end" || row.due.trigger == u"limit.order_end")
            found << QStringList { Id<Measure>(row.due.triggerRecord).text(),
                                   row.due.earliest->iso(), row.due.latest->iso() }
                         .join(u' ');
    }
    found.sort();
    return found;
}

/// Somebody is said to be held beyond the last end where the track finds it, and only there.
QString wrongAboutBeyond(const LibertyTrack &track, const QList<LiveDue> &rows, CivilDay today,
                         int &beyond)
{
    for (const TrackMeasure &held : track.measures) {
        const LiveDue *row = rowOf(rows, held.measure.id.uuid());
        if (row == nullptr || row->due.trigger != u"order.end")
            continue;
        const auto finding = std::ranges::find_if(track.findings, [&](const TrackFinding &one) {
            return one.kind == TrackFinding::Kind::HeldBeyondEnd && one.measure == held.measure.id;
        });
        const bool found = finding != track.findings.end();
        const bool said = isHeldBeyond(row->due) && *row->due.latest < today;
        if (found != said || (found && finding->from != row->due.latest))
            return u"held beyond "_s + held.measure.id.text();
        beyond += found ? 1 : 0;
    }
    return {};
}

/// The end of a sentence is that of the track's, and nobody who is free has one.
QString wrongAboutSentences(const LibertyTrack &track, const QList<LiveDue> &rows, int &sentences)
{
    for (const TrackSentence &served : track.sentences) {
        const LiveDue *row = rowOf(rows, served.sentence.id.uuid());
        if (row == nullptr)
            continue;
        ++sentences;
        const auto first = std::ranges::min(served.readings, {}, &TermReading::earliest);
        const auto last = std::ranges::max(served.readings, {}, &TermReading::latest);
        const bool free = track.now.state == Whereabouts::State::Died
            || track.now.state == Whereabouts::State::NotHeld;
        if (free || *row->due.earliest != first.earliest || *row->due.latest != last.latest)
            return u"sentence "_s + served.sentence.id.text();
    }
    return {};
}

} // namespace

/// When somebody's detention or sentence ends, or may end.
class TstLibertyEnds : public QObject
{
    Q_OBJECT

private slots:
    void bothPossibleEndsAreSaidTheEarliestFirst();
    void aTermThatIsOverSaysWhatTheOrdersAllow();
    void aDateIsNeverMorePreciseThanKnown();
    void aKnownEndIsTold();
    void whoIsFreeDeadOrHeldOnAnotherMeasureHasNoRow();
    void aSentenceEndsAfterCreditAndAppeal();
    void aMeasureHasOneEnd();
    void everyPersonHasTheirOwn();
    void aClosedCaseIsNotLate();
    void aHoleBetweenOrdersIsAGap();
    void aReleaseThatIsNotOnRecordIsAskedAbout();
    void nobodyIsHeldAfterTheirDeath();
    void whatTheTrackSaysIsWhatIsDue();
    void rowsStandOnTheDaysTheySay();
};

void TstLibertyEnds::bothPossibleEndsAreSaidTheEarliestFirst()
{
    LawCase made;
    const auto custody = made.measure(u"pretrial_custody"_s, u"2026-10-29"_s);
    made.order(custody, u"ordered"_s, u"2026-10-29"_s, u"2 weeks"_s);
    QCOMPARE(rowsOn(made.folder, u"2026-11-01"_s),
             QStringList { u"order.end 2026-11-12 2026-11-12"_s });
    made.order(custody, u"extended"_s, u"2026-11-11"_s, u"18 days"_s);
    QCOMPARE(rowsOn(made.folder, u"2026-11-26"_s),
             QStringList { u"order.end 2026-11-29 2026-11-30"_s });
    QCOMPARE(titleOn(made, u"2026-11-26"_s),
             u"Pre-trial custody: may end on 29 November 2026, or on 30 November 2026 counted from "
             "the end of the order before"_s);
    made.folder.orders.last().countedFrom = u"order"_s;
    QCOMPARE(titleOn(made, u"2026-11-26"_s), u"Pre-trial custody: may end on 29 November 2026"_s);
    made.folder.orders.last().term.clear(); // a finding asks for it
    QVERIFY(libertyDue(made.folder, day(u"2026-11-26"_s)).isEmpty());
}

void TstLibertyEnds::aTermThatIsOverSaysWhatTheOrdersAllow()
{
    LawCase made;
    const auto custody = made.measure(u"pretrial_custody"_s, u"2026-06-13"_s);
    made.order(custody, u"ordered"_s, u"2026-06-13"_s, u"3 months"_s);
    QCOMPARE(titleOn(made, u"2026-09-13"_s), u"Pre-trial custody: may end on 13 September 2026"_s);
    QCOMPARE(titleOn(made, u"2026-09-14"_s),
             u"Pre-trial custody: the latest end the orders on record allow was 13 September 2026; "
             "no release is on record"_s);
    // A paper that shortens it: the longer one before still allows until then.
    made.order(custody, u"changed"_s, u"2026-07-01"_s).statedEnd = date(u"2026-08-01"_s);
    QCOMPARE(rowsOn(made.folder, u"2026-07-10"_s),
             QStringList { u"order.end 2026-08-01 2026-09-13"_s });
    QVERIFY2(titleOn(made, u"2026-07-10"_s).contains(u"by an order before it"),
             qPrintable(titleOn(made, u"2026-07-10"_s)));
}

void TstLibertyEnds::aDateIsNeverMorePreciseThanKnown()
{
    LawCase made;
    const auto custody = made.measure(u"pretrial_custody"_s, u"2026-06"_s);
    made.order(custody, u"ordered"_s, u"2026-06"_s, u"2 months"_s);
    QCOMPARE(rowsOn(made.folder, u"2026-07-01"_s),
             QStringList { u"order.end 2026-08-01 2026-08-30"_s });
    QVERIFY(titleOn(made, u"2026-07-01"_s).contains(u"between 1 August 2026 and 30 August 2026"));
    made.folder.measures.last().from = date(u"2026-06-13~"_s);
    made.folder.orders.last().made = date(u"2026-06-13"_s);
    QVERIFY(titleOn(made, u"2026-07-01"_s).endsWith(u"or thereabouts"));
    // Of a date that is only about right nobody is said to be held beyond it.
    QVERIFY(!titleOn(made, u"2026-10-01"_s).contains(u"allow"));
    QVERIFY(!isHeldBeyond(libertyDue(made.folder, day(u"2026-10-01"_s)).first().due));
}

void TstLibertyEnds::aKnownEndIsTold()
{
    LawCase made;
    made.measure(u"travel_ban"_s, u"2026-05-30"_s, u"2026-11-30"_s);
    QCOMPARE(rowsOn(made.folder, u"2026-11-26"_s),
             QStringList { u"limit.end 2026-11-30 2026-11-30"_s });
    QCOMPARE(titleOn(made, u"2026-11-26"_s), u"Travel ban: ends on 30 November 2026"_s);
    QCOMPARE(rowsOn(made.folder, u"2026-12-30"_s).size(), 1); // for who has not looked since
    QVERIFY(rowsOn(made.folder, u"2026-12-31"_s).isEmpty());
    QVERIFY(rowsOn(made.folder, u"2026-05-29"_s).isEmpty());

    LawCase arrest;
    arrest.measure(u"administrative_arrest"_s, u"2026-11-14"_s, u"2026-11-29"_s);
    QCOMPARE(titleOn(arrest, u"2026-11-29"_s),
             u"Administrative arrest: ends on 29 November 2026"_s);
    QVERIFY(titleOn(arrest, u"2026-11-30"_s).contains(u"how it ended is not on record"));
    arrest.folder.measures.last().endedBy = u"release"_s;
    QVERIFY(rowsOn(arrest.folder, u"2026-11-30"_s).isEmpty());
    QVERIFY(rowsOn(arrest.folder, u"2026-11-29"_s).isEmpty()); // freed that day
    QCOMPARE(rowsOn(arrest.folder, u"2026-11-28"_s).size(), 1);
}

void TstLibertyEnds::whoIsFreeDeadOrHeldOnAnotherMeasureHasNoRow()
{
    LawCase made;
    const auto custody = made.measure(u"pretrial_custody"_s, u"2026-06-13"_s);
    made.order(custody, u"ordered"_s, u"2026-06-13"_s, u"3 months"_s);
    made.measure(u"imprisonment"_s, u"2026-08-01"_s); // the custody's end nobody wrote down
    QVERIFY(rowsOn(made.folder, u"2026-10-01"_s).isEmpty());
    QCOMPARE(rowsOn(made.folder, u"2026-07-31"_s).size(), 1);
    made.folder.measures.removeLast();
    made.folder.measures.last().until = date(u"2026-08-10"_s);
    made.folder.measures.last().endedBy = u"release"_s;
    QVERIFY(rowsOn(made.folder, u"2026-08-11"_s).isEmpty());
    made.folder.measures.last().until = {};
    QCOMPARE(rowsOn(made.folder, u"2026-08-11"_s).size(), 1);
    made.folder.people.first().died = date(u"2026-08-10"_s);
    QVERIFY(rowsOn(made.folder, u"2026-08-11"_s).isEmpty());
}

void TstLibertyEnds::aSentenceEndsAfterCreditAndAppeal()
{
    LawCase made;
    const auto custody = made.measure(u"pretrial_custody"_s, u"2025-10-03"_s, u"2025-12-02"_s);
    Sentence &first = made.sentence(u"custodial"_s, u"2025-12-02"_s);
    first.term = u"1 year"_s;
    first.begins = date(u"2025-12-02"_s);
    const Id<Sentence> verdict = first.id;
    const auto prison = made.measure(u"imprisonment"_s, u"2025-12-02"_s);
    made.folder.measures[1].sentence = verdict;
    QCOMPARE(rowsOn(made.folder, u"2026-11-26"_s),
             QStringList { u"sentence.end 2026-12-02 2026-12-02"_s });
    QCOMPARE(titleOn(made, u"2026-11-26"_s),
             u"Sentence of 2 December 2025: may end on 2 December 2026"_s);
    QCOMPARE(libertyEnds(made.folder, day(u"2026-11-26"_s)).first().measure, prison);
    QVERIFY(titleOn(made, u"2026-12-03"_s).contains(u"latest possible end was 2 December 2026"));

    made.folder.measures[0].sentence = verdict;
    made.folder.measures[0].credit = u"1"_s;
    QVERIFY(!custody.isNull());
    QCOMPARE(rowsOn(made.folder, u"2026-01-26"_s),
             QStringList { u"sentence.end 2026-10-03 2026-10-03"_s }); // 60 days

    Sentence &appeal = made.sentence(u"custodial"_s, u"2026-03-01"_s);
    appeal.replaces = verdict;
    appeal.effect = u"cut"_s;
    appeal.term = u"8 months"_s;
    QCOMPARE(rowsOn(made.folder, u"2026-02-28"_s),
             QStringList { u"sentence.end 2026-10-03 2026-10-03"_s });
    QCOMPARE(rowsOn(made.folder, u"2026-03-02"_s),
             QStringList { u"sentence.end 2026-06-03 2026-06-03"_s });
    made.folder.sentences.last().effect = u"quashed"_s;
    made.folder.sentences.last().type = u"acquittal"_s;
    QVERIFY(rowsOn(made.folder, u"2026-03-02"_s).isEmpty());
    made.folder.sentences.removeLast();
    made.folder.measures[1].until = date(u"2026-05-01"_s);
    made.folder.measures[1].endedBy = u"parole"_s;
    QVERIFY(rowsOn(made.folder, u"2026-05-02"_s).isEmpty());
    made.measure(u"administrative_arrest"_s, u"2026-06-01"_s); // for another matter
    QVERIFY(rowsOn(made.folder, u"2026-06-02"_s).isEmpty());
}

void TstLibertyEnds::aMeasureHasOneEnd()
{
    LawCase made;
    Sentence &sentence = made.sentence(u"custodial"_s, u"2026-01-10"_s);
    sentence.term = u"1 year"_s;
    sentence.begins = date(u"2026-01-10"_s);
    const auto prison = made.measure(u"imprisonment"_s, u"2026-01-10"_s);
    made.folder.measures.last().sentence = made.folder.sentences.last().id;
    made.order(prison, u"ordered"_s, u"2026-01-10"_s, u"6 months"_s);
    int named = 0;
    for (const LibertyEnd &end : libertyEnds(made.folder, day(u"2026-02-01"_s)))
        named += end.measure == prison ? 1 : 0;
    QCOMPARE(named, 1);
    QCOMPARE(rowsOn(made.folder, u"2026-02-01"_s).size(), 2);
    // The end of the measure is on record: the sentence's own says nothing more.
    made.folder.measures.last().until = date(u"2026-12-01"_s);
    QCOMPARE(rowsOn(made.folder, u"2026-02-01"_s),
             QStringList { u"measure.end 2026-12-01 2026-12-01"_s });
}

void TstLibertyEnds::everyPersonHasTheirOwn()
{
    LawCase made;
    const Id<Person> first = made.person;
    made.order(made.measure(u"pretrial_custody"_s, u"2026-06-13"_s), u"ordered"_s, u"2026-06-13"_s,
               u"3 months"_s);
    Person other;
    other.id = newId<Person>();
    Involvement part;
    part.person = other.id;
    part.role = u"person_at_risk"_s;
    made.folder.people << other;
    made.folder.involvements << part;
    made.person = other.id;
    made.order(made.measure(u"pretrial_custody"_s, u"2026-06-20"_s), u"ordered"_s, u"2026-06-20"_s,
               u"2 months"_s);
    const QList<LiveDue> rows = libertyDue(made.folder, day(u"2026-07-01"_s));
    QCOMPARE(rows.size(), 2);
    for (const LiveDue &row : rows)
        QCOMPARE(row.due.latest->iso(),
                 row.due.person == first ? u"2026-09-13"_s : u"2026-08-20"_s);
}

void TstLibertyEnds::aClosedCaseIsNotLate()
{
    LawCase made;
    made.order(made.measure(u"pretrial_custody"_s, u"2026-06-13"_s), u"ordered"_s, u"2026-06-13"_s,
               u"3 months"_s);
    made.folder.file.status = u"closed"_s;
    QCOMPARE(rowsOn(made.folder, u"2026-09-13"_s).size(), 1);
    QVERIFY(rowsOn(made.folder, u"2026-09-14"_s).isEmpty());
    QVERIFY(!steadyDays(made.folder, {}, day(u"2026-09-13"_s)).holds(day(u"2026-09-14"_s)));
}

void TstLibertyEnds::aHoleBetweenOrdersIsAGap()
{
    LawCase made;
    const auto custody = made.measure(u"pretrial_custody"_s, u"2026-06-13"_s);
    made.order(custody, u"ordered"_s, u"2026-06-13"_s, u"3 months"_s);
    made.order(custody, u"extended"_s, u"2026-11-20"_s, u"2 months"_s);
    const auto holes = [&] {
        QStringList said;
        for (const Finding &finding : findingsOf(made.folder, day(u"2026-11-26"_s)))
            if (finding.kind == u"order_gap" || finding.kind == u"order_after_end")
                said << finding.kind + u": " + finding.text;
        return said;
    };
    QCOMPARE(holes(),
             QStringList { u"order_gap: 14 September 2026 – 19 November 2026: held 67 "
                           "day(s) with no order on record (pre-trial custody)."_s });
    made.folder.orders.last().made = date(u"2026-11"_s);
    QVERIFY2(holes().join(u' ').contains(u"held at least 48 day(s)"),
             qPrintable(holes().join(u' ')));
    made.folder.orders.last().made = date(u"2026-11-20~"_s); // nobody can count days then
    QVERIFY(holes().join(u' ').startsWith(u"order_after_end"));
    made.folder.orders.last().made = date(u"2026-09-14"_s); // no whole day lies between
    QVERIFY2(holes().join(u' ').startsWith(u"order_gap: Order of 14 September 2026: made after"),
             qPrintable(holes().join(u' ')));
    made.folder.orders.last().made = date(u"2026-09-13"_s);
    QVERIFY(holes().isEmpty());
}

void TstLibertyEnds::aReleaseThatIsNotOnRecordIsAskedAbout()
{
    LawCase made;
    const auto custody = made.measure(u"pretrial_custody"_s, u"2026-10-01"_s);
    made.order(custody, u"ordered"_s, u"2026-10-01"_s, u"3 months"_s);
    const auto asked = [&](const QString &today) {
        QStringList said;
        for (const Finding &finding : findingsOf(made.folder, day(today)))
            if (finding.kind == u"release_ordered")
                said << finding.text;
        return said;
    };
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.at = date(u"2026-11-20"_s);
    hearing.outcome = u"released"_s;
    made.folder.hearings << hearing;
    QVERIFY(asked(u"2026-11-19"_s).isEmpty());
    QCOMPARE(asked(u"2026-11-26"_s),
             QStringList { u"A court ordered release on 20 November 2026, and no release is on "
                           "record (pre-trial custody)."_s });
    made.order(custody, u"extended"_s, u"2026-11-24"_s, u"1 month"_s); // held on another paper
    QVERIFY(asked(u"2026-11-26"_s).isEmpty());
    made.folder.orders.last().type = u"ended"_s;
    made.folder.hearings.clear();
    QVERIFY(asked(u"2026-11-26"_s).value(0).startsWith(u"An order ended the measure on 24 Nov"));
    QVERIFY(rowsOn(made.folder, u"2026-11-26"_s).isEmpty()); // asked in one place
    made.folder.measures.last().until = date(u"2026-11-24"_s);
    QVERIFY(asked(u"2026-11-26"_s).isEmpty());
}

void TstLibertyEnds::nobodyIsHeldAfterTheirDeath()
{
    LawCase made;
    const auto custody = made.measure(u"pretrial_custody"_s, u"2026-09-01"_s);
    made.order(custody, u"ordered"_s, u"2026-09-01"_s, u"2 months"_s);
    made.folder.people.first().died = date(u"2026-10-10"_s);
    const LibertyTrack track = libertyTrack(made.folder, day(u"2026-11-26"_s));
    QCOMPARE(track.total.least, 39);
    QCOMPARE(track.total.most, 39);
    QCOMPARE(track.measures.first().days.most, 39);
    QStringList kinds;
    for (const TrackFinding &finding : track.findings)
        kinds << code(finding.kind);
    QVERIFY(kinds.contains(u"after_death"_s) && !kinds.contains(u"held_beyond_end"_s));
}

/// Read off the track by other code, for chains nobody has chosen.
void TstLibertyEnds::whatTheTrackSaysIsWhatIsDue()
{
    int orders = 0;
    int sentences = 0;
    int beyond = 0;
    for (quint32 seed = 1; seed <= 16; ++seed) {
        const LawCase made = RandomChains(seed).make();
        for (const CivilDay today : turningDaysOf(made.folder)) {
            const QString where = u"seed %1, %2: "_s.arg(seed).arg(today.iso());
            const QList<LiveDue> rows = libertyDue(made.folder, today);
            const QStringList found = orderEndsOf(rows);
            const QStringList wanted = orderEndsByTrack(made.folder, today);
            QVERIFY2(found == wanted,
                     qPrintable(where + found.join(u", ") + u" | " + wanted.join(u", ")));
            orders += static_cast<int>(found.size());
            for (const LibertyTrack &track : everyTrack(made.folder, today)) {
                const QString wrong = wrongAboutBeyond(track, rows, today, beyond)
                    + wrongAboutSentences(track, rows, sentences);
                QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
            }
        }
    }
    QVERIFY(orders > 200);
    QVERIFY(sentences > 20);
    QVERIFY(beyond > 20);
}

/// A row that is kept says the same on every day it claims to stand.
void TstLibertyEnds::rowsStandOnTheDaysTheySay()
{
    const auto linesOf = [](const CaseFolder &folder, CivilDay today) {
        QStringList lines;
        for (const LiveDue &row : libertyDue(folder, today))
            lines << QStringList { row.due.trigger, row.due.triggerValue,
                                   row.due.triggerRecord.toString(), row.record.toString() }
                         .join(u' ');
        lines.sort();
        return lines;
    };
    qsizetype covered = 0;
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const LawCase made = RandomChains(seed).make();
        const std::set<CivilDay> days = turningDaysOf(made.folder);
        std::map<CivilDay, std::pair<QStringList, SteadyDays>> known;
        for (const CivilDay today : days)
            known.emplace(
                today, std::pair(linesOf(made.folder, today), steadyDays(made.folder, {}, today)));
        for (const auto &[today, answer] : known) {
            for (const auto &[other, truth] : known) {
                if (!answer.second.holds(other))
                    continue;
                ++covered;
                QVERIFY2(answer.first == truth.first,
                         qPrintable(u"seed %1: of %2 on %3: %4 | %5"_s.arg(seed).arg(
                             today.iso(), other.iso(), answer.first.join(u", "),
                             truth.first.join(u", "))));
            }
        }
    }
    QVERIFY(covered > 1000);
}

HABEAS_TEST(TstLibertyEnds)

} // namespace habeas::test

#include "tst_libertyends.moc"
