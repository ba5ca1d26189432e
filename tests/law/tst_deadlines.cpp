#include "app/law/deadlines/deadlines.h"

#include <QTest>

#include <algorithm>

#include "tests/law/duesearch.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

const QString later = u"2026-11-22"_s;

/// By the country's rules alone.
QList<DueDate> byNationalRules(const LawCase &lawCase, const QString &today = later)
{
    return deadlinesOf(lawCase.folder, { shippedRulePack(u"KZ"_s).value() }, day(today));
}

RulePack withRule(const QByteArray &rule)
{
    return readRulePack(R"({"format":"habeas-rules","format_version":1,"jurisdiction":"KZ",
        "version":"t","text_version":"t","text_read_on":"2000-01-01","counting":{"L":{"en":"L."}},
        "rules":[)" + rule + "]}",
                        u"test.json"_s)
        .value();
}

} // namespace

class TstDeadlines : public QObject
{
    Q_OBJECT

private slots:

    void detentionWithoutAnOrderExpiresOnTheFourteenthOfMarch()
    {
        const DueDate due = only(byNationalRules(LawCase::likeTheSeed()), u"KZ-04"_s);
        QCOMPARE(iso(due.earliest), u"2022-03-14"_s);
        QCOMPARE(iso(due.latest), u"2022-03-14"_s);
        QCOMPARE(due.time, QString()); // the hour of the arrest is not known
        QVERIFY(due.arithmetic.startsWith(
            u"12 March 2022 + 48 hours = 14 March 2022, between 00:00 and 24:00."_s));
        QVERIFY(due.arithmetic.contains(u"2022 wording not checked"_s));
        QCOMPARE(due.confidence, Confidence::TextRead);
        QCOMPARE(due.provision, u"CPC 131(4)"_s);
        QVERIFY(!due.ruleVersion.isEmpty());
        QVERIFY(due.why.contains(u"under 18"_s)); // the age is not on record
        QCOMPARE(due.state, u"passed"_s);
    }

