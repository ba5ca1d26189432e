#include "app/law/findings/findings.h"
#include "app/law/findings/steadyfindings.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

const QString later = u"2023-04-28"_s;

QList<Finding> found(const CaseFolder &folder, const QString &kind, const QString &today = later)
{
    QList<Finding> all = findingsOf(folder, day(today));
    all.removeIf([&](const Finding &finding) {
        return finding.kind != kind;
    });
    return all;
}

Person &addPerson(LawCase &lawCase, const QString &name)
{
    Person person;
    person.id = newId<Person>();
    lawCase.folder.people << person;
    Involvement part;
    part.id = newId<Involvement>();
    part.person = person.id;
    part.role = u"person_at_risk"_s;
    lawCase.folder.involvements << part;
    Name called;
    called.id = newId<Name>();
    called.person = person.id;
    called.text = name;
    lawCase.folder.names << called;
    return lawCase.folder.people.last();
}

Claim &addClaim(LawCase &lawCase, const QString &claimant, const QUuid &record,
                const QString &field, const QString &value)
{
    Claim claim;
    claim.id = newId<Claim>();
    claim.claimant = claimant;
    claim.text = u"it was otherwise"_s;
    claim.record = record.toString(QUuid::WithoutBraces);
    claim.field = field;
    claim.value = value;
    lawCase.folder.claims << claim;
    return lawCase.folder.claims.last();
}

Hearing &addHearing(LawCase &lawCase, const QString &at, const QString &next = {})
{
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.person = lawCase.person;
    hearing.at = date(at);
    hearing.next = date(next);
    lawCase.folder.hearings << hearing;
    return lawCase.folder.hearings.last();
}

} // namespace

class TstFindings : public QObject
{
    Q_OBJECT

private slots:

    void theSeedAsksWhatItsPapersDoNotSay()
    {
        const QList<Finding> all = findingsOf(LawCase::likeTheSeed().folder, day(later));
        QStringList kinds;
        for (const Finding &finding : all) {
            kinds << finding.kind;
            QVERIFY(finding.text.endsWith(u'.'));
            QVERIFY(!finding.about.isEmpty() && !finding.value.isEmpty());
            QVERIFY(!finding.fix.words.isEmpty() && !finding.fix.record.isNull());
            QVERIFY(!finding.settled);
        }
        QCOMPARE(kinds,
                 QStringList({ u"not_released_on_due_date"_s, u"no_order"_s, u"end_unknown"_s,
                               u"no_order"_s }));
        QCOMPARE(all.at(1).fix.words, u"Add the order that covers 12 March 2022 – 14 March 2022"_s);
        QCOMPARE(all.at(1).fix.code, u"add_order"_s);
        // Never more exact than the dates are.
        QCOMPARE(all.at(3).fix.words, u"Add the order that covers November 2022 – 10 April 2023"_s);
    }

    /// Days of custody before the first paper stand on the Today page; a measure whose papers
    /// nobody has typed yet is asked about on its own page.
    void aHoleBetweenPapersIsForToday()
    {
        const CaseFolder folder = LawCase::likeTheSeed().folder;
        const QList<Finding> all = findingsOf(folder, day(later));
        QVERIFY(isSteady(folder, all.at(1)));
        QVERIFY(!isSteady(folder, all.at(3)));
        QVERIFY(isSteady(folder, all.at(2)));
        QVERIFY(!isSteady(folder, all.at(0)));
    }

