#include "app/exchange/casefilejson.h"

#include <QTest>

#include <algorithm>

#include "tests/support/fixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// Every fact of the published case stands in a field of its own, and what it does not say is
/// nowhere.
class TstAcceptanceCase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theMeasuresRunAsThePublicationTellsThem();
    void whatThePublicationLeavesOutIsLeftOut();
    void theSentenceKeepsItsFineAndItsYearsSource();
    void theChargesStandAtTheirStages();
    void theDeathTollIsAClaimOfTheGovernment();
    void thePersonHasNamesAndPlacesInPublicLife();

private:
    CaseFolder m_case;
    CaseFile m_file;
};

void TstAcceptanceCase::initTestCase()
{
    const Result<CaseFile> file = readCaseFile(acceptanceCase());
    QVERIFY(file);
    m_file = *file;
    m_case = file->cases.first();
}

void TstAcceptanceCase::theMeasuresRunAsThePublicationTellsThem()
{
    QStringList lines;
    for (const Measure &measure : m_case.measures) {
        lines << measure.type + u' ' + measure.from.edtf() + u' ' + measure.until.edtf() + u' '
                + measure.endedBy;
        for (const Order &order : ordersOf(m_case, measure.id))
            lines << u"- "_s + order.type + u' ' + order.made.edtf() + u' ' + order.term;
    }
    QCOMPARE(
        lines,
        (QStringList { u"administrative_arrest 2022-02-25 2022-03-12 re_arrest"_s,
                       u"- ordered  15 days"_s, u"pretrial_custody 2022-03-12 2022-11 transfer"_s,
                       u"- extended 2022-03-14 2 months"_s, u"- extended 2022-05-06 "_s,
                       u"house_arrest 2022-11 2023-04-10 sentence"_s }));
    QCOMPARE(ordersOf(m_case, m_case.measures.first().id).first().statedEnd.edtf(),
             u"2022-03-12"_s);
    QCOMPARE(m_case.measures.first().law.text(), u"KZ CAO 488(11)"_s);
}

void TstAcceptanceCase::whatThePublicationLeavesOutIsLeftOut()
{
    QVERIFY(m_case.sentences.first().term.isEmpty());
    QVERIFY(m_case.sentences.first().court.isEmpty());
    QVERIFY(!m_case.sentences.first().law.isSet());
    QVERIFY(m_file.officials.isEmpty());
    QVERIFY(m_case.letters.isEmpty());
    QVERIFY(std::ranges::none_of(m_case.charges, [](const Charge &c) {
        return c.stage == u"convicted"_s;
    }));
    for (const Order &order : m_case.orders)
        QVERIFY(order.countedFrom.isEmpty());
    QCOMPARE(m_case.urgentActions.first().statedDaysLeft, std::optional<int>(0));
    QVERIFY(m_case.urgentActions.first().actBy.isUnknown());
    QVERIFY(m_case.urgentActions.first().number.isEmpty());
    for (const Document &document : m_case.documents)
        QVERIFY(document.sha256.isEmpty());
}

void TstAcceptanceCase::theSentenceKeepsItsFineAndItsYearsSource()
{
    const Sentence &sentence = m_case.sentences.first();
    QCOMPARE(sentence.pronounced.edtf(), u"2023-04-10"_s);
    QCOMPARE(sentence.type, u"suspended"_s);
    const Money fine { u"400000"_s, u"KZT"_s, u"885"_s, u"USD"_s };
    QCOMPARE(sentence.fine, fine);
    const auto press = std::ranges::find(m_file.sources, u"press"_s, &Source::type);
    QVERIFY(press != m_file.sources.end());
    QCOMPARE(press->published.edtf(), u"2023-04-28"_s);
    QVERIFY(sentence.sources.contains(press->id));
    QCOMPARE(m_case.restrictions.size(), 5);
    for (const Restriction &restriction : m_case.restrictions) {
        QVERIFY(restriction.sentence == sentence.id);
        QCOMPARE(restriction.consequence, u"a custodial sentence"_s);
    }
}

void TstAcceptanceCase::theChargesStandAtTheirStages()
{
    QStringList lines;
    for (const Charge &charge : m_case.charges)
        lines << charge.law.text() + u' ' + charge.stage + u' ' + charge.stageDate.edtf() + u' '
                + charge.actsDated.edtf();
    lines.sort();
    QCOMPARE(lines,
             (QStringList { u"KZ CC 272 accused 2022-10 "_s,
                            u"KZ CC 272(3) investigated 2022-01-20 2022-01-04/2022-01-05"_s,
                            u"KZ CC 274(2) suspected 2022-03-12 2021"_s,
                            u"KZ CC 378(2) suspected 2022-03-12 2021"_s }));
}

void TstAcceptanceCase::theDeathTollIsAClaimOfTheGovernment()
{
    const auto toll = std::ranges::find(m_case.claims, u"238"_s, &Claim::quantity);
    const auto officers = std::ranges::find(m_case.claims, u"19"_s, &Claim::quantity);
    QVERIFY(toll != m_case.claims.end() && officers != m_case.claims.end());
    QCOMPARE(toll->claimant, u"the government of Kazakhstan"_s);
    QVERIFY(officers->partOf == toll->id);
    for (const Event &event : m_case.events)
        QVERIFY(!event.text.contains(u"238"_s));
    QVERIFY(std::ranges::find(m_case.claims, u"admission"_s, &Claim::type) != m_case.claims.end());
}

void TstAcceptanceCase::thePersonHasNamesAndPlacesInPublicLife()
{
    CaseFolder folder = m_case;
    folder.names = m_file.names;
    QCOMPARE(displayName(folder, personAtRisk(folder)), u"Zhanbolat Mamay"_s);
    QCOMPARE(displayName(folder, personAtRisk(folder), u"ru"_s), u"Жанболат Мамай"_s);
    QCOMPARE(bestName(folder, personAtRisk(folder), u"ru"_s)->gen, u"Жанболата Мамая"_s);
    QCOMPARE(bestName(folder, personAtRisk(folder), u"kk"_s)->gen, u"Жанболат Мамайдың"_s);
    QCOMPARE(m_file.affiliations.size(), 2);
    QCOMPARE(m_case.consents.size(), 2);
    QCOMPARE(m_case.hearings.first().mode, u"online"_s);
    QCOMPARE(m_case.statuses.first().status, u"witness with the right to defence"_s);
}

HABEAS_TEST(TstAcceptanceCase)

} // namespace habeas::test

#include "tst_acceptancecase.moc"
