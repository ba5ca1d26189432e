#include "app/law/proceedings/restrictionterms.h"

#include <QTest>

#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// A ban begins when the record says so, and ends on a day that can be checked.
class TstRestrictionTerms : public QObject
{
    Q_OBJECT

    using Standing = RestrictionTerm::Standing;

private slots:

    void init() { m_case = LawCase(); }

    void recordedDatesDecide_data();
    void recordedDatesDecide();
    void aBanFromReleaseWaitsForIt();
    void aTransferIsNoRelease();
    void aReleaseInAMonthGivesAMonthOfEnds();
    void aBanFromTheJudgmentInForceNeedsItsDay();
    void aBanAfterThePunishmentWaitsForItsEnd();
    void aConditionEndsWithItsMeasure();
    void aQuashedJudgmentLeavesItsBanInDoubt();
    void anotherPunishmentLeavesItsBanInDoubt();
    void withoutAStartNothingIsClaimed();
    void theNextReportIsCounted();
    void noReportIsDueAfterTheEnd();
    void anotherPersonsReleaseIsNotTheirs();

private:
    Restriction &ban(const QString &startsWith = {}, const QString &term = {})
    {
        Restriction restriction;
        restriction.id = newId<Restriction>();
        restriction.person = m_case.person;
        restriction.type = u"travel_abroad"_s;
        restriction.startsWith = startsWith;
        restriction.term = term;
        m_case.folder.restrictions << restriction;
        return m_case.folder.restrictions.last();
    }

    [[nodiscard]] RestrictionTerm read(const QString &on = u"2024-01-01"_s) const
    {
        return restrictionTerms(m_case.folder, day(on)).value(0);
    }

    LawCase m_case;
};

void TstRestrictionTerms::recordedDatesDecide_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("standing");
    const auto row = [](const char *name, const QString &from, const QString &until,
                        const QString &term, Standing standing) {
        QTest::newRow(name) << from << until << term << int(standing);
    };
    row("open", u"2023-01-01"_s, {}, {}, Standing::InForce);
    row("ends later", u"2023-01-01"_s, u"2024-01-01"_s, {}, Standing::InForce);
    row("ended", u"2023-01-01"_s, u"2023-12-31"_s, {}, Standing::Over);
    row("ended on a day nobody knows", u"2023-01-01"_s, u".."_s, {}, Standing::Over);
    row("ends within a month", u"2023-01-01"_s, u"2024-01"_s, {}, Standing::InForce);
    row("may have ended", u"2023-01-01"_s, u"2023-12/2024-02"_s, {}, Standing::MaybeInForce);
    row("may have begun", u"2024-01"_s, {}, {}, Standing::InForce);
    row("may not have begun", u"2024"_s, {}, {}, Standing::MaybeInForce);
    row("begins later", u"2024-02"_s, {}, {}, Standing::NotStarted);
    row("a length", u"2023-06-01"_s, {}, u"1 year"_s, Standing::InForce);
    row("its last day, or the day after", u"2023-01-01"_s, {}, u"1 year"_s, Standing::MaybeInForce);
    row("a length that is over", u"2022-12-31"_s, {}, u"1 year"_s, Standing::Over);
    row("a length in words", u"2023-01-01"_s, {}, u"for life"_s, Standing::MaybeInForce);
    row("about", u"2023~"_s, {}, {}, Standing::MaybeInForce);
}

void TstRestrictionTerms::recordedDatesDecide()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QString, term);
    QFETCH(int, standing);
    Restriction &restriction = ban({}, term);
    restriction.from = date(from);
    restriction.until = date(until);
    // A month counts from its last day for "surely begun".
    const QString on = from == u"2024-01"_s ? u"2024-01-31"_s : u"2024-01-01"_s;
    QCOMPARE(int(read(on).standing), standing);
}

void TstRestrictionTerms::aBanFromReleaseWaitsForIt()
{
    ban(u"release"_s, u"8 years"_s);
    m_case.measure(u"imprisonment"_s, u"2020-03-01"_s);
    QCOMPARE(read().standing, Standing::NotStarted);
    QVERIFY(!read().ends.latest);
    QVERIFY(read().startWords.contains(u"no release is on record"_s));
    m_case.folder.measures[0].until = date(u"2023-03-01"_s);
    m_case.folder.measures[0].endedBy = u"served"_s;
    const RestrictionTerm started = read();
    QCOMPARE(started.standing, Standing::InForce);
    QCOMPARE(started.begins.edtf(), u"2023-03-01"_s);
    QVERIFY(started.startComputed && started.endComputed);
    QCOMPARE(started.ends.latest, day(u"2031-03-01"_s));
    QCOMPARE(started.arithmetic, u"1 March 2023 + 8 years = 1 March 2031"_s);
    // Asked about a day before it, the release has not happened.
    QCOMPARE(read(u"2022-01-01"_s).standing, Standing::NotStarted);
}

