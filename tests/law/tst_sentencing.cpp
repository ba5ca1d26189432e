#include "app/law/findings/findings.h"
#include "app/law/proceedings/sentenceend.h"
#include "app/law/proceedings/sentencewords.h"
#include "app/law/proceedings/sentencing.h"
#include "app/law/proceedings/termstart.h"
#include "app/law/track/track.h"

#include <QTest>

#include <algorithm>

#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// Three judgments are not three sentences: one stands, and the record says why.
class TstSentencing : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_case = LawCase(); }

    void withoutAJudgmentThereIsNone();
    void eachCourtIsRead_data();
    void eachCourtIsRead();
    void aRestoredJudgmentStandsAgain();
    void whatWasRestoredMayBeNamedEitherWay();
    void anAcquittalIsNoSentence();
    void whoQuashesMayPassSentenceAnew_data();
    void whoQuashesMayPassSentenceAnew();
    void whatWasQuashedAnewCanBeRestored();
    void onAnEarlierDayTheEarlierJudgmentStood();
    void aVagueDateLeavesItOpen();
    void positionsOrderWhatDatesDoNot();
    void judgmentsInACircleEnd();
    void twoMattersAreTwoChains();
    void theWordsTellWhatEachCourtDid();
    void servedAfterAnotherIsSaid();
    void theHarshestPartAloneIsServed();
    void heldAfterAJudgmentThatHoldsNobodyIsAsked();
    void oneAfterTheOther();
    void aPardonEndsTheCount();
    void aBanOfATrialThatAcquittedIsAskedAbout();
    void theEndIsASumThatIsShown();
    void theTrackCountsWhatStands();
    void heldOnAJudgmentThatIsGoneIsFound();
    void daysHeldCountOnlyAtARateOnRecord();
    void withoutItsFirstDayATermHasNoEnd();

private:
    Sentence &judge(const QString &instance, const QString &date, const QString &effect = {},
                    const QString &term = {}, Id<Sentence> about = {})
    {
        Sentence &sentence = m_case.sentence(u"custodial"_s, date);
        sentence.instance = instance;
        sentence.effect = effect;
        sentence.term = term;
        sentence.replaces = about;
        return sentence;
    }

    [[nodiscard]] SentenceChain chain(const QString &on = u"2024-01-01"_s) const
    {
        return sentenceChains(m_case.folder, day(on)).value(0);
    }

    LawCase m_case;
};

void TstSentencing::withoutAJudgmentThereIsNone()
{
    QVERIFY(sentenceChains(m_case.folder, day(u"2024-01-01"_s)).isEmpty());
    judge(u"first_instance"_s, u"2025-01-01"_s, {}, u"5 years"_s);
    QCOMPARE(chain().state, SentenceChain::State::None);
    QVERIFY(!chain().inEffect());
}

void TstSentencing::eachCourtIsRead_data()
{
    QTest::addColumn<QStringList>("effects");
    QTest::addColumn<int>("standing");
    QTest::addColumn<int>("decidedBy");
    QTest::newRow("one judgment") << QStringList { {} } << 0 << 0;
    QTest::newRow("upheld") << QStringList { {}, u"upheld"_s } << 0 << 1;
    QTest::newRow("raised") << QStringList { {}, u"raised"_s } << 1 << 1;
    QTest::newRow("raised, then cut") << QStringList { {}, u"raised"_s, u"cut"_s } << 2 << 2;
    QTest::newRow("raised, then upheld") << QStringList { {}, u"raised"_s, u"upheld"_s } << 1 << 2;
    QTest::newRow("quashed") << QStringList { {}, u"quashed"_s } << -1 << 1;
    QTest::newRow("quashing upheld") << QStringList { {}, u"quashed"_s, u"upheld"_s } << -1 << 2;
    QTest::newRow("tried again") << QStringList { {}, u"quashed"_s, {} } << 2 << 2;
    QTest::newRow("restored") << QStringList { {}, u"quashed"_s, u"restored"_s } << 0 << 2;
    QTest::newRow("restored after a raise")
        << QStringList { {}, u"raised"_s, u"restored"_s } << 0 << 2;
    QTest::newRow("what was upheld is not on record") << QStringList { u"upheld"_s } << 0 << 0;
    QTest::newRow("what was quashed is not on record") << QStringList { u"quashed"_s } << -1 << 0;
}

