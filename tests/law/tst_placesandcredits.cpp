#include "app/casefile/thesaurus.h"
#include "app/law/track/credits.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

const QString later = u"2026-11-22"_s;

LibertyTrack trackOf(const LawCase &lawCase, const QString &today = later)
{
    return libertyTrack(lawCase.folder, day(today));
}

qsizetype count(const LibertyTrack &track, TrackFinding::Kind kind)
{
    return std::ranges::count(track.findings, kind, &TrackFinding::kind);
}

void addPlace(LawCase &lawCase, Id<Measure> measure, const QString &from, const QString &place,
              const QString &until = {})
{
    Placement placement;
    placement.id = newId<Placement>();
    placement.measure = measure;
    placement.from = date(from);
    placement.until = date(until);
    placement.place = place;
    lawCase.folder.placements << placement;
}

} // namespace

class TstPlacesAndCredits : public QObject
{
    Q_OBJECT

private slots:

    void everyKindOfMeasureTakesLibertyOrLimitsIt()
    {
        int taken = 0;
        for (const QString &type : codesOf(u"measure_type"_s)) {
            const LibertyEffect effect = effectOf(type);
            QCOMPARE(effect == LibertyEffect::NotSaid, type == u"other"_s);
            LawCase lawCase;
            lawCase.measure(type, u"2022-01-01"_s, u"2022-01-11"_s);
            const LibertyTrack track = trackOf(lawCase);
            const DayRange ten { 10, 10 };
            QCOMPARE(track.total, effect == LibertyEffect::Deprivation ? ten : DayRange {});
            QCOMPARE(track.limited, effect == LibertyEffect::Limitation ? ten : DayRange {});
            QCOMPARE(count(track, TrackFinding::Kind::EffectNotSaid), type == u"other"_s ? 1 : 0);
            taken += effect == LibertyEffect::Deprivation ? 1 : 0;
        }
        QCOMPARE(taken, 11);
    }

