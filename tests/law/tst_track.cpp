#include "app/law/track/track.h"

#include <QTest>

#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

const QString later = u"2026-11-22"_s;
const QString april = u"2023-04-28"_s;

LibertyTrack trackOf(const LawCase &lawCase, const QString &today = later)
{
    return libertyTrack(lawCase.folder, day(today));
}

QList<TrackFinding> findingsOf(const LibertyTrack &track, TrackFinding::Kind kind)
{
    QList<TrackFinding> found;
    for (const TrackFinding &finding : track.findings) {
        if (finding.kind == kind)
            found << finding;
    }
    return found;
}

} // namespace

class TstTrack : public QObject
{
    Q_OBJECT

private slots:

    void theSeedAddsUpTo409DaysWhateverTheDayInNovember()
    {
        const LibertyTrack track = trackOf(LawCase::likeTheSeed());
        QCOMPARE(track.measures.size(), 3);
        QCOMPARE(track.measures.at(0).days, (DayRange { 15, 15 }));
        QCOMPARE(track.total, (DayRange { 409, 409 }));
        QCOMPARE(track.custody, (DayRange { 249, 278 }));
        QCOMPARE(track.houseArrest, (DayRange { 131, 160 }));
        QCOMPARE(track.perType.first().first, u"administrative_arrest"_s);
    }

    void bothPossibleEndsOfTheMarchOrderAreVisible()
    {
        const LibertyTrack track = trackOf(LawCase::likeTheSeed());
        const QList<TrackOrder> &orders = track.measures.at(1).orders;
        const QList<PossibleEnd> &march = orders.at(0).possibleEnds;
        QCOMPARE(march.size(), 2);
        QCOMPARE(march.at(0).basis, PossibleEnd::Basis::MeasureStart);
        QCOMPARE(march.at(0).earliest.iso(), u"2022-05-12"_s);
        QCOMPARE(march.at(0).arithmetic, u"12 March 2022 + 2 months"_s);
        QCOMPARE(march.at(1).basis, PossibleEnd::Basis::OrderDate);
        QCOMPARE(march.at(1).latest.iso(), u"2022-05-14"_s);
        QVERIFY(!orders.at(1).term);
        QVERIFY(orders.at(1).possibleEnds.isEmpty());
    }

    void theSeedHasItsFindingsAndNoOthers()
    {
        const LibertyTrack track = trackOf(LawCase::likeTheSeed());
        QVERIFY(findingsOf(track, TrackFinding::Kind::Gap).isEmpty());
        QVERIFY(findingsOf(track, TrackFinding::Kind::HeldBeyondEnd).isEmpty());

        const auto due = findingsOf(track, TrackFinding::Kind::NotReleasedOnDueDate);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().from, std::optional(day(u"2022-03-12"_s)));
        QVERIFY(due.first().text.startsWith(u"12 March 2022: due for release"_s));

        const auto unknown = findingsOf(track, TrackFinding::Kind::EndUnknown);
        QCOMPARE(unknown.size(), 1);
        QVERIFY(unknown.first().text.contains(u"6 May 2022"_s));

