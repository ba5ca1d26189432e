#include "app/exchange/casefilejson.h"
#include "app/law/proceedings/chargeledger.h"
#include "app/law/proceedings/restrictionterms.h"
#include "app/law/proceedings/sentenceend.h"
#include "app/law/track/track.h"

#include <QTest>

#include <algorithm>

#include "tests/support/fixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// Seven invented people in cases of the shapes that are published about seven countries: every
/// fact has a field of its own, and the law reads the totals from them.
class TstInventedCases : public QObject
{
    Q_OBJECT

private slots:
    void eachIsReadAndWrittenWhole_data();
    void eachIsReadAndWrittenWhole();

    void nothingHadToGoIntoANote_data() { eachIsReadAndWrittenWhole_data(); }

    void nothingHadToGoIntoANote();
    void theTotalsAreRead_data();
    void theTotalsAreRead();
    void iranOnlyTheHarshestTermIsServed();
    void saudiArabiaRaisedThenCutAndBannedFromRelease();
    void egyptRenewalsAndANewCaseOnRelease();
    void belarusInAbsentiaUpheldAndPerhapsCut();
    void russiaCreditAndExchange();
    void turkiyeAcquittedTriedAgainThreeMatters();
    void pakistanDisappearedTwice();
};

namespace {

CaseFile fileOf(const QString &country)
{
    const Result<CaseFile> file
        = readCaseFile(readAll(fixturePath(u"invented-%1.json"_s.arg(country))));
    if (!file)
        qWarning("%s", qPrintable(file.error().message));
    return file.value_or(CaseFile());
}

CaseFolder folderOf(const QString &country)
{
    const CaseFile file = fileOf(country);
    CaseFolder folder = file.cases.value(0);
    folder.people = file.people;
    folder.names = file.names;
    return folder;
}

CivilDay day(const QString &iso)
{
    return CivilDay::fromIso(iso).value();
}

const auto today = u"2024-10-01"_s;

} // namespace

void TstInventedCases::eachIsReadAndWrittenWhole_data()
{
    QTest::addColumn<QString>("country");
    for (const char *country :
         { "iran", "saudi-arabia", "egypt", "belarus", "russia", "turkiye", "pakistan" })
        QTest::newRow(country) << QString::fromLatin1(country);
}

void TstInventedCases::eachIsReadAndWrittenWhole()
{
    QFETCH(const QString, country);
    const CaseFile file = fileOf(country);
    QCOMPARE(file.cases.size(), 1);
    const QByteArray written = writeCaseFile(file);
    const Result<CaseFile> again = readCaseFile(written);
    QVERIFY(again);
    QCOMPARE(writeCaseFile(*again), written);
}

void TstInventedCases::nothingHadToGoIntoANote()
{
    QFETCH(const QString, country);
    const CaseFolder folder = folderOf(country);
    CaseFolder::eachList(folder, [](const auto &list) {
        for (const auto &record : list)
            QVERIFY(record.note.isEmpty());
    });
    QVERIFY(folder.notes.isEmpty());
    for (const Event &event : folder.events)
        QVERIFY(!event.type.isEmpty());
}

void TstInventedCases::theTotalsAreRead_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("chains");
    // 4 September to 8 November 2016, then from 13 June 2018 on.
    QTest::newRow("iran") << u"iran"_s << qint64(65 + 2302) << qint64(65 + 2302) << 1 << 3;
    // 17 June 2012 to 17 June 2020.
    QTest::newRow("saudi-arabia") << u"saudi-arabia"_s << qint64(2922) << qint64(2922) << 0 << 1;
    // 12 February 2018 to 20 October 2020 without a day of freedom.
    QTest::newRow("egypt") << u"egypt"_s << qint64(981) << qint64(981) << 36 << 0;
    QTest::newRow("belarus") << u"belarus"_s << qint64(15) << qint64(15) << 1 << 1;
    // 27 June 2022 to 1 August 2024.
    QTest::newRow("russia") << u"russia"_s << qint64(766) << qint64(766) << 4 << 1;
    // From 18 October 2017 on.
    QTest::newRow("turkiye") << u"turkiye"_s << qint64(2540) << qint64(2540) << 2 << 3;
    // 3 December 2016 to some day of January 2017, then from 13 November 2019 on.
    QTest::newRow("pakistan") << u"pakistan"_s << qint64(29 + 1784) << qint64(59 + 1784) << 0 << 1;
}

void TstInventedCases::theTotalsAreRead()
{
    QFETCH(const QString, country);
    const CaseFolder folder = folderOf(country);
    const LibertyTrack track = libertyTrack(folder, day(today));
    QTEST(track.total.least, "least");
    QTEST(track.total.most, "most");
    QTEST(int(folder.orders.size()), "orders");
    QTEST(int(sentenceChains(folder, day(today)).size()), "chains");
}