void TstRestrictionTerms::aTransferIsNoRelease()
{
    ban(u"release"_s, u"8 years"_s);
    m_case.measure(u"pretrial_custody"_s, u"2020-03-01"_s, u"2021-03-01"_s, u"sentence"_s);
    QCOMPARE(read().standing, Standing::Unknown);
    QVERIFY(!read().ends.latest);
    m_case.measure(u"imprisonment"_s, u"2021-03-01"_s);
    QCOMPARE(read().standing, Standing::NotStarted);
}

void TstRestrictionTerms::aReleaseInAMonthGivesAMonthOfEnds()
{
    ban(u"release"_s, u"1 year"_s);
    m_case.measure(u"imprisonment"_s, u"2020-03-01"_s, u"2023-01"_s, u"release"_s);
    const RestrictionTerm read = this->read();
    QCOMPARE(read.ends.earliest, day(u"2024-01-01"_s));
    QCOMPARE(read.ends.latest, day(u"2024-01-31"_s));
    QCOMPARE(read.standing, Standing::MaybeInForce);
}

void TstRestrictionTerms::aBanFromTheJudgmentInForceNeedsItsDay()
{
    Sentence &sentence = m_case.sentence(u"suspended"_s, u"2023-04-10"_s);
    ban(u"in_force"_s, u"5 years"_s).sentence = sentence.id;
    QCOMPARE(read().standing, Standing::Unknown);
    sentence.inForce = date(u"2023-05-11"_s);
    QCOMPARE(read().ends.latest, day(u"2028-05-11"_s));
    QCOMPARE(read(u"2023-05-01"_s).standing, Standing::NotStarted);
    m_case.folder.restrictions[0].startsWith = u"pronounced"_s;
    QCOMPARE(read().ends.latest, day(u"2028-04-10"_s));
}

void TstRestrictionTerms::aBanAfterThePunishmentWaitsForItsEnd()
{
    const auto sentence = m_case.sentence(u"custodial"_s, u"2020-04-10"_s).id;
    ban(u"sentence_served"_s, u"2 years"_s).sentence = sentence;
    m_case.measure(u"imprisonment"_s, u"2020-04-10"_s);
    QCOMPARE(read().standing, Standing::NotStarted);
    m_case.folder.measures[0].until = date(u"2023-04-10"_s);
    m_case.folder.measures[0].endedBy = u"served"_s;
    QCOMPARE(read().ends.latest, day(u"2025-04-10"_s));
    m_case.folder.measures[0].endedBy = u"death"_s;
    QCOMPARE(read().standing, Standing::Unknown);
}

void TstRestrictionTerms::aConditionEndsWithItsMeasure()
{
    const auto house = m_case.measure(u"house_arrest"_s, u"2023-01-01"_s);
    ban().measure = house;
    QCOMPARE(read().standing, Standing::InForce);
    m_case.folder.measures[0].until = date(u"2023-06-01"_s);
    QCOMPARE(read().standing, Standing::Over);
}

void TstRestrictionTerms::aQuashedJudgmentLeavesItsBanInDoubt()
{
    const auto sentence = m_case.sentence(u"suspended"_s, u"2023-04-10"_s).id;
    Restriction &restriction = ban();
    restriction.sentence = sentence;
    restriction.from = date(u"2023-04-10"_s);
    QCOMPARE(read().standing, Standing::InForce);
    Sentence &quashing = m_case.sentence(u"other"_s, u"2023-06-10"_s);
    quashing.replaces = sentence;
    quashing.effect = u"quashed"_s;
    QCOMPARE(read().standing, Standing::MaybeInForce);
    QCOMPARE(read().telling, RestrictionTerm::Telling::Undone);
    QVERIFY(read().startWords.contains(u"does not stand"_s));
}