    void placesFollowEachOtherAndTheirDaysAddUp()
    {
        LawCase lawCase;
        const auto custody
            = lawCase.measure(u"pretrial_custody"_s, u"2022-01-01"_s, u"2022-04-11"_s);
        lawCase.folder.measures.last().place = u"police cell"_s;
        addPlace(lawCase, custody, u"2022-01-05"_s, u"prison 1"_s);
        addPlace(lawCase, custody, u"2022-03"_s, u"prison 2"_s);
        const QList<TrackPlace> places = trackOf(lawCase).measures.first().places;
        QCOMPARE(places.size(), 3);
        QCOMPARE(places.at(0).place, u"police cell"_s);
        QCOMPARE(places.at(0).days, (DayRange { 4, 4 }));
        QVERIFY(places.at(0).untilNext);
        QCOMPARE(places.at(1).until.edtf(), u"2022-03"_s);
        QCOMPARE(places.at(1).days, (DayRange { 55, 85 }));
        QCOMPARE(places.at(2).days, (DayRange { 11, 41 }));
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::PlaceGap), 0);
    }

    void daysWithoutAPlaceAreFound()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2022-01-01"_s);
        addPlace(lawCase, custody, u"2022-01-05"_s, u"prison 1"_s, u"2022-02-01"_s);
        addPlace(lawCase, custody, u"2022-02"_s, u"prison 2"_s, u"2022-03-01"_s);
        const LibertyTrack track = trackOf(lawCase, u"2022-06-01"_s);
        QCOMPARE(count(track, TrackFinding::Kind::PlaceGap), 1); // before the first; February meets
        QCOMPARE(count(track, TrackFinding::Kind::PlaceNotKnown), 1);
        QCOMPARE(track.now.state, Whereabouts::State::Held);
        QVERIFY(track.now.place.isEmpty());
        addPlace(lawCase, custody, u"2021-01-01"_s, u"prison 0"_s, u"2021-02-01"_s);
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::PlaceOutside), 1);
    }

    void whereThePersonIsNow()
    {
        using State = Whereabouts::State;
        const auto state = [](const LawCase &lawCase) {
            return trackOf(lawCase).now.state;
        };
        LawCase lawCase;
        QCOMPARE(state(lawCase), State::NotKnown);
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2026-01-01"_s);
        addPlace(lawCase, custody, u"2026-02-01"_s, u"prison 1"_s);
        const Whereabouts held = trackOf(lawCase).now;
        QCOMPARE(held.state, State::Held);
        QCOMPARE(held.place, u"prison 1"_s);
        QVERIFY2(held.text.contains(u"prison 1"_s) && held.text.contains(u"1 February 2026"_s),
                 qPrintable(held.text));
        Measure &measure = lawCase.folder.measures.last();
        measure.until = date(u"2026-03-01"_s);
        for (const auto &[endedBy, expected] :
             { std::pair(u"release"_s, State::NotHeld), std::pair(u"escape"_s, State::Escaped),
               std::pair(u"death"_s, State::Died), std::pair(u"transfer"_s, State::NotKnown) }) {
            measure.endedBy = endedBy;
            QCOMPARE(state(lawCase), expected);
        }
        lawCase.measure(u"travel_ban"_s, u"2026-03-01"_s);
        QCOMPARE(state(lawCase), State::Limited);
        lawCase.folder.people[0].died = date(u"2026-05"_s);
        QCOMPARE(state(lawCase), State::Died);
    }

    void aDisappearanceCountsUntilSomebodyAdmitsIt()
    {
        LawCase lawCase;
        lawCase.measure(u"enforced_disappearance"_s, u"2026-10-01"_s);
        LibertyTrack track = trackOf(lawCase, u"2026-11-10"_s);
        QCOMPARE(track.measures.first().disappeared, std::optional(DayRange { 40, 40 }));
        QCOMPARE(track.now.state, Whereabouts::State::Disappeared);
        QVERIFY(track.findings.isEmpty());
        lawCase.folder.measures[0].acknowledged = date(u"2026-10"_s);
        track = trackOf(lawCase, u"2026-11-10"_s);
        QCOMPARE(track.measures.first().disappeared, std::optional(DayRange { 0, 30 }));
        QCOMPARE(track.measures.first().days, (DayRange { 40, 40 }));
        QCOMPARE(track.now.state, Whereabouts::State::Held);
        QVERIFY(!trackOf(LawCase::likeTheSeed()).measures.first().disappeared);
    }

    void custodyIsCreditedByItsRatioOverPartialDates()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        Sentence &sentence = lawCase.folder.sentences.last();
        sentence.type = u"custodial"_s;
        sentence.term = u"2 years 6 months"_s;
        for (Measure &measure : lawCase.folder.measures) {
            measure.sentence = sentence.id;
            measure.credit = measure.type == u"pretrial_custody"_s ? u"1.5"_s : u"1"_s;
        }
        const LibertyTrack track = trackOf(lawCase, u"2023-04-28"_s);
        QCOMPARE(track.sentences.size(), 1);
        const TrackSentence &counted = track.sentences.first();
        QCOMPARE(counted.measures.size(), 3);
        // Custody is 234 to 263 days and house arrest what is left of 394: 15 + 394 + half of it.
        QCOMPARE(counted.credited, (DecimalDays { 52600, 54050 }));
        QCOMPARE(counted.measures.at(1).credited, (DecimalDays { 35100, 39450 }));
        QCOMPARE(counted.readings.size(), 1);
        const TermReading &reading = counted.readings.first();
        QCOMPARE(reading.basis, TermReading::Basis::Pronounced);
        // 10 October 2025 less 540.5 or 526 days.
        QCOMPARE(reading.earliest, day(u"2025-10-10"_s).plusDays(-541));
        QCOMPARE(reading.latest, day(u"2025-10-10"_s).plusDays(-526));
        const qint64 whole = daysBetween(day(u"2023-04-28"_s), day(u"2025-10-10"_s)) * 100;
        QCOMPARE(reading.remaining, (DecimalDays { whole - 54050, whole - 52600 }));
        QVERIFY2(reading.arithmetic.contains(u"526 to 540.5 days credited"_s),
                 qPrintable(reading.arithmetic));
    }

    void creditsOfOneRatioAreExactWhateverTheDayInNovember()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        Sentence &sentence = lawCase.folder.sentences.last();
        for (Measure &measure : lawCase.folder.measures) {
            measure.sentence = sentence.id;
            measure.credit = u"1"_s;
        }
        QCOMPARE(trackOf(lawCase).sentences.first().credited, (DecimalDays { 40900, 40900 }));
        QVERIFY(trackOf(lawCase).sentences.first().readings.isEmpty()); // no length on record
    }

    /// What carries a sentence out may have begun as something else: those days are credited, or
    /// nothing is said of them.
    void nothingIsServedBeforeThereIsASentence()
    {
        LawCase lawCase;
        Sentence &sentence = lawCase.sentence(u"custodial"_s, u"2023-04-10"_s);
        sentence.term = u"2 years"_s;
        const Id<Sentence> id = sentence.id;
        lawCase.measure(u"pretrial_custody"_s, u"2023-01-10"_s);
        lawCase.folder.measures.last().sentence = id;
        const auto served = [&lawCase] {
            return trackOf(lawCase, u"2023-05-10"_s).sentences.first().served;
        };
        QCOMPARE(served(), (DayRange { 30, 30 }));
        lawCase.folder.sentences[0].begins = date(u"2023-04-20"_s);
        QCOMPARE(served(), (DayRange { 20, 20 }));
        lawCase.folder.sentences[0].begins = date(u"2023-02-10"_s); // the judgment says so
        QCOMPARE(served(), (DayRange { 89, 89 }));
        lawCase.folder.sentences[0].begins = {};
        lawCase.folder.sentences[0].pronounced = date(u"2023-04"_s); // between the 1st and the 30th
        QCOMPARE(served(), (DayRange { 10, 39 }));
        lawCase.folder.measures.last().until = date(u"2023-03-10"_s);
        QCOMPARE(served(), (DayRange { 0, 0 }));
        lawCase.folder.measures.last().credit = u"1"_s; // now the record counts them
        const TrackSentence counted = trackOf(lawCase, u"2023-05-10"_s).sentences.first();
        QCOMPARE(counted.credited, (DecimalDays { 5900, 5900 }));
        QCOMPARE(counted.served, (DayRange { 0, 0 }));
    }

    void everyPossibleStartIsItsOwnReading()
    {
        LawCase lawCase;
        Sentence &sentence = lawCase.sentence(u"custodial"_s, u"2023-04-10"_s);
        sentence.term = u"1 year"_s;
        sentence.inForce = date(u"2023-05-10"_s);
        sentence.statedEnd = date(u"2024-04-20"_s);
        const Id<Sentence> id = sentence.id;
        lawCase.measure(u"imprisonment"_s, u"2023-06-01"_s);
        lawCase.folder.measures.last().sentence = id;
        const LibertyTrack track = trackOf(lawCase, u"2024-04-15"_s);
        const TrackSentence &counted = track.sentences.first();
        QStringList ends;
        for (const TermReading &reading : counted.readings)
            ends << code(reading.basis) + u' ' + reading.latest.iso() + u' '
                    + decimalText(reading.remaining.most);
        QCOMPARE(ends,
                 QStringList({ u"stated 2024-04-20 5"_s, u"pronounced 2024-04-10 0"_s,
                               u"in_force 2024-05-10 25"_s, u"measure_start 2024-06-01 47"_s }));
        QCOMPARE(counted.served, (DayRange { 319, 319 }));
        QCOMPARE(count(track, TrackFinding::Kind::NoOrder), 0); // the judgment is the paper
        QCOMPARE(count(track, TrackFinding::Kind::EndDiffers), 1);
        lawCase.folder.sentences[0].begins = date(u"2023-04-20"_s); // settles it
        const LibertyTrack settled = trackOf(lawCase);
        QCOMPARE(settled.sentences.first().readings.size(), 2);
        QCOMPARE(count(settled, TrackFinding::Kind::EndDiffers), 0);
    }

    void custodyAfterTheTermBeganIsNotTakenOffTwice()
    {
        LawCase lawCase;
        Sentence &sentence = lawCase.sentence(u"custodial"_s, u"2022-01-11"_s);
        sentence.term = u"100 days"_s;
        const Id<Sentence> id = sentence.id;
        lawCase.measure(u"pretrial_custody"_s, u"2022-01-01"_s, u"2022-01-31"_s);
        lawCase.folder.measures.last().sentence = id;
        lawCase.folder.measures.last().credit = u"1.5"_s;
        const TrackSentence counted = trackOf(lawCase).sentences.first();
        QCOMPARE(counted.credited, (DecimalDays { 4500, 4500 }));
        // 10 days before count 15; of 20 after only the half beyond them: 25 days off.
        QCOMPARE(counted.readings.first().latest, day(u"2022-01-11"_s).plusDays(100 - 25));
    }

    void ratiosAreReadExactly()
    {
        QCOMPARE(ratioFromText(u"1"_s), std::optional(100));
        QCOMPARE(ratioFromText(u"1.5"_s), std::optional(150));
        QCOMPARE(ratioFromText(u"0.25"_s), std::optional(25));
        for (const QString &text : { u""_s, u"1,5"_s, u"-1"_s, u"1.555"_s, u"100"_s, u"a"_s })
            QVERIFY(!ratioFromText(text));
        QCOMPARE(decimalText(61350), u"613.5"_s);
        QCOMPARE(decimalText(61325), u"613.25"_s);
        QCOMPARE(decimalText(5), u"0.05"_s);
        QCOMPARE(decimalText(40900), u"409"_s);
    }

    void longChainsStayExactAndFast()
    {
        for (const auto &[term, days] :
             { std::pair(u"15 days"_s, 15), std::pair(u"45 days"_s, 45) }) {
            LawCase lawCase;
            const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2014-01-01"_s);
            CivilDay at = day(u"2014-01-01"_s);
            lawCase.order(custody, u"ordered"_s, at.iso(), term);
            for (int i = 1; i < 100; ++i) {
                at = at.plusDays(days);
                lawCase.order(custody, u"extended"_s, at.plusDays(-1).iso(), term,
                              u"previous_end"_s);
            }
            QElapsedTimer clock;
            clock.start();
            const LibertyTrack track = trackOf(lawCase);
            QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
            const QList<PossibleEnd> ends = track.measures.first().orders.last().possibleEnds;
            QCOMPARE(ends.size(), 1);
            QCOMPARE(ends.first().earliest, day(u"2014-01-01"_s).plusDays(qint64 { 100 } * days));
            QCOMPARE(ends.first().latest, ends.first().earliest);
            QCOMPARE(count(track, TrackFinding::Kind::OrderAfterEnd), 0);
        }
    }

    void ordersOutOfOrderAreFound()
    {
        LawCase lawCase;
        const auto custody
            = lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s, u"2022-07-01"_s);
        lawCase.order(custody, u"extended"_s, u"2022-03-10"_s, u"1 month"_s);
        lawCase.order(custody, u"ordered"_s, u"2022-03-12"_s, u"2 months"_s);
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::OrderBeforeFirst), 1);
        lawCase.folder.orders[0].made = date(u"2022-03"_s); // perhaps after the 12th
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::OrderBeforeFirst), 0);

        lawCase.folder.orders[0].position = 2;
        lawCase.folder.orders[1].position = 2;
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::OrderPosition), 1);
        lawCase.folder.orders[0].made = date(u"2022-05-10"_s);
        lawCase.folder.orders[0].position = 1; // first, and made later
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::OrderPosition), 1);
        lawCase.order(custody, u"extended"_s, u"2022-07-02"_s);
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::OrderAfterRelease), 1);
    }

    void aStatedEndThatNoReadingLeadsToIsFound()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        Order &order = lawCase.order(custody, u"ordered"_s, u"2022-03-14"_s, u"2 months"_s);
        order.statedEnd = date(u"2022-05-10"_s);
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::EndDiffers), 1);
        lawCase.folder.orders[0].statedEnd = date(u"2022-05-11"_s); // where the first day counts
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::EndDiffers), 0);
        lawCase.folder.orders[0].statedEnd = date(u"2022-05"_s); // contains both readings
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::EndDiffers), 0);
        QCOMPARE(trackOf(lawCase).measures.first().orders.first().endsAgree, std::optional(true));
        lawCase.folder.orders[0].statedEnd = {};
        QVERIFY(!trackOf(lawCase).measures.first().orders.first().endsAgree);
    }

    void heldWithoutAnyEndOrAfterDeathIsFound()
    {
        LawCase lawCase;
        lawCase.measure(u"administrative_detention"_s, u"2022-03-12"_s);
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::NoEndDate), 1);
        lawCase.folder.measures[0].until = date(u"2022-04-01"_s);
        lawCase.folder.measures[0].endedBy = u"death"_s;
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::NoEndDate), 0);
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::AfterDeath), 0);
        lawCase.measure(u"imprisonment"_s, u"2022-05-01"_s, u"2022-06-01"_s);
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::AfterDeath), 1);
        lawCase.measure(u"imprisonment"_s, u"2022-08-01"_s, u"2022-07-01"_s);
        QCOMPARE(count(trackOf(lawCase), TrackFinding::Kind::Impossible), 1);
    }

    /// A death in some month is told as the month, and nobody waits for the release of the dead.
    void aRoughDeathStaysRough()
    {
        LawCase lawCase;
        lawCase.folder.people.first().died = date(u"2022-03"_s);
        lawCase.measure(u"administrative_detention"_s, u"2022-01-12"_s);
        const LibertyTrack track = trackOf(lawCase);
        QCOMPARE(count(track, TrackFinding::Kind::NoEndDate), 0);
        const auto found = std::ranges::find(track.findings, TrackFinding::Kind::AfterDeath,
                                             &TrackFinding::kind);
        QVERIFY(found != track.findings.end());
        QVERIFY2(found->text.endsWith(u"goes on after the death on record, March 2022."),
                 qPrintable(found->text));
    }

    void sentencesServedTogetherExplainTheirOverlap()
    {
        LawCase lawCase;
        for (int i = 0; i < 2; ++i) {
            const Id<Sentence> id = lawCase.sentence(u"custodial"_s, u"2022-01-01"_s).id;
            lawCase.measure(u"imprisonment"_s, u"2022-01-01"_s, u"2022-12-31"_s);
            lawCase.folder.measures.last().sentence = id;
        }
        LibertyTrack track = trackOf(lawCase);
        QCOMPARE(track.total, (DayRange { 364, 364 }));
        QCOMPARE(count(track, TrackFinding::Kind::Overlap), 1);
        QVERIFY(!track.findings.first().expected);
        lawCase.folder.sentences[1].servedWith = lawCase.folder.sentences.at(0).id;
        lawCase.folder.sentences[1].servedAs = u"concurrent"_s;
        track = trackOf(lawCase);
        QCOMPARE(count(track, TrackFinding::Kind::Overlap), 1);
        QVERIFY(std::ranges::find(track.findings, TrackFinding::Kind::Overlap, &TrackFinding::kind)
                    ->expected);
    }
};

HABEAS_TEST(TstPlacesAndCredits)

} // namespace habeas::test

#include "tst_placesandcredits.moc"