void TstInventedCases::iranOnlyTheHarshestTermIsServed()
{
    const CaseFolder folder = folderOf(u"iran"_s);
    QCOMPARE(folder.measures.last().from.typed(), u"23 Khordad 1397"_s);
    QCOMPARE(folder.measures.last().from.edtf(), u"2018-06-13"_s);
    const auto chains = sentenceChains(folder, day(today));
    const auto main = std::ranges::find_if(chains, [](const SentenceChain &chain) {
        return chain.inEffect()->lashes.has_value();
    });
    QVERIFY(main != chains.end());
    QCOMPARE(main->inEffect()->lashes, std::optional<int>(148));
    QCOMPARE(main->inEffect()->lashesGiven, std::optional<int>(0));
    QVERIFY(main->inEffect()->inAbsentia);
    QCOMPARE(main->judgments.first().counts.size(), 4);
    QCOMPARE(sentenceEnd(folder, *main, day(today))->latest, day(u"2030-06-13"_s));
    const auto terms = restrictionTerms(folder, day(today));
    QCOMPARE(std::ranges::count(terms, RestrictionTerm::Standing::NotStarted,
                                &RestrictionTerm::standing),
             2);
    const auto exile = std::ranges::find(folder.sentences, u"exile"_s, &Sentence::type);
    QCOMPARE(exile->place, u"Khash"_s);
    QCOMPARE(exile->servedWith, main->inEffect()->id);
    QCOMPARE(folder.measures.first().bail.amount, u"200000000"_s);
}

void TstInventedCases::saudiArabiaRaisedThenCutAndBannedFromRelease()
{
    const CaseFolder folder = folderOf(u"saudi-arabia"_s);
    const SentenceChain chain = sentenceChains(folder, day(today)).first();
    QCOMPARE(chain.judgments.size(), 3);
    QCOMPARE(chain.inEffect()->term, u"8 years"_s);
    QCOMPARE(sentenceChains(folder, day(u"2014-12-01"_s)).first().inEffect()->term, u"10 years"_s);
    QCOMPARE(sentenceEnd(folder, chain, day(today))->latest, day(u"2020-06-17"_s));
    QCOMPARE(sentenceEnd(folder, chain, day(today))->credit, QString());
    const Money fine { u"1000000"_s, u"SAR"_s, u"266631"_s, u"USD"_s };
    QCOMPARE(chain.inEffect()->fine, fine);
    for (const RestrictionTerm &term : restrictionTerms(folder, day(today))) {
        QCOMPARE(term.ends.latest, day(u"2030-06-17"_s));
        QCOMPARE(term.standing, RestrictionTerm::Standing::InForce);
    }
    for (const RestrictionTerm &term : restrictionTerms(folder, day(u"2019-01-01"_s)))
        QCOMPARE(term.standing, RestrictionTerm::Standing::NotStarted);
}

void TstInventedCases::egyptRenewalsAndANewCaseOnRelease()
{
    const CaseFolder folder = folderOf(u"egypt"_s);
    QCOMPARE(ordersOf(folder, folder.measures.at(1).id).size(), 23);
    QCOMPARE(ordersOf(folder, folder.measures.at(2).id).size(), 13);
    QCOMPARE(folder.measures.at(1).endedBy, u"re_arrest"_s);
    QCOMPARE(folder.measures.at(1).proceedings, u"State Security Case 901/2018"_s);
    QCOMPARE(folder.measures.at(2).proceedings, u"State Security Case 902/2019"_s);
    const LibertyTrack track = libertyTrack(folder, day(today));
    // Ten renewals of 15 days and twelve of 45, each from the end of the one before.
    const TrackMeasure &held = track.measures.at(1);
    const auto lastRenewal = held.orders.at(held.orders.size() - 2);
    QVERIFY(std::ranges::any_of(lastRenewal.possibleEnds, [](const PossibleEnd &end) {
        return end.latest == day(u"2020-01-06"_s);
    }));
    const auto ledger = chargeLedger(folder, day(today));
    QVERIFY(std::ranges::none_of(ledger, &LedgerCharge::convicted));
    QVERIFY(std::ranges::all_of(ledger, &LedgerCharge::open));
    const auto terms = restrictionTerms(folder, day(u"2020-11-05"_s));
    QCOMPARE(terms.first().nextReport.latest, day(u"2020-11-10"_s));
}