    void aKnownHourGivesAKnownHour()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        lawCase.folder.measures[1].timeFrom = u"14:30"_s;
        const DueDate due = only(byNationalRules(lawCase), u"KZ-04"_s);
        QCOMPARE(due.time, u"14:30"_s);
        QCOMPARE(due.triggerValue, u"2022-03-12T14:30"_s);
        QCOMPARE(only(byNationalRules(lawCase), u"KZ-08"_s).time, u"06:30"_s);
    }

    void custodyLimitsFollowTheStartOfCustody()
    {
        const QList<DueDate> all = byNationalRules(LawCase::likeTheSeed());
        const DueDate first = only(all, u"KZ-13"_s);
        QCOMPARE(iso(first.earliest), u"2022-05-12"_s);
        QCOMPARE(iso(first.conservative), u"2022-05-11"_s);
        QCOMPARE(first.triggerValue, u"2022-03-12"_s);
        QVERIFY(first.arithmetic.startsWith(u"12 March 2022 + 2 months = 12 May 2022."_s));
        QCOMPARE(first.state, u"superseded"_s); // extended on 6 May, before it ran out
        QCOMPARE(iso(only(all, u"KZ-15"_s).earliest), u"2022-12-12"_s);
        QCOMPARE(only(all, u"KZ-15"_s).state, u"passed"_s); // one extension answers one limit
        const DueDate gravest = only(all, u"KZ-16"_s);
        QCOMPARE(gravest.state, u"conditional"_s);
        QVERIFY(!gravest.earliest && !gravest.latest && !gravest.conservative);
    }

    void aDateThatIsOnlyAboutRightGivesNoDayToRelyOn()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2022-03-12~"_s);
        lawCase.order(custody, u"ordered"_s, u"2022-03-12"_s, u"2 months"_s);
        const QList<DueDate> all = byNationalRules(lawCase, u"2022-03-20"_s);
        for (const QString &rule : { u"KZ-04"_s, u"KZ-13"_s, u"KZ-18a"_s }) {
            for (const DueDate &due : byRule(all, rule)) {
                QVERIFY(due.earliest);
                QVERIFY2(due.confidence == Confidence::Secondary, qPrintable(rule));
                QVERIFY2(!due.conservative, qPrintable(rule));
                QVERIFY2(due.arithmetic.contains(u"only about right"_s),
                         qPrintable(due.arithmetic));
                QVERIFY(!due.arithmetic.contains(u"every reading"_s));
            }
            QVERIFY2(!byRule(all, rule).isEmpty(), qPrintable(rule));
        }
    }

    void thePetitionIsDueBeforeEachPossibleEnd()
    {
        const QList<DueDate> petitions
            = byRule(byNationalRules(LawCase::likeTheSeed()), u"KZ-18a"_s);
        QCOMPARE(petitions.size(), 2);
        QCOMPARE(iso(petitions.at(0).earliest), u"2022-05-02"_s);
        QCOMPARE(iso(petitions.at(0).conservative), u"2022-05-01"_s);
        QCOMPARE(iso(petitions.at(1).earliest), u"2022-05-04"_s);
        QVERIFY(petitions.at(0).arithmetic.contains(u"−"_s));
        QVERIFY(byRule(byNationalRules(LawCase::likeTheSeed()), u"KZ-18b"_s).isEmpty());
    }

    void longerCustodyNeedsAnEarlierPetition()
    {
        LawCase lawCase;
        const auto custody = lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        lawCase.order(custody, u"ordered"_s, u"2022-03-12"_s, u"2 months"_s);
        lawCase.order(custody, u"extended"_s, u"2022-05-10"_s, u"1 month"_s, u"previous_end"_s);
        const QList<DueDate> all = byNationalRules(lawCase);
        QCOMPARE(byRule(all, u"KZ-18a"_s).size(), 1); // the end on 12 May
        QCOMPARE(iso(only(all, u"KZ-18b"_s).earliest), u"2022-05-28"_s); // 12 June less 15 days
    }

    void theAppealEndsAtMidnightOfTheTwentyFifthOfApril()
    {
        const DueDate due = only(byNationalRules(LawCase::likeTheSeed()), u"KZ-24"_s);
        QCOMPARE(iso(due.earliest), u"2023-04-25"_s);
        QCOMPARE(due.time, u"24:00"_s);
        QCOMPARE(due.earliest->weekday(), 2);
        QVERIFY(due.arithmetic.startsWith(u"10 April 2023 + 15 days = 25 April 2023, 24:00."_s));
    }

    void aConvictedPersonInCustodyCountsFromTheCopy()
    {
        LawCase lawCase;
        lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        lawCase.sentence(u"custodial"_s, u"2023-04-10"_s);
        const DueDate waiting = only(byNationalRules(lawCase), u"KZ-24"_s);
        QCOMPARE(waiting.state, u"conditional"_s);
        QVERIFY(!waiting.earliest);
        lawCase.folder.sentences.first().copyServed = date(u"2023-04-17"_s);
        const DueDate due = only(byNationalRules(lawCase), u"KZ-24"_s);
        QCOMPARE(iso(due.earliest), u"2023-05-02"_s);
        QCOMPARE(due.trigger, u"verdict.copy_served"_s);
    }

    void theArrestEndsOnEitherReading()
    {
        const DueDate due = only(byNationalRules(LawCase::likeTheSeed()), u"KZ-29"_s);
        QCOMPARE(iso(due.earliest), u"2022-03-11"_s);
        QCOMPARE(iso(due.latest), u"2022-03-12"_s);
        QCOMPARE(due.confidence, Confidence::Secondary); // the counting was not read
    }

    void ageOnRecordDecidesWhichLimitApplies()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        const auto rules = [&](const QString &born) {
            lawCase.folder.people.first().born = date(born);
            const QList<DueDate> all = byNationalRules(lawCase);
            return std::pair(byRule(all, u"KZ-04"_s).size(), byRule(all, u"KZ-05"_s).size());
        };
        QCOMPARE(rules(u"1988"_s), std::pair(qsizetype(1), qsizetype(0)));
        QVERIFY(!only(byNationalRules(lawCase), u"KZ-04"_s).why.contains(u"under 18"_s));
        QCOMPARE(rules(u"2006-05-01"_s), std::pair(qsizetype(0), qsizetype(1)));
        QCOMPARE(rules(u"2004"_s), std::pair(qsizetype(1), qsizetype(1))); // 17 or 18: not settled
        QCOMPARE(only(byNationalRules(lawCase), u"KZ-05"_s).state, u"conditional"_s);
    }

    void chargesAnswerTheirCondition()
    {
        LawCase lawCase;
        lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        lawCase.charge(u"KZ CC 378(2)"_s, u"suspected"_s, u"2022-03-12"_s);
        QCOMPARE(iso(only(byNationalRules(lawCase), u"KZ-12a"_s).earliest), u"2022-03-22"_s);
        QVERIFY(byRule(byNationalRules(lawCase), u"KZ-12b"_s).isEmpty());
        lawCase.charge(u"KZ CC 257(1)"_s, u"suspected"_s, u"2022-03-10"_s);
        QVERIFY(byRule(byNationalRules(lawCase), u"KZ-12a"_s).isEmpty());
        QCOMPARE(iso(only(byNationalRules(lawCase), u"KZ-12b"_s).earliest), u"2022-04-11"_s);
    }

    void onlyTheNextLimitIsOpen()
    {
        LawCase lawCase;
        lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        const QList<DueDate> all = byNationalRules(lawCase, u"2022-04-01"_s);
        QCOMPARE(only(all, u"KZ-13"_s).state, u"open"_s);
        QCOMPARE(only(all, u"KZ-14"_s).state, u"later"_s);
        QCOMPARE(only(byNationalRules(lawCase, u"2022-05-20"_s), u"KZ-13"_s).state, u"passed"_s);
        QCOMPARE(only(byNationalRules(lawCase, u"2022-05-20"_s), u"KZ-14"_s).state, u"open"_s);
    }

    void aMonthAsTriggerGivesARange()
    {
        LawCase lawCase;
        lawCase.measure(u"pretrial_custody"_s, u"2022-11"_s);
        const DueDate due = only(byNationalRules(lawCase), u"KZ-13"_s);
        QCOMPARE(iso(due.earliest), u"2023-01-01"_s);
        QCOMPARE(iso(due.latest), u"2023-01-30"_s);
        QCOMPARE(due.triggerValue, u"2022-11"_s);
        QCOMPARE(due.time, QString());
    }

    void rulesFromMemoryGiveACitationAndNoNumber()
    {
        LawCase lawCase;
        lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        const RulePack pack = withRule(R"({"id":"X","provision":"CPC 1","title":{"en":"t"},
            "trigger":"custody.start","amount":5,"unit":"day","count":"L","confidence":"M"})");
        const QList<DueDate> all = deadlinesOf(lawCase.folder, { pack }, day(later));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().state, u"cited"_s);
        QVERIFY(!all.first().earliest && !all.first().latest && !all.first().conservative);
        QVERIFY(!all.first().arithmetic.contains(u'5'));
    }

    void rulesApplyAsOfTheirTrigger()
    {
        LawCase lawCase;
        lawCase.measure(u"pretrial_custody"_s, u"2022-03-12"_s);
        const auto found = [&](const QByteArray &validity) {
            const RulePack pack = withRule(
                R"({"id":"X","provision":"CPC 1","title":{"en":"t"},"trigger":"custody.start",
                "amount":5,"unit":"day","count":"L","confidence":"P",)"
                + validity + '}');
            return deadlinesOf(lawCase.folder, { pack }, day(later)).size();
        };
        QCOMPARE(found(R"("valid_from":"2022-03-13")"), 0);
        QCOMPARE(found(R"("valid_from":"2022-03-12")"), 1);
        QCOMPARE(found(R"("valid_until":"2022-03-12")"), 1);
        QCOMPARE(found(R"("valid_until":"2022-03-11")"), 0);
    }

    void typedDeadlinesAndUrgentActionsAreListedToo()
    {
        LawCase lawCase;
        Deadline typed;
        typed.id = newId<Deadline>();
        typed.what = u"Send the complaint"_s;
        typed.due = date(u"2026-11-25"_s);
        lawCase.folder.deadlines << typed;
        UrgentAction action;
        action.number = u"24/22"_s;
        action.actBy = date(u"2026-11-20"_s);
        lawCase.folder.urgentActions << action;
        UrgentAction undated;
        undated.actBy = date(u".."_s);
        undated.statedDaysLeft = 0;
        lawCase.folder.urgentActions << undated;
        const QList<DueDate> all = byNationalRules(lawCase);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).title, u"Act by: urgent action 24/22"_s);
        QCOMPARE(all.at(0).state, u"passed"_s);
        QCOMPARE(all.at(0).why, u"Expired 2 day(s) ago."_s);
        QVERIFY(all.at(0).rule.isEmpty());
        QCOMPARE(all.at(1).why, u"3 day(s) left."_s);
        QCOMPARE(all.at(1).state, u"open"_s);
        QVERIFY(!all.at(2).earliest);
        QCOMPARE(all.at(2).state, u"passed"_s);
    }

    void anIssueThatWasFollowedAsksForNothing()
    {
        LawCase lawCase;
        for (const QString &state : { u"extended"_s, u"draft"_s }) {
            UrgentAction action;
            action.id = newId<UrgentAction>();
            action.actBy = date(u"2026-11-20"_s);
            action.state = state;
            if (!lawCase.folder.urgentActions.isEmpty())
                action.previous = lawCase.folder.urgentActions.first().id;
            lawCase.folder.urgentActions << action;
        }
        const auto states = [&lawCase] {
            QStringList found;
            for (const DueDate &due : byNationalRules(lawCase))
                found << due.state;
            return found;
        };
        QCOMPARE(states(), QStringList({ u"passed"_s, u"passed"_s })); // the next is not out yet
        lawCase.folder.urgentActions.last().state = u"issued"_s;
        QCOMPARE(states(), QStringList({ u"superseded"_s, u"passed"_s }));
        lawCase.folder.urgentActions.last().deleted = true;
        QCOMPARE(states().first(), u"passed"_s);
    }

    void aKeptDeadlineTakesThePlaceOfItsComputedTwin()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        Deadline kept;
        kept.id = newId<Deadline>();
        kept.what = u"Appeal"_s;
        kept.rule = u"KZ-24"_s;
        kept.due = date(u"2023-04-25"_s);
        kept.state = u"met"_s;
        lawCase.folder.deadlines << kept;
        QCOMPARE(only(byNationalRules(lawCase), u"KZ-24"_s).state, u"met"_s);
    }

    void nineMonthsReachIntoHouseArrestOnOneClock()
    {
        // T4: to three months 12 June, to nine 12 December; house arrest in November is inside.
        const QList<DueDate> all = byNationalRules(LawCase::likeTheSeed());
        QCOMPARE(iso(only(all, u"KZ-14"_s).earliest), u"2022-06-12"_s);
        QCOMPARE(iso(only(all, u"KZ-15"_s).earliest), u"2022-12-12"_s);
        QCOMPARE(only(all, u"KZ-15"_s).triggerValue, u"2022-03-12"_s);
        const DueDate houseArrest = only(all, u"KZ-19"_s);
        QCOMPARE(houseArrest.state, u"cited"_s);
        QVERIFY(houseArrest.sentence.contains(u"one clock"_s));
    }

    void theHearingOfTheSixthOfMayWasBeforeTheExpiry()
    {
        // T3: 12 May, 11 May on the stricter reading; extended on the 6th.
        const DueDate due = only(byNationalRules(LawCase::likeTheSeed()), u"KZ-13"_s);
        QCOMPARE(iso(due.conservative), u"2022-05-11"_s);
        QVERIFY(day(u"2022-05-06"_s) < *due.conservative);
        QCOMPARE(due.state, u"superseded"_s);
    }

    void anAppealThatEndsInTheMayHolidaysWaitsForTheTable()
    {
        // T6: 15 days from 22 April 2022 end on Saturday, 7 May, a holiday as is 9 May.
        LawCase lawCase;
        lawCase.sentence(u"suspended"_s, u"2022-04-22"_s);
        const DueDate due = only(byNationalRules(lawCase), u"KZ-24"_s);
        QCOMPARE(iso(due.earliest), u"2022-05-11"_s); // 10 May off in place of the 7th
        QCOMPARE(iso(due.conservative), u"2022-05-07"_s);
        QVERIFY(due.arithmetic.contains(u"the next working day"_s));
        // A year without a table: the law's own holidays, and that the rest is not known.
        LawCase next;
        next.sentence(u"suspended"_s, u"2033-04-22"_s);
        const DueDate later = only(byNationalRules(next), u"KZ-24"_s);
        QCOMPARE(iso(later.conservative), u"2033-05-07"_s); // a Saturday again
        QCOMPARE(iso(later.earliest), u"2033-05-11"_s); // 7 May moves to 10 May, after 9 May
        QVERIFY(later.arithmetic.contains(u"only holidays with a fixed date"_s));
    }

    void aFineIsNeverWorkedOut()
    {
        // T7: 400,000 tenge are no whole number of calculation indices of any year.
        for (const int index : { 2917, 3063, 3450 })
            QVERIFY(400'000 % index != 0);
        LawCase lawCase = LawCase::likeTheSeed();
        lawCase.sentence(u"fine"_s, u"2023-04-10"_s).fine
            = Money { u"400000"_s, u"KZT"_s, u"885"_s, u"USD"_s };
        const RulePack pack = shippedRulePack(u"KZ"_s).value();
        QVERIFY(std::ranges::none_of(pack.rules, [](const Rule &rule) {
            return rule.id == u"KZ-41"_s;
        }));
        for (const DueDate &due : byNationalRules(lawCase)) {
            for (const QString &text : { due.sentence, due.arithmetic, due.why })
                QVERIFY(!text.contains(u"MCI"_s) && !text.contains(u"400"_s));
        }
    }

    void theListIsInOrderAndNotAFlood()
    {
        const QList<DueDate> all = byNationalRules(LawCase::likeTheSeed());
        const auto cited = std::ranges::count(all, u"cited"_s, &DueDate::state);
        QVERIFY(all.size() - cited <= 20);
        QVERIFY(cited <= 12);
        for (qsizetype i = 1; i < all.size(); ++i) {
            QVERIFY(all.at(i - 1).earliest || !all.at(i).earliest);
            QVERIFY(!all.at(i).earliest || *all.at(i - 1).earliest <= *all.at(i).earliest);
            QVERIFY(!all.at(i).why.isEmpty());
            QVERIFY(!all.at(i).why.contains(u'%') && !all.at(i).arithmetic.contains(u'%'));
        }
    }
};

HABEAS_TEST(TstDeadlines)

} // namespace habeas::test

#include "tst_deadlines.moc"