void TstSentencing::eachCourtIsRead()
{
    QFETCH(QStringList, effects);
    QFETCH(int, standing);
    QFETCH(int, decidedBy);
    Id<Sentence> before;
    for (qsizetype i = 0; i < effects.size(); ++i)
        before
            = judge(u"appeal"_s, u"202%1-01-01"_s.arg(i), effects.at(i), u"5 years"_s, before).id;
    const SentenceChain made = chain();
    QCOMPARE(made.judgments.size(), effects.size());
    QCOMPARE(int(made.standing.value_or(-1)), standing);
    QCOMPARE(int(made.decidedBy.value_or(-1)), decidedBy);
    QCOMPARE(made.state,
             standing < 0 ? SentenceChain::State::Quashed : SentenceChain::State::Stands);
}

void TstSentencing::aRestoredJudgmentStandsAgain()
{
    const auto first = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s).id;
    const auto quashing = judge(u"appeal"_s, u"2020-06-01"_s, u"quashed"_s, {}, first).id;
    judge(u"cassation"_s, u"2021-03-01"_s, u"restored"_s, {}, quashing);
    QCOMPARE(chain().inEffect()->id, first);
    QVERIFY2(whyWords(chain(), day(u"2024-01-01"_s)).contains(u"stands again"_s),
             qPrintable(whyWords(chain(), day(u"2024-01-01"_s))));
}

void TstSentencing::whatWasRestoredMayBeNamedEitherWay()
{
    const auto first = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s).id;
    const auto raised = judge(u"appeal"_s, u"2020-06-01"_s, u"raised"_s, u"8 years"_s, first).id;
    judge(u"cassation"_s, u"2020-09-01"_s, u"quashed"_s, {}, raised);
    Sentence &last = judge(u"supreme"_s, u"2021-03-01"_s, u"restored"_s, {}, raised);
    QCOMPARE(chain().inEffect()->id, raised);
    last.replaces = first;
    QCOMPARE(chain().inEffect()->id, first);
    last.replaces = {};
    QCOMPARE(sentenceChains(m_case.folder, day(u"2024-01-01"_s)).size(), 2);
}

void TstSentencing::anAcquittalIsNoSentence()
{
    const auto first = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s).id;
    Sentence &second = judge(u"appeal"_s, u"2020-06-01"_s, u"quashed"_s, {}, first);
    second.type = u"acquittal"_s;
    const SentenceChain made = chain();
    QCOMPARE(made.state, SentenceChain::State::Acquitted);
    QCOMPARE(int(*made.standing), 1);
    QVERIFY(!sentenceEnd(m_case.folder, made, day(u"2024-01-01"_s)));
}

void TstSentencing::whoQuashesMayPassSentenceAnew_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("term");
    QTest::addColumn<bool>("anew");
    QTest::addColumn<int>("asked");
    QTest::newRow("another length") << u"custodial"_s << u"4 years"_s << true << 0;
    QTest::newRow("another kind") << u"suspended"_s << u"5 years"_s << true << 0;
    QTest::newRow("the same again") << u"custodial"_s << u"5 years"_s << false << 1;
    QTest::newRow("a kind alone") << u"custodial"_s << QString() << false << 0;
    QTest::newRow("no kind") << u"other"_s << QString() << false << 0;
}