        const auto noOrder = findingsOf(track, TrackFinding::Kind::NoOrder);
        QCOMPARE(noOrder.size(), 2);
        QCOMPARE(noOrder.first().from, std::optional(day(u"2022-03-12"_s)));
        QCOMPARE(noOrder.first().until, std::optional(day(u"2022-03-14"_s)));
        QVERIFY(noOrder.first().text.contains(u"held 2 day(s) before the first order on record"_s));
        QVERIFY(noOrder.last().text.contains(u"November 2022"_s)); // the house arrest has no paper
    }

    void heldBeyondTheEndOnlyWhenTheLatestPossibleEndHasPassed()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        lawCase.order(custody, u"ordered"_s, u"2022-03-14"_s, u"2 months"_s);
        const auto found = [&](const QString &today) {
            return findingsOf(trackOf(lawCase, today), TrackFinding::Kind::HeldBeyondEnd).size();
        };
        QCOMPARE(found(u"2022-05-13"_s), 0); // past 12 May, not past 14 May
        QCOMPARE(found(u"2022-05-14"_s), 0);
        QCOMPARE(found(u"2022-05-15"_s), 1);
        lawCase.order(custody, u"extended"_s, u"2022-05-10"_s); // for how long, nobody knows
        QCOMPARE(found(u"2022-07-01"_s), 0);
    }

    void anExtensionIsNotOverBeforeItWasMade()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2024-03-10"_s);
        const auto ends = [&] {
            QStringList days;
            const TrackMeasure measure = trackOf(lawCase).measures.first();
            for (const PossibleEnd &end : measure.orders.last().possibleEnds)
                days << end.latest.iso();
            return days;
        };
        lawCase.order(custody, u"extended"_s, u"2026-05-06"_s, u"2 months"_s);
        QCOMPARE(ends(), QStringList { u"2026-07-06"_s });
        lawCase.folder.orders[0].countedFrom = u"measure_start"_s; // somebody said so
        QCOMPARE(ends(), QStringList { u"2024-05-10"_s });
    }

    void whatMayRunIsNotSaidToRun_data()
    {
        using State = Whereabouts::State;
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("endedBy");
        QTest::addColumn<State>("alone");
        QTest::addColumn<State>("withABan");
        const auto row = [](const char *name, const QString &from, const QString &until,
                            const QString &endedBy, State alone, State withABan) {
            QTest::newRow(name) << from << until << endedBy << alone << withABan;
        };
        row("goes on", u"2022"_s, {}, {}, State::Held, State::Held);
        row("a year that is not over", u"2022"_s, u"2023"_s, {}, State::MaybeHeld,
            State::MaybeHeld);
        row("an end nobody knows", u"2022"_s, u".."_s, {}, State::MaybeHeld, State::MaybeHeld);
        row("a stretch", u"2022"_s, u"2022-05/2024-01"_s, {}, State::MaybeHeld, State::MaybeHeld);
        row("released in a year that is not over", u"2022"_s, u"2023"_s, u"release"_s,
            State::NotHeld, State::Limited);
        row("a beginning that may be to come", u"2023-04/2023-06"_s, {}, {}, State::MaybeHeld,
            State::MaybeHeld);
        row("this month", u"2023-04"_s, {}, {}, State::Held, State::Held);
        row("to come", u"2023-06"_s, {}, {}, State::NotKnown, State::Limited);
        row("over", u"2022"_s, u"2023-03"_s, {}, State::NotKnown, State::Limited);
    }

    void whatMayRunIsNotSaidToRun()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, until);
        QFETCH(const QString, endedBy);
        LawCase lawCase;
        lawCase.measure(u"imprisonment"_s, from, until, endedBy);
        QTEST(trackOf(lawCase, april).now.state, "alone");
        const auto ban = lawCase.measure(u"travel_ban"_s, u"2022-12"_s);
        const Whereabouts now = trackOf(lawCase, april).now;
        QTEST(now.state, "withABan");
        QVERIFY2(!now.text.contains(u"since from"_s), qPrintable(now.text));
        if (now.state != Whereabouts::State::MaybeHeld)
            return;
        QCOMPARE(now.beside, ban);
        QVERIFY2(now.text.startsWith(u"Not certain whether"_s)
                     && now.text.contains(u"travel ban"_s),
                 qPrintable(now.text));
    }

    void oneMeasureOrTheNextIsHeldEitherWay()
    {
        LawCase lawCase;
        const auto prison
            = lawCase.measure(u"imprisonment"_s, u"2022-01-05"_s, u"2023-04/2023-06"_s);
        const auto house = lawCase.measure(u"house_arrest"_s, u"2023-04/2023-06"_s);
        const Whereabouts now = trackOf(lawCase, april).now;
        QCOMPARE(now.state, Whereabouts::State::Held);
        QCOMPARE(now.measure, prison);
        QCOMPARE(now.beside, house);
        QVERIFY2(now.text.contains(u"imprisonment or house arrest since 5 January 2022"_s),
                 qPrintable(now.text));
    }

    void bailSpeaksAgainstCustody()
    {
        LawCase lawCase;
        lawCase.measure(u"pretrial_custody"_s, u"2022-23"_s);
        lawCase.measure(u"bail"_s, u"2023-01"_s);
        const LibertyTrack track = trackOf(lawCase, april);
        QCOMPARE(track.now.state, Whereabouts::State::MaybeHeld);
        QVERIFY(track.now.contradicted);
        QCOMPARE(findingsOf(track, TrackFinding::Kind::BailWhileHeld).size(), 1);
        lawCase.folder.measures[0].type = u"house_arrest"_s; // goes together with bail
        const LibertyTrack home = trackOf(lawCase, april);
        QCOMPARE(home.now.state, Whereabouts::State::Held);
        QVERIFY(findingsOf(home, TrackFinding::Kind::BailWhileHeld).isEmpty());
        lawCase.folder.measures[0].type = u"pretrial_custody"_s;
        lawCase.folder.measures[1].until = date(u"2023-02"_s); // and was held again
        QCOMPARE(trackOf(lawCase, april).now.state, Whereabouts::State::Held);
    }

    void anExtensionMadeTooLateIsFound()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s, u"2022-07"_s);
        lawCase.order(custody, u"ordered"_s, u"2022-03-12"_s, u"2 months"_s);
        lawCase.order(custody, u"extended"_s, u"2022-05-16"_s, u"1 month"_s);
        const auto late = findingsOf(trackOf(lawCase), TrackFinding::Kind::OrderGap);
        QCOMPARE(late.size(), 1);
        QCOMPARE(late.first().from, std::optional(day(u"2022-05-12"_s)));
        QCOMPARE(late.first().until, std::optional(day(u"2022-05-16"_s)));
    }

    void aSaidBasisIsTheOnlyOne()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        lawCase.order(custody, u"ordered"_s, u"2022-03-14"_s, u"2 months"_s, u"order"_s);
        lawCase.order(custody, u"extended"_s, u"2022-05-06"_s, u"1 month"_s, u"previous_end"_s);
        const auto orders = trackOf(lawCase).measures.first().orders;
        QCOMPARE(orders.at(0).possibleEnds.size(), 1);
        QCOMPARE(orders.at(0).possibleEnds.first().earliest.iso(), u"2022-05-14"_s);
        QCOMPARE(orders.at(1).possibleEnds.size(), 1);
        QCOMPARE(orders.at(1).possibleEnds.first().earliest.iso(), u"2022-06-14"_s);
        QCOMPARE(orders.at(1).possibleEnds.first().basis, PossibleEnd::Basis::PreviousEnd);
    }

    void manyRenewalsDoNotMultiplyTheirEnds()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2020-01-01"_s);
        CivilDay at = day(u"2020-01-03"_s);
        for (int i = 0; i < 40; ++i) {
            lawCase.order(custody, u"extended"_s, at.iso(), u"15 days"_s);
            at = at.plusDays(14);
        }
        const LibertyTrack track = trackOf(lawCase);
        for (const TrackOrder &order : track.measures.first().orders)
            QVERIFY(order.possibleEnds.size() <= 3);
    }

    void aStatedEndStandsBesideTheComputedOne()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        lawCase.order(custody, u"ordered"_s, u"2022-03-12"_s, u"2 months"_s).statedEnd
            = date(u"2022-05-10"_s);
        const auto ends = trackOf(lawCase).measures.first().orders.first().possibleEnds;
        QCOMPARE(ends.size(), 2);
        QCOMPARE(ends.at(0).basis, PossibleEnd::Basis::Stated);
        QCOMPARE(ends.at(1).earliest.iso(), u"2022-05-12"_s);
    }

    void gapsAreFoundUnlessThePersonWalkedFree()
    {
        for (const QString &ended : { u""_s, u"release"_s }) {
            LawCase lawCase;
            lawCase.measure(u"police_custody"_s, u"2022-03-01"_s, u"2022-03-03"_s, ended);
            lawCase.measure(u"pretrial_custody"_s, u"2022-03-08"_s, u"2022-04-01"_s);
            const auto gaps = findingsOf(trackOf(lawCase), TrackFinding::Kind::Gap);
            QCOMPARE(gaps.size(), ended.isEmpty() ? 1 : 0);
            if (!gaps.isEmpty())
                QCOMPARE(gaps.first().until, std::optional(day(u"2022-03-08"_s)));
        }
    }

    void overlapsCountOnce()
    {
        LawCase lawCase;
        lawCase.measure(u"pretrial_custody"_s, u"2022-03-01"_s, u"2022-03-31"_s);
        lawCase.measure(u"administrative_arrest"_s, u"2022-03-10"_s, u"2022-03-20"_s);
        const LibertyTrack track = trackOf(lawCase);
        QCOMPARE(track.total, (DayRange { 30, 30 }));
        const auto overlaps = findingsOf(track, TrackFinding::Kind::Overlap);
        QCOMPARE(overlaps.size(), 1);
        QCOMPARE(overlaps.first().from, std::optional(day(u"2022-03-10"_s)));
        QCOMPARE(overlaps.first().until, std::optional(day(u"2022-03-20"_s)));
    }

    void openMeasuresCountToToday()
    {
        LawCase lawCase;
        lawCase.measure(u"imprisonment"_s, u"2026-11-01"_s);
        const LibertyTrack track = trackOf(lawCase);
        QVERIFY(track.measures.first().open);
        QCOMPARE(track.total, (DayRange { 21, 21 }));
    }

    void anEndKnownToBeUnknownIsARange()
    {
        LawCase lawCase;
        lawCase.measure(u"enforced_disappearance"_s, u"2026-11-01"_s, u".."_s);
        const LibertyTrack track = trackOf(lawCase);
        QVERIFY(!track.measures.first().open);
        QCOMPARE(track.total, (DayRange { 0, 21 }));
        QVERIFY(findingsOf(track, TrackFinding::Kind::NoOrder).isEmpty());
    }

    void anUnknownStartHasNoUpperBound()
    {
        LawCase lawCase;
        lawCase.measure(u"imprisonment"_s, u".."_s, u"2022-05-01"_s);
        const DayRange total = trackOf(lawCase).total;
        QVERIFY(total.unbounded);
        QCOMPARE(total.least, 0);
        QCOMPARE(total.most, 0);
    }

    void aDateThatIsOnlyAboutRightGivesNoExactFigure()
    {
        LawCase lawCase;
        lawCase.measure(u"pretrial_custody"_s, u"2018-05-15"_s, u"2018-06-01~"_s);
        const DayRange vague = trackOf(lawCase).total;
        QVERIFY(vague.approximate);
        QCOMPARE(vague.least, 17);
        QCOMPARE(vague.most, 17);
        LawCase doubted;
        doubted.measure(u"pretrial_custody"_s, u"2018-05-15?"_s, u"2018-06"_s);
        QVERIFY(trackOf(doubted).total.approximate);
    }

    void aMeetingDayThatIsOnlyAboutRightChangesNoSum()
    {
        LawCase lawCase;
        lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s, u"2022-05-01~"_s);
        lawCase.measure(u"house_arrest"_s, u"2022-05-01~"_s, u"2022-06-12"_s);
        const LibertyTrack track = trackOf(lawCase);
        QCOMPARE(track.total, (DayRange { 92, 92 }));
        QVERIFY(track.custody.approximate);
        QVERIFY(track.houseArrest.approximate);
    }

    void nobodyIsSaidToBeHeldTooLongByADateThatIsOnlyAboutRight()
    {
        const auto found = [](const QString &from, const QString &made, const QString &until) {
            LawCase lawCase;
            const auto custody = lawCase.measure(u"pretrial_custody"_s, from, until);
            lawCase.order(custody, u"ordered"_s, made, u"2 months"_s);
            return findingsOf(trackOf(lawCase), TrackFinding::Kind::HeldBeyondEnd).size();
        };
        const QString start = u"2022-03-12"_s;
        QCOMPARE(found(start, start, u"2022-05-14"_s), 1);
        QCOMPARE(found(u"2022-03-12~"_s, start, u"2022-05-14"_s), 0);
        QCOMPARE(found(start, u"2022-03-12~"_s, u"2022-05-14"_s), 0);
        QCOMPARE(found(start, start, u"2022-05-14?"_s), 0);
    }

    void limitsOfLibertyAreNotLibertyLost()
    {
        LawCase lawCase;
        for (const QString &type : { u"travel_ban"_s, u"bail"_s, u"recognisance"_s,
                                     u"restriction_of_freedom"_s, u"personal_surety"_s })
            lawCase.measure(type, u"2022-01-01"_s, u"2022-12-31"_s);
        const LibertyTrack track = trackOf(lawCase);
        QCOMPARE(track.measures.size(), 5);
        QCOMPARE(track.total, DayRange {});
        QVERIFY(track.findings.isEmpty());
    }

    void peopleOfOneCaseAreKeptApart()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        const Id<Person> other = newId<Person>();
        Measure theirs;
        theirs.id = newId<Measure>();
        theirs.person = other;
        theirs.type = u"imprisonment"_s;
        theirs.from = date(u"2022-01-01"_s);
        theirs.until = date(u"2022-01-11"_s);
        lawCase.folder.measures << theirs;
        QCOMPARE(trackOf(lawCase).total, (DayRange { 409, 409 }));
        QCOMPARE(libertyTrack(lawCase.folder, day(later), other).total, (DayRange { 10, 10 }));
    }

    void aRecordThatContradictsItselfCountsNothing()
    {
        LawCase lawCase;
        lawCase.measure(u"imprisonment"_s, u"2022-05-01"_s, u"2022-04-01"_s);
        lawCase.measure(u"imprisonment"_s, u"2031-05-01"_s);
        QCOMPARE(trackOf(lawCase).total, DayRange {});
    }
};

HABEAS_TEST(TstTrack)

} // namespace habeas::test

#include "tst_track.moc"