void TstRestrictionTerms::anotherPunishmentLeavesItsBanInDoubt()
{
    const auto sentence = m_case.sentence(u"suspended"_s, u"2023-04-10"_s).id;
    Restriction &restriction = ban();
    restriction.sentence = sentence;
    restriction.from = date(u"2023-04-10"_s);
    restriction.until = date(u"2028-04-10"_s);
    Sentence &changing = m_case.sentence(u"suspended"_s, u"2023-06-10"_s);
    changing.replaces = sentence;
    changing.effect = u"changed"_s;
    QCOMPARE(read().telling, RestrictionTerm::Telling::InForce);
    changing.type = u"fine"_s;
    QCOMPARE(read().standing, Standing::MaybeInForce);
    QCOMPARE(read().telling, RestrictionTerm::Telling::NotCertain);
    // The same punishment, but another length, by a court that quashed the judgment first.
    changing.type = u"suspended"_s;
    changing.effect = u"quashed"_s;
    changing.term = u"1 year"_s;
    QCOMPARE(read().telling, RestrictionTerm::Telling::NotCertain);
}

void TstRestrictionTerms::withoutAStartNothingIsClaimed()
{
    ban();
    QCOMPARE(read().standing, Standing::Unknown);
    QCOMPARE(read().telling, RestrictionTerm::Telling::NotCertain);
    m_case.folder.restrictions[0].until = date(u"2023-01-01"_s);
    QCOMPARE(read().standing, Standing::Over);
}

void TstRestrictionTerms::theNextReportIsCounted()
{
    Restriction &restriction = ban();
    restriction.from = date(u"2023-01-01"_s);
    restriction.nextReport = date(u"2023-12-20"_s);
    restriction.reportEvery = u"1 week"_s;
    RestrictionTerm found = read();
    QCOMPARE(found.nextReport.latest, day(u"2024-01-03"_s));
    QCOMPARE(found.reportArithmetic, u"every 1 week from 20 December 2023"_s);
    QVERIFY(found.reportNotConfirmed);
    Compliance entry;
    entry.id = newId<Compliance>();
    entry.restriction = restriction.id;
    entry.type = u"reported"_s;
    entry.at = date(u"2023-12-20"_s);
    m_case.folder.compliance << entry;
    QCOMPARE(read().openReport.latest, day(u"2023-12-27"_s)); // the next one has passed, too
    m_case.folder.compliance.last().at = date(u"2023-12-27"_s);
    QVERIFY(!read().reportNotConfirmed);
    QVERIFY(read(u"2023-12-19"_s).reportArithmetic.isEmpty());
    QCOMPARE(nextReportWords(read(u"2023-12-19"_s)), u"20 December 2023"_s);
}

void TstRestrictionTerms::noReportIsDueAfterTheEnd()
{
    Restriction &restriction = ban();
    restriction.from = date(u"2023-01-01"_s);
    restriction.until = date(u"2024-01-02"_s);
    restriction.nextReport = date(u"2023-12-24"_s);
    restriction.reportEvery = u"1 month"_s;
    const RestrictionTerm found = read(u"2023-12-26"_s);
    QVERIFY(!found.nextReport.earliest);
    QVERIFY(found.reportArithmetic.isEmpty());
    QCOMPARE(nextReportWords(found), u"24 December 2023: not confirmed"_s);
    m_case.folder.restrictions[0].reportEvery = u"1 week"_s;
    QCOMPARE(nextReportWords(read(u"2023-12-26"_s)),
             u"24 December 2023: not confirmed; 31 December 2023"_s);
    m_case.folder.restrictions[0].reportEvery.clear();
    QCOMPARE(nextReportWords(read(u"2023-12-26"_s)), u"24 December 2023: not confirmed"_s);
    m_case.folder.restrictions[0].reportEvery = u"2 days"_s;
    QCOMPARE(nextReportWords(read(u"2023-12-28"_s)),
             u"24 December 2023 and later: not confirmed; 28 December 2023"_s);
}

void TstRestrictionTerms::anotherPersonsReleaseIsNotTheirs()
{
    const auto other = newId<Person>();
    Involvement part;
    part.person = other;
    part.role = u"person_at_risk"_s;
    m_case.folder.involvements << part;
    ban(u"release"_s, u"8 years"_s);
    m_case.measure(u"imprisonment"_s, u"2020-03-01"_s, u"2023-03-01"_s, u"served"_s);
    m_case.folder.measures[0].person = other;
    QCOMPARE(read().standing, Standing::Unknown);
    QVERIFY(!read().begins.isSet());
}

HABEAS_TEST(TstRestrictionTerms)

} // namespace habeas::test

#include "tst_restrictionterms.moc"