void TstSentencing::whoQuashesMayPassSentenceAnew()
{
    QFETCH(QString, type);
    QFETCH(QString, term);
    QFETCH(bool, anew);
    QFETCH(int, asked);
    const auto first = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s).id;
    Sentence &second = judge(u"appeal"_s, u"2020-06-01"_s, u"quashed"_s, term, first);
    second.type = type;
    const SentenceChain made = chain();
    QCOMPARE(made.judgments.at(1).passesAnew, anew);
    QCOMPARE(made.state, anew ? SentenceChain::State::Stands : SentenceChain::State::Quashed);
    QCOMPARE(made.inEffect() != nullptr, anew);
    if (anew) {
        QCOMPARE(judgmentWords(made, 1),
                 u"The appeal court quashed the judgment before it and passed sentence: %1."_s.arg(
                     penaltyWords(second)));
        QVERIFY(!made.judgments.at(0).carried);
        QCOMPARE(termJudgments(made).size(), 1);
    }
    const auto findings = findingsOf(m_case.folder, day(u"2024-01-01"_s));
    QCOMPARE(int(std::ranges::count(findings, u"quashed_with_punishment"_s, &Finding::kind)),
             asked);
}

void TstSentencing::whatWasQuashedAnewCanBeRestored()
{
    const auto first = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s).id;
    const auto anew = judge(u"appeal"_s, u"2020-06-01"_s, u"quashed"_s, u"4 years"_s, first).id;
    const auto third = judge(u"cassation"_s, u"2021-01-01"_s, u"quashed"_s, {}, anew).id;
    QVERIFY(!chain().inEffect());
    Sentence &last = judge(u"supreme"_s, u"2021-03-01"_s, u"restored"_s, {}, third);
    QCOMPARE(chain().inEffect()->id, anew);
    last.replaces = anew;
    QCOMPARE(chain().inEffect()->id, anew);
}

void TstSentencing::onAnEarlierDayTheEarlierJudgmentStood()
{
    const auto first = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s).id;
    judge(u"appeal"_s, u"2020-06-01"_s, u"raised"_s, u"8 years"_s, first);
    QCOMPARE(chain(u"2020-05-31"_s).inEffect()->id, first);
    QCOMPARE(chain(u"2020-06-01"_s).inEffect()->term, u"8 years"_s);
    QVERIFY(!chain(u"2020-01-31"_s).inEffect());
}

void TstSentencing::aVagueDateLeavesItOpen()
{
    const auto first = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s).id;
    judge(u"appeal"_s, u"2020-06"_s, u"raised"_s, u"8 years"_s, first);
    QVERIFY(chain(u"2020-06-15"_s).unsure);
    QCOMPARE(chain(u"2020-06-15"_s).inEffect()->id, first);
    QVERIFY(!chain(u"2020-07-01"_s).unsure);
    QCOMPARE(chain(u"2020-06-30"_s).inEffect()->term, u"8 years"_s);
}

void TstSentencing::positionsOrderWhatDatesDoNot()
{
    // Both in 2020; the folder brings them by position, `replaces` decides where it is given.
    Sentence &second = judge(u"appeal"_s, u"2020"_s, u"cut"_s, u"3 years"_s);
    const auto secondId = second.id;
    const auto first = judge(u"first_instance"_s, u"2020"_s, {}, u"5 years"_s).id;
    m_case.folder.sentences[0].replaces = first;
    const SentenceChain made = chain();
    QCOMPARE(made.judgments.first().sentence.id, first);
    QCOMPARE(made.inEffect()->id, secondId);
}

void TstSentencing::judgmentsInACircleEnd()
{
    const auto a = judge(u"appeal"_s, u"2020-01-01"_s, u"raised"_s, u"8 years"_s).id;
    const auto b = judge(u"cassation"_s, u"2021-01-01"_s, u"cut"_s, u"6 years"_s, a).id;
    m_case.folder.sentences[0].replaces = b;
    const SentenceChain made = chain();
    QVERIFY(made.circular);
    QCOMPARE(made.judgments.size(), 2);
    QCOMPARE(made.inEffect()->id, b);
    m_case.folder.sentences[1].replaces = b;
    QVERIFY(chain().circular);
}