void TstInventedCases::belarusInAbsentiaUpheldAndPerhapsCut()
{
    const CaseFolder folder = folderOf(u"belarus"_s);
    const SentenceChain then = sentenceChains(folder, day(u"2024-06-01"_s)).first();
    QVERIFY(then.unsure);
    QCOMPARE(then.inEffect()->term, u"12 years"_s);
    const SentenceChain now = sentenceChains(folder, day(u"2025-01-01"_s)).first();
    QCOMPARE(now.inEffect()->term, u"11 years"_s);
    // The shorter term left what the first court found as it was.
    QCOMPARE(std::ranges::count(chargeLedger(folder, day(u"2025-01-01"_s)), true,
                                &LedgerCharge::convicted),
             2);
    QVERIFY(now.inEffect()->inAbsentia);
    QCOMPARE(now.inEffect()->confiscation, u"a flat in Minsk and a car"_s);
    const auto ledger = chargeLedger(folder, day(today));
    const auto replaced = std::ranges::find_if(ledger, [](const LedgerCharge &entry) {
        return entry.into.size() == 2;
    });
    QVERIFY(replaced != ledger.end());
    QCOMPARE(replaced->charge.law.text(), u"BY CC 342(1)"_s);
    QCOMPARE(std::ranges::count(ledger, true, &LedgerCharge::convicted), 2);
    QCOMPARE(statusHistory(folder, day(today)).last().current, true);
}

void TstInventedCases::russiaCreditAndExchange()
{
    const CaseFolder folder = folderOf(u"russia"_s);
    const SentenceChain chain = sentenceChains(folder, day(today)).first();
    QCOMPARE(chain.inEffect()->term, u"8 years 3 months"_s);
    QCOMPARE(int(*chain.decidedBy), 2);
    // 19 April 2023 + 8 years 3 months = 19 July 2031; a day and 280 days, each counted as 1.5.
    const auto end = sentenceEnd(folder, chain, day(today));
    QCOMPARE(end->earliest, day(u"2031-07-19"_s).plusDays(-422));
    QCOMPARE(end->latest, day(u"2031-07-19"_s).plusDays(-421));
    QCOMPARE(folder.measures.last().endedBy, u"exchange"_s);
    QCOMPARE(folder.placements.size(), 2);
    QCOMPARE(chargeLedger(folder, day(today)).first().stages.size(), 4);
}

void TstInventedCases::turkiyeAcquittedTriedAgainThreeMatters()
{
    const CaseFolder folder = folderOf(u"turkiye"_s);
    const auto chains = sentenceChains(folder, day(today));
    QCOMPARE(chains.at(0).judgments.size(), 4);
    QCOMPARE(chains.at(0).inEffect()->term, u"18 years"_s);
    QCOMPARE(int(*chains.at(0).decidedBy), 3);
    QCOMPARE(sentenceChains(folder, day(u"2020-06-01"_s)).first().state,
             SentenceChain::State::Acquitted);
    QCOMPARE(sentenceChains(folder, day(u"2021-06-01"_s)).first().state,
             SentenceChain::State::Quashed);
    QCOMPARE(chains.at(1).inEffect()->servedAs, u"consecutive"_s);
    QCOMPARE(chains.at(2).judgments.first().sentence.servedAs, u"concurrent"_s);
    QCOMPARE(chains.at(2).inEffect()->probation, u"5 years"_s);
    QCOMPARE(folder.measures.at(1).endedBy, u"re_arrest"_s);
    const auto ruling = std::ranges::find(folder.remedies, u"violation_found"_s, &Remedy::outcome);
    QCOMPARE(ruling->finding, u"violations of Articles 5(1), 5(4) and 18"_s);
}

void TstInventedCases::pakistanDisappearedTwice()
{
    const CaseFolder folder = folderOf(u"pakistan"_s);
    QCOMPARE(std::ranges::count(folder.measures, u"enforced_disappearance"_s, &Measure::type), 2);
    QCOMPARE(folder.measures.at(1).acknowledged.edtf(), u"2020-06-16"_s);
    QCOMPARE(folder.measures.at(1).acknowledgedBy, u"Ministry of Defence"_s);
    const SentenceChain chain = sentenceChains(folder, day(today)).first();
    QVERIFY(chain.inEffect()->pronounced.isUnknown());
    QCOMPARE(chain.inEffect()->court, u"Field General Court Martial"_s);
    QVERIFY(folder.placements.first().place.isEmpty());
    const auto wife
        = std::ranges::find(folder.involvements, u"representative"_s, &Involvement::role);
    for (const Consent &consent : folder.consents) {
        QVERIFY(consent.givenBy == wife->person);
        QCOMPARE(consent.capacity, u"wife; he cannot be reached"_s);
    }
    const auto opinion
        = std::ranges::find(folder.remedies, u"Opinion No. 907/2021"_s, &Remedy::number);
    QCOMPARE(opinion->outcome, u"violation_found"_s);
}

HABEAS_TEST(TstInventedCases)

} // namespace habeas::test

#include "tst_inventedcases.moc"