    void aDecisionSilencesUntilTheValueChanges()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        const Finding asked = found(lawCase.folder, u"end_unknown"_s).first();
        Review review
            = reviewOf(lawCase.folder, asked, u"not_known"_s, u" the court never said "_s);
        review.id = newId<Review>();
        QCOMPARE(review.reason, u"the court never said"_s);
        lawCase.folder.reviews << review;
        const Finding settled = found(lawCase.folder, u"end_unknown"_s).first();
        QVERIFY(settled.settled);
        QCOMPARE(settled.review->decision, u"not_known"_s);
        QCOMPARE(settled.key(), asked.key());
        QCOMPARE(findingsOf(lawCase.folder, day(later)).last().kind, u"end_unknown"_s);
        // A paper turns up whose words give no day either: another question about the same order.
        lawCase.folder.orders.last().term = u"until the end of the inquiry"_s;
        const Finding again = found(lawCase.folder, u"end_unknown"_s).first();
        QVERIFY(!again.settled);
        QVERIFY(again.review);
        QCOMPARE(again.key(), asked.key());
    }

    void aFindingIsCalledByItsKeyOrTheBeginningOfIt()
    {
        const QList<Finding> all = findingsOf(LawCase::likeTheSeed().folder, day(later));
        QSet<QString> keys;
        for (const Finding &finding : all) {
            keys.insert(finding.key());
            QCOMPARE(findingByKey(all, finding.key())->value, finding.value);
        }
        QCOMPARE(keys.size(), all.size());
        QCOMPARE(findingByKey(all, u"end_unk"_s)->kind, u"end_unknown"_s);
        QVERIFY(!findingByKey(all, u"no_order"_s)); // two of them
        QVERIFY(!findingByKey(all, u"nonsense"_s));
        QVERIFY(!findingByKey(all, QString()));
    }

    void twoSourcesAreKeptSideBySide()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        Source source;
        source.id = newId<Source>();
        source.title = u"Court paper"_s;
        lawCase.folder.sources << source;
        Measure &arrest = lawCase.folder.measures.first();
        arrest.sources << source.id;
        const QUuid record = arrest.id.uuid();
        addClaim(lawCase, u"the police"_s, record, u"from"_s, u"2022-02-26"_s);
        const auto contradictions = found(lawCase.folder, u"contradiction"_s);
        QCOMPARE(contradictions.size(), 1);
        const QString text = contradictions.first().text;
        for (const QString &words :
             { u"25 February 2022"_s, u"26 February 2022"_s, u"Court paper"_s, u"the police"_s })
            QVERIFY2(text.contains(words), qPrintable(text));
        QCOMPARE(contradictions.first().about.first(), record);
        QCOMPARE(contradictions.first().person, lawCase.person);
        QCOMPARE(contradictions.first().fix.field, u"from"_s);
        QCOMPARE(lawCase.folder.measures.first().from.edtf(), u"2022-02-25"_s);
    }

    void whatIsOnlyLessExactContradictsNothing()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        const QUuid record = lawCase.folder.measures.first().id.uuid();
        addClaim(lawCase, u"a neighbour"_s, record, u"from"_s, u"2022-02"_s);
        addClaim(lawCase, u"a friend"_s, record, u"type"_s, u"administrative_arrest"_s);
        addClaim(lawCase, u"nobody"_s, record, u"no_such_field"_s, u"1"_s);
        QVERIFY(found(lawCase.folder, u"contradiction"_s).isEmpty());
        addClaim(lawCase, u"another friend"_s, record, u"type"_s, u"police_custody"_s);
        QCOMPARE(found(lawCase.folder, u"contradiction"_s).size(), 1);
        QVERIFY(found(lawCase.folder, u"contradiction"_s)
                    .first()
                    .text.contains(u"police custody"_s)); // in words, not as a code
    }

    void claimsThatDifferFromEachOtherAreFound()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        const QUuid record = lawCase.folder.measures.first().id.uuid();
        addClaim(lawCase, u"the wife"_s, record, u"place"_s, u"police station 1"_s);
        addClaim(lawCase, u"the lawyer"_s, record, u"place"_s, u"police station 2"_s);
        QVERIFY(found(lawCase.folder, u"contradiction"_s).isEmpty()); // the record says nothing
        QCOMPARE(found(lawCase.folder, u"claims_differ"_s).size(), 1);

        LawCase figures;
        Event event;
        event.id = newId<Event>();
        event.type = u"protest"_s;
        figures.folder.events << event;
        for (const auto &[who, number] : { std::pair(u"the government"_s, u"238"_s),
                                           std::pair(u"an association"_s, u"300"_s) }) {
            Claim &claim = addClaim(figures, who, {}, {}, {});
            claim.record.clear();
            claim.event = event.id;
            claim.quantity = number;
            claim.unit = u"people killed"_s;
        }
        const auto differ = found(figures.folder, u"claims_differ"_s);
        QCOMPARE(differ.size(), 1);
        QVERIFY(differ.first().text.contains(u"238"_s) && differ.first().text.contains(u"300"_s));
    }

    void datesThatCannotFollowEachOther()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        addHearing(lawCase, u"2022-02-20"_s);
        QCOMPARE(found(lawCase.folder, u"hearing_before_arrest"_s).size(), 1);
        lawCase.folder.hearings.last().at = date(u"2022-02"_s); // perhaps after the 25th
        QVERIFY(found(lawCase.folder, u"hearing_before_arrest"_s).isEmpty());

        Sentence &sentence = lawCase.folder.sentences.last();
        QVERIFY(found(lawCase.folder, u"sentence_before_charge"_s).isEmpty());
        sentence.pronounced = date(u"2021-04-10"_s);
        QCOMPARE(found(lawCase.folder, u"sentence_before_charge"_s).size(), 1);
        sentence.inForce = date(u"2021-04-01"_s);
        QCOMPARE(found(lawCase.folder, u"before_judgment"_s).size(), 1);

        lawCase.order(lawCase.folder.measures.first().id, u"extended"_s, u"2022-03-20"_s);
        const auto after = found(lawCase.folder, u"order_after_release"_s);
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().about.first(), lawCase.folder.orders.last().id.uuid());
    }

    void aNextHearingThatPassedIsAskedAboutUntilOneIsLogged()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        addHearing(lawCase, u"2022-05-06"_s, u"2022-06-01"_s);
        QVERIFY(found(lawCase.folder, u"next_hearing_passed"_s, u"2022-06-01"_s).isEmpty());
        const auto passed = found(lawCase.folder, u"next_hearing_passed"_s, u"2022-06-02"_s);
        QCOMPARE(passed.size(), 1);
        QCOMPARE(passed.first().fix.code, u"log_hearing"_s);
        // Among several people a hearing may be of everybody and name nobody.
        LawCase several = lawCase;
        (void)addPerson(several, u"Bo Example"_s);
        several.folder.hearings.last().person = {};
        QCOMPARE(found(several.folder, u"next_hearing_passed"_s, u"2022-06-02"_s).size(), 1);
        addHearing(lawCase, u"2022-06-03"_s);
        QVERIFY(found(lawCase.folder, u"next_hearing_passed"_s, u"2022-07-01"_s).isEmpty());
    }

    void circlesAreFoundOnceAndSymmetryIsNone()
    {
        LawCase lawCase;
        lawCase.sentence(u"custodial"_s, u"2022-01-01"_s);
        lawCase.sentence(u"custodial"_s, u"2022-02-01"_s);
        lawCase.sentence(u"custodial"_s, u"2022-03-01"_s);
        QList<Sentence> &sentences = lawCase.folder.sentences;
        sentences[0].servedWith = sentences.at(1).id;
        sentences[1].servedWith = sentences.at(0).id;
        sentences[0].servedAs = sentences[1].servedAs = u"concurrent"_s;
        QVERIFY(found(lawCase.folder, u"circular"_s).isEmpty());
        sentences[0].servedAs = sentences[1].servedAs = u"consecutive"_s;
        QCOMPARE(found(lawCase.folder, u"circular"_s).size(), 1);
        sentences[0].replaces = sentences.at(1).id;
        sentences[2].replaces = sentences.at(0).id; // hangs on the circle, stands outside it
        QCOMPARE(found(lawCase.folder, u"circular"_s).size(), 1);
        sentences[1].replaces = sentences.at(0).id;
        const auto circles = found(lawCase.folder, u"circular"_s);
        QCOMPARE(circles.size(), 2);
        for (const Finding &circle : circles)
            QCOMPARE(circle.about.size(), 2);
        UrgentAction action;
        action.id = newId<UrgentAction>();
        action.previous = action.id;
        lawCase.folder.urgentActions << action;
        QCOMPARE(found(lawCase.folder, u"circular"_s).size(), 3);
    }

    void recordsThatNameNobodyAreNobodysAmongSeveral()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        Measure unnamed;
        unnamed.id = newId<Measure>();
        unnamed.type = u"police_custody"_s;
        unnamed.from = date(u"2021-01-01"_s);
        unnamed.until = date(u"2021-01-03"_s);
        unnamed.endedBy = u"release"_s;
        lawCase.folder.measures << unnamed;
        // One person at risk: whose else could it be.
        QCOMPARE(libertyTrack(lawCase.folder, day(later)).total, (DayRange { 411, 411 }));
        QVERIFY(found(lawCase.folder, u"nobody_named"_s).isEmpty());

        const Id<Person> other = addPerson(lawCase, u"Bo Example"_s).id;
        QCOMPARE(libertyTrack(lawCase.folder, day(later)).total, (DayRange { 409, 409 }));
        QCOMPARE(libertyTrack(lawCase.folder, day(later), other).total, DayRange {});
        const QList<Subject> subjects = subjectsOf(lawCase.folder);
        QCOMPARE(subjects.size(), 3);
        QVERIFY(subjects.last().person.isNull());
        QCOMPARE(libertyTrack(lawCase.folder, day(later), subjects.last()).total,
                 (DayRange { 2, 2 }));
        const auto nobody = found(lawCase.folder, u"nobody_named"_s);
        QCOMPARE(nobody.size(), 1);
        QCOMPARE(nobody.first().about, QList<QUuid> { unnamed.id.uuid() });
        QCOMPARE(nobody.first().fix.field, u"person"_s);
        QCOMPARE(found(lawCase.folder, u"several_at_risk"_s).size(), 1);

        Hearing hearing;
        hearing.id = newId<Hearing>();
        hearing.at = date(u"2021-03-01"_s);
        lawCase.folder.hearings << hearing;
        Event arrest;
        arrest.id = newId<Event>();
        arrest.type = u"arrest"_s;
        arrest.at = date(u"2021-01-01"_s);
        Event around = arrest;
        around.id = newId<Event>();
        around.type = u"background"_s;
        lawCase.folder.events << arrest << around;
        QCOMPARE(found(lawCase.folder, u"nobody_named"_s).size(), 3);
    }

    void whoComesFirstDependsOnWhatIsRecordedNotOnIds()
    {
        for (const bool swapped : { false, true }) {
            LawCase lawCase;
            lawCase.folder.people.clear();
            lawCase.folder.involvements.clear();
            const Id<Person> zoe = addPerson(lawCase, u"Zoe Example"_s).id;
            const Id<Person> ada = addPerson(lawCase, u"Ada Example"_s).id;
            if (swapped)
                std::ranges::reverse(lawCase.folder.involvements);
            QCOMPARE(personAtRisk(lawCase.folder), ada); // nothing else known: by name
            lawCase.person = zoe;
            lawCase.measure(u"police_custody"_s, u"2022-01-01"_s, u"2022-01-03"_s);
            QCOMPARE(personAtRisk(lawCase.folder), zoe); // held first
            for (Involvement &part : lawCase.folder.involvements) {
                if (part.person == ada)
                    part.from = date(u"2021"_s);
            }
            QCOMPARE(personAtRisk(lawCase.folder), ada); // came into the case first
        }
    }

    void restrictionsThatLackTheSameAreOneQuestion()
    {
        LawCase lawCase;
        const Id<Sentence> sentence = lawCase.sentence(u"suspended"_s, u"2023-04-10"_s).id;
        for (int i = 0; i < 3; ++i) {
            Restriction restriction;
            restriction.id = newId<Restriction>();
            restriction.person = lawCase.person;
            restriction.sentence = sentence;
            restriction.type = u"movement"_s;
            restriction.text = u"no travel"_s;
            lawCase.folder.restrictions << restriction;
        }
        const auto incomplete = found(lawCase.folder, u"restriction_incomplete"_s);
        QCOMPARE(incomplete.size(), 1);
        QCOMPARE(incomplete.first().about.size(), 3);
        QCOMPARE(incomplete.first().value, u"law until"_s);
        lawCase.folder.restrictions[0].term = u"5 years"_s;
        QCOMPARE(found(lawCase.folder, u"restriction_incomplete"_s).size(), 2);
    }

    void consentsAreWatchedWhileLettersAreOpen()
    {
        LawCase lawCase;
        Consent consent;
        consent.id = newId<Consent>();
        consent.person = lawCase.person;
        consent.purpose = u"letter_to_authorities"_s;
        consent.answer = u"yes"_s;
        consent.expires = date(u"2023-05-10"_s);
        lawCase.folder.consents << consent;
        QVERIFY(found(lawCase.folder, u"consent_expiring"_s).isEmpty()); // no letter needs it
        Letter letter;
        letter.id = newId<Letter>();
        letter.person = lawCase.person;
        letter.state = u"draft"_s;
        lawCase.folder.letters << letter;
        QCOMPARE(found(lawCase.folder, u"consent_expiring"_s).size(), 1);
        QVERIFY(found(lawCase.folder, u"consent_expiring"_s, u"2023-04-01"_s).isEmpty());
        QCOMPARE(found(lawCase.folder, u"consent_expired"_s, u"2023-05-11"_s).size(), 1);
        lawCase.folder.consents[0].withdrawn = date(u"2023-04-20"_s);
        QCOMPARE(found(lawCase.folder, u"consent_withdrawn"_s).size(), 1);
        lawCase.folder.letters[0].state = u"sent"_s;
        QVERIFY(found(lawCase.folder, u"consent_withdrawn"_s).isEmpty());
    }

    /// A reprisal is asked about until a letter made since confirms it, or somebody considered it.
    void aReprisalNobodyLookedAt()
    {
        LawCase lawCase;
        Letter letter;
        letter.id = newId<Letter>();
        letter.ref = u"KZ-1/L1"_s;
        letter.person = lawCase.person;
        letter.made = date(u"2022-09-01"_s);
        lawCase.folder.letters << letter;
        Dispatch dispatch;
        dispatch.id = newId<Dispatch>();
        dispatch.letter = letter.id;
        dispatch.replied = date(u"2022-10"_s);
        dispatch.outcome = u"refused"_s;
        lawCase.folder.dispatches << dispatch;
        QVERIFY(found(lawCase.folder, u"reprisal"_s).isEmpty());
        lawCase.folder.dispatches[0].outcome = u"reprisal"_s;
        dispatch = lawCase.folder.dispatches[0];
        dispatch.id = newId<Dispatch>(); // sent twice
        lawCase.folder.dispatches << dispatch;
        const QList<Finding> asked = found(lawCase.folder, u"reprisal"_s);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().text.contains(u"KZ-1/L1"_s));
        QVERIFY(steadyFindingKinds().contains(u"reprisal"_s)); // Today lists it
        Letter later = letter;
        later.id = newId<Letter>();
        later.made = date(u"2022-09-15"_s);
        later.confirmed = u"reprisal: the family asks for it"_s;
        lawCase.folder.letters << later; // of another reprisal, before this one
        QCOMPARE(found(lawCase.folder, u"reprisal"_s).size(), 1);
        lawCase.folder.letters[1].made = date(u"2022-11-02"_s);
        QVERIFY(found(lawCase.folder, u"reprisal"_s).isEmpty());
        lawCase.folder.letters.removeLast();
        lawCase.folder.reviews << reviewOf(lawCase.folder, asked.first(), u"confirmed"_s,
                                           u"the lawyer says: go on"_s);
        QVERIFY(found(lawCase.folder, u"reprisal"_s).value(0).settled);
    }

    void sumsThatDoNotMatch()
    {
        LawCase lawCase;
        Sentence &sentence = lawCase.sentence(u"fine"_s, u"2023-04-10"_s);
        sentence.fine = { u"400000"_s, u"KZT"_s, {}, {} };
        const Id<Sentence> id = sentence.id;
        for (const QString &amount : { u"150000"_s, u"250000"_s }) {
            Count count;
            count.id = newId<Count>();
            count.sentence = id;
            count.fine = { amount, u"KZT"_s, {}, {} };
            lawCase.folder.counts << count;
        }
        QVERIFY(found(lawCase.folder, u"sum_differs"_s).isEmpty());
        lawCase.folder.counts[0].fine.amount = u"150000.50"_s;
        const auto differs = found(lawCase.folder, u"sum_differs"_s);
        QCOMPARE(differs.size(), 1);
        QVERIFY2(differs.first().text.contains(u"400000.5 KZT"_s),
                 qPrintable(differs.first().text));
        lawCase.folder.counts[0].fine = {}; // one count says nothing: nothing can be added up
        QVERIFY(found(lawCase.folder, u"sum_differs"_s).isEmpty());
    }

    void aThousandRecordsTakeNoTime()
    {
        LawCase lawCase;
        CivilDay at = day(u"2000-01-01"_s);
        for (int i = 0; i < 300; ++i) {
            const auto held = lawCase.measure(u"administrative_arrest"_s, at.iso(),
                                              at.plusDays(15).iso(), u"re_arrest"_s);
            lawCase.order(held, u"ordered"_s, at.iso(), u"15 days"_s);
            at = at.plusDays(15);
        }
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!findingsOf(lawCase.folder, day(later)).isEmpty());
        QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
    }
};

HABEAS_TEST(TstFindings)

} // namespace habeas::test

#include "tst_findings.moc"