void TstSentencing::twoMattersAreTwoChains()
{
    const auto one = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s).id;
    Sentence &two = judge(u"first_instance"_s, u"2021-02-01"_s, {}, u"2 years"_s);
    two.servedAs = u"consecutive"_s;
    two.servedWith = one;
    const auto chains = sentenceChains(m_case.folder, day(u"2024-01-01"_s));
    QCOMPARE(chains.size(), 2);
    QCOMPARE(chainOf(chains, one)->inEffect()->id, one);
    QCOMPARE(chainOf(chains, two.id)->inEffect()->id, two.id);
}

void TstSentencing::theWordsTellWhatEachCourtDid()
{
    Sentence &first = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s);
    first.inAbsentia = true;
    const auto id = first.id;
    Sentence &second = judge(u"appeal"_s, u"2020-06-01"_s, u"raised"_s, u"8 years"_s, id);
    second.court = u"Exampletown Regional Court"_s;
    const SentenceChain made = chain();
    QCOMPARE(judgmentWords(made, 0),
             u"The court of first instance passed sentence: imprisonment, 5 years. The person was "
             "tried in absentia."_s);
    QCOMPARE(judgmentWords(made, 1),
             u"The appeal court (Exampletown Regional Court) raised the sentence: it was 5 years, "
             "it is now 8 years."_s);
    QCOMPARE(whyWords(made, day(u"2024-01-01"_s)),
             u"The judgment of the appeal court (Exampletown Regional Court), 1 June 2020, stands: "
             "no later one on record changes it."_s);
    // A length nobody recorded is not made up.
    m_case.folder.sentences[0].term.clear();
    QVERIFY2(judgmentWords(chain(), 1).contains(u"length not known"_s),
             qPrintable(judgmentWords(chain(), 1)));
}

void TstSentencing::servedAfterAnotherIsSaid()
{
    const auto one = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s).id;
    Sentence &two = judge(u"first_instance"_s, u"2021-02-01"_s, {}, u"2 years"_s);
    two.servedAs = u"consecutive"_s;
    two.servedWith = one;
    QCOMPARE(servedWords(m_case.folder, two),
             u"To be served after: imprisonment, 5 years (1 February 2020)"_s);
    QVERIFY(servedWords(m_case.folder, m_case.folder.sentences.first()).isEmpty());
}

void TstSentencing::theHarshestPartAloneIsServed()
{
    Sentence &sentence = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"12 years"_s);
    sentence.enforceableTerm = u"7 years 6 months"_s;
    sentence.begins = date(u"2020-01-01"_s);
    for (const QString &term : { u"7 years 6 months"_s, u"3 years"_s, u"1 year 6 months"_s }) {
        Count count;
        count.id = newId<Count>();
        count.sentence = sentence.id;
        count.law = LawReference::fromText(u"IR IPC 500"_s).value();
        count.outcome = u"convicted"_s;
        count.term = term;
        m_case.folder.counts << count;
    }
    const SentenceChain made = chain();
    QCOMPARE(countTerms(made.judgments.first()), u"7 years 6 months + 3 years + 1 year 6 months"_s);
    QCOMPARE(countWords(m_case.folder, made.judgments.first()).value(1),
             u"Article 500, Islamic Penal Code: convicted, 3 years"_s);
    QCOMPARE(sentenceEnd(m_case.folder, made, day(u"2024-01-01"_s))->latest, day(u"2027-07-01"_s));
}

/// Imprisonment linked to the first judgment serves the one that stands; its term does not begin
/// anew with the appeal, and what no longer stands has no end.
void TstSentencing::theTrackCountsWhatStands()
{
    const auto first = judge(u"first_instance"_s, u"2024-03-10"_s, {}, u"4 years"_s).id;
    const auto appeal
        = judge(u"appeal"_s, u"2024-06-17"_s, u"cut"_s, u"3 years 6 months"_s, first).id;
    judge(u"cassation"_s, u"2025-02-01"_s, u"upheld"_s, u"3 years 6 months"_s, appeal);
    m_case.measure(u"imprisonment"_s, u"2024-03-10"_s);
    for (const auto &linked : { first, appeal }) {
        m_case.folder.measures[0].sentence = linked;
        const LibertyTrack track = libertyTrack(m_case.folder, day(u"2026-11-26"_s));
        QCOMPARE(track.sentences.size(), 1);
        QCOMPARE(track.sentences.first().sentence.id, appeal);
        QCOMPARE(track.sentences.first().readings.size(), 1);
        QCOMPARE(track.sentences.first().readings.first().latest, day(u"2027-09-10"_s));
    }
    const auto end = sentenceEnd(m_case.folder, chain(u"2026-11-26"_s), day(u"2026-11-26"_s));
    QVERIFY(!end->latest);
    QCOMPARE(end->arithmetic,
             u"The day the term runs from is not on record. Counted from the days it may run from: "
             "10 March 2024 + 3 years 6 months = 10 September 2027."_s);
    m_case.folder.sentences[0].begins = date(u"2024-01-10"_s); // the appeal changed the length only
    QCOMPARE(sentenceEnd(m_case.folder, chain(u"2026-11-26"_s), day(u"2026-11-26"_s))->latest,
             day(u"2027-07-10"_s));
}

void TstSentencing::heldOnAJudgmentThatIsGoneIsFound()
{
    const auto first = judge(u"first_instance"_s, u"2024-03-10"_s, {}, u"4 years"_s).id;
    const auto prison = m_case.measure(u"imprisonment"_s, u"2024-03-10"_s);
    m_case.folder.measures[0].sentence = first;
    const auto found = [&] {
        const LibertyTrack track = libertyTrack(m_case.folder, day(u"2026-11-26"_s));
        return std::ranges::count(track.findings, TrackFinding::Kind::JudgmentGone,
                                  &TrackFinding::kind);
    };
    QCOMPARE(found(), 0);
    Sentence &second = judge(u"appeal"_s, u"2024-06-17"_s, u"quashed"_s, {}, first);
    QCOMPARE(found(), 1);
    second.type = u"acquittal"_s;
    QCOMPARE(found(), 1);
    QVERIFY(libertyTrack(m_case.folder, day(u"2026-11-26"_s)).sentences.isEmpty());
    m_case.folder.measures[0].sentence = {}; // no link, and no other judgment
    QCOMPARE(found(), 1);
    m_case.folder.measures[0].type = u"pretrial_custody"_s;
    QCOMPARE(found(), 1);
    second.type = u"custodial"_s; // quashed: custody while it is tried again
    QCOMPARE(found(), 0);
    second.type = u"acquittal"_s;
    m_case.order(prison, u"ordered"_s, u"2024-06-18"_s, u"2 months"_s); // another paper since
    QCOMPARE(found(), 0);
    m_case.folder.orders.clear();
    m_case.folder.measures[0].until = date(u"2024-06-20"_s);
    QCOMPARE(found(), 0);
}

void TstSentencing::heldAfterAJudgmentThatHoldsNobodyIsAsked()
{
    const auto home = m_case.measure(u"house_arrest"_s, u"2022-11"_s);
    Sentence &sentence = judge(u"first_instance"_s, u"2023-04-10"_s, {}, {});
    const CivilDay today = day(u"2026-11-26"_s);
    const auto asked = [&] {
        return std::ranges::count(libertyTrack(m_case.folder, today).findings,
                                  TrackFinding::Kind::HeldAfterJudgment, &TrackFinding::kind);
    };
    QCOMPARE(asked(), 0); // to prison
    for (const QString &type : { u"suspended"_s, u"fine"_s, u"restriction_of_freedom"_s }) {
        sentence.type = type;
        QCOMPARE(asked(), 1);
    }
    const LibertyTrack track = libertyTrack(m_case.folder, today);
    QCOMPARE(track.now.state, Whereabouts::State::MaybeHeld);
    QVERIFY2(track.now.text.contains(u"10 April 2023 (restriction of freedom) holds nobody"_s),
             qPrintable(track.now.text));
    QCOMPARE(track.total.least, daysBetween(day(u"2022-11-30"_s), day(u"2023-04-10"_s)));
    QCOMPARE(track.total.most, daysBetween(day(u"2022-11-01"_s), today));
    sentence.pronounced = date(u"2022-10-10"_s); // a judgment from before says nothing of it
    QCOMPARE(asked(), 0);
    sentence.pronounced = date(u"2022-11-20"_s); // nor one it may carry out
    QCOMPARE(asked(), 0);
    sentence.pronounced = date(u"2023-04-10"_s);
    m_case.order(home, u"extended"_s, u"2023-05-01"_s, u"2 months"_s); // another paper since
    QCOMPARE(asked(), 0);
    m_case.folder.orders.clear();
    judge(u"appeal"_s, u"2023-06-10"_s, u"changed"_s, u"2 years"_s, m_case.folder.sentences[0].id);
    QCOMPARE(asked(), 0);
    m_case.folder.sentences.removeLast();
    QCOMPARE(asked(), 1);
    m_case.folder.measures[0].until = date(u"2023-04-10"_s);
    QCOMPARE(asked(), 0);
}

void TstSentencing::oneAfterTheOther()
{
    const CivilDay today = day(u"2026-11-26"_s);
    const auto first = judge(u"first_instance"_s, u"2026-06-11"_s, {}, u"3 years"_s).id;
    const auto second = judge(u"first_instance"_s, u"2026-06-11"_s, {}, u"2 years"_s).id;
    const auto third = judge(u"first_instance"_s, u"2026-06-11"_s, {}, u"1 year 6 months"_s).id;
    for (Sentence &sentence : m_case.folder.sentences)
        sentence.servedAs = u"consecutive"_s;
    m_case.folder.sentences[1].servedWith = first;
    m_case.folder.sentences[2].servedWith = second;
    m_case.measure(u"imprisonment"_s, u"2026-06-11"_s);
    m_case.folder.measures.last().sentence = third;
    const auto ends = [&] {
        QStringList all;
        for (const TrackSentence &sentence : libertyTrack(m_case.folder, today).sentences) {
            for (const TermReading &reading : sentence.readings)
                all << code(reading.basis) + u' ' + reading.latest.iso();
        }
        return all;
    };
    QCOMPARE(
        ends(),
        (QStringList { u"pronounced 2029-06-11"_s, u"after 2031-06-11"_s, u"after 2032-12-11"_s }));
    const QList<SentenceChain> chains = sentenceChains(m_case.folder, today);
    QVERIFY(sentenceEnd(m_case.folder, chains.last(), today)
                ->arithmetic.contains(u"11 December 2032"_s));
    QVERIFY(servedWords(m_case.folder, m_case.folder.sentences[0]).isEmpty());
    m_case.folder.sentences[0].type = u"life"_s; // its end is not known
    QCOMPARE(ends(), QStringList());
    m_case.folder.sentences[0].type = u"custodial"_s;
    m_case.folder.sentences[0].servedWith = third; // in a circle
    QVERIFY(ends().size() <= 3);
}

void TstSentencing::aPardonEndsTheCount()
{
    const CivilDay today = day(u"2026-11-26"_s);
    const auto first = judge(u"first_instance"_s, u"2025-06-20"_s, {}, u"9 years"_s).id;
    m_case.measure(u"imprisonment"_s, u"2025-06-20"_s, u"2026-05-28"_s, u"release"_s);
    m_case.folder.measures[0].sentence = first;
    QVERIFY(!libertyTrack(m_case.folder, today).sentences.first().readings.isEmpty());
    m_case.folder.measures[0].endedBy = u"pardon"_s;
    const TrackSentence pardoned = libertyTrack(m_case.folder, today).sentences.first();
    QVERIFY(pardoned.readings.isEmpty() && pardoned.pardoned);
    const auto end = sentenceEnd(m_case.folder, chain(u"2026-11-26"_s), today);
    QVERIFY(!end->latest && end->arithmetic.contains(u"pardon"_s));
}

void TstSentencing::aBanOfATrialThatAcquittedIsAskedAbout()
{
    m_case.measure(u"travel_ban"_s, u"2024-03"_s);
    const CivilDay today = day(u"2026-11-26"_s);
    const auto asked = [&] {
        return std::ranges::count(libertyTrack(m_case.folder, today).findings,
                                  TrackFinding::Kind::JudgmentGone, &TrackFinding::kind);
    };
    Sentence &sentence = judge(u"first_instance"_s, u"2026-02-05"_s, {}, {});
    QCOMPARE(asked(), 0);
    QCOMPARE(libertyTrack(m_case.folder, today).now.state, Whereabouts::State::Limited);
    sentence.type = u"acquittal"_s;
    QCOMPARE(asked(), 1);
    QVERIFY(libertyTrack(m_case.folder, today).now.state != Whereabouts::State::Limited);
    m_case.folder.measures[0].until = date(u"2026-02-05"_s);
    QCOMPARE(asked(), 0);
}

void TstSentencing::theEndIsASumThatIsShown()
{
    Sentence &sentence = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s);
    sentence.begins = date(u"2020-03"_s);
    const auto end = sentenceEnd(m_case.folder, chain(), day(u"2024-01-01"_s));
    QCOMPARE(end->earliest, day(u"2025-03-01"_s));
    QCOMPARE(end->latest, day(u"2025-03-31"_s));
    QCOMPARE(end->arithmetic, u"March 2020 + 5 years = between 1 March 2025 and 31 March 2025"_s);
}

void TstSentencing::daysHeldCountOnlyAtARateOnRecord()
{
    Sentence &sentence = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s);
    const auto id = sentence.id;
    sentence.begins = date(u"2020-03-01"_s);
    const auto held = m_case.measure(u"pretrial_custody"_s, u"2019-11-22"_s, u"2020-03-01"_s);
    auto end = sentenceEnd(m_case.folder, chain(), day(u"2024-01-01"_s));
    QCOMPARE(end->latest, day(u"2025-03-01"_s));
    Measure &measure = m_case.folder.measures.last();
    QCOMPARE(measure.id, held);
    measure.sentence = id;
    measure.credit = u"1.5"_s;
    end = sentenceEnd(m_case.folder, chain(), day(u"2024-01-01"_s));
    QCOMPARE(end->credit, u"100 day(s) held × 1.5 = 150 day(s)"_s);
    QCOMPARE(end->latest, day(u"2024-10-02"_s));
    // Held while the term ran already: only what the rate adds comes off.
    measure.from = date(u"2020-03-01"_s);
    measure.until = date(u"2020-06-09"_s);
    end = sentenceEnd(m_case.folder, chain(), day(u"2024-01-01"_s));
    QCOMPARE(end->latest, day(u"2025-01-10"_s));
    // Partly before and partly after: the record does not give what is needed.
    measure.from = date(u"2020-02-01"_s);
    end = sentenceEnd(m_case.folder, chain(), day(u"2024-01-01"_s));
    QVERIFY(!end->latest);
    QVERIFY(!end->arithmetic.isEmpty());
}

void TstSentencing::withoutItsFirstDayATermHasNoEnd()
{
    Sentence &sentence = judge(u"first_instance"_s, u"2020-02-01"_s, {}, u"5 years"_s);
    sentence.statedEnd = date(u"2024-11"_s);
    const auto end = sentenceEnd(m_case.folder, chain(), day(u"2024-01-01"_s));
    QVERIFY(!end->latest);
    QCOMPARE(end->stated.edtf(), u"2024-11"_s);
    QVERIFY(end->arithmetic.contains(u"not on record"_s));
    m_case.folder.sentences[0].type = u"life"_s;
    QVERIFY(!sentenceEnd(m_case.folder, chain(), day(u"2024-01-01"_s)));
}

HABEAS_TEST(TstSentencing)

} // namespace habeas::test

#include "tst_sentencing.moc"
