#include "app/law/proceedings/chargeledger.h"
#include "app/law/proceedings/chargewords.h"

#include <QTest>

#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// A charge with its history; an accusation stays one until the record says otherwise.
class TstChargeLedger : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_case = LawCase(); }

    void stagesStandInTheOrderTheyWereReached();
    void oneChargeBecomesTwoAndTwoBecomeOne();
    void replacedChargesAreNotOpen();
    void requalificationsInACircleEnd();
    void anAccusationIsNoConviction();
    void aQuashedConvictionIsNone();
    void anAcquittalOnOneCountCloses();
    void aShorterTermUndoesNoConviction();
    void boundsAndEditionAreSaid();
    void statusesStandInOrderAndOneIsCurrent();

private:
    Id<Charge> charge(const QString &law, const QString &stage, const QString &at)
    {
        m_case.charge(law, stage, at);
        return m_case.folder.charges.last().id;
    }

    void requalify(Id<Charge> from, Id<Charge> into, const QString &at = {})
    {
        Requalification change;
        change.id = newId<Requalification>();
        change.from = from;
        change.charge = into;
        change.at = date(at);
        m_case.folder.requalifications << change;
    }

    void count(Id<Sentence> sentence, Id<Charge> of, const QString &outcome)
    {
        Count count;
        count.id = newId<Count>();
        count.sentence = sentence;
        count.charge = of;
        count.outcome = outcome;
        m_case.folder.counts << count;
    }

    [[nodiscard]] QList<LedgerCharge> ledger() const
    {
        return chargeLedger(m_case.folder, day(u"2024-01-01"_s));
    }

    [[nodiscard]] QStringList order() const
    {
        QStringList names;
        for (const LedgerCharge &entry : ledger())
            names << entry.charge.law.article();
        return names;
    }

    LawCase m_case;
};

void TstChargeLedger::stagesStandInTheOrderTheyWereReached()
{
    const auto id = charge(u"KZ CC 272"_s, u"accused"_s, u"2022-10"_s);
    for (const auto &[stage, at] : { std::pair { u"suspected"_s, u"2022-03-12"_s },
                                     std::pair { u"investigated"_s, u"2022-01-20"_s } }) {
        ChargeStage earlier;
        earlier.id = newId<ChargeStage>();
        earlier.charge = id;
        earlier.stage = stage;
        earlier.at = date(at);
        m_case.folder.chargeStages << earlier;
    }
    QStringList stages;
    const LedgerCharge entry = ledger().first();
    for (const LedgerStage &stage : entry.stages)
        stages << stage.stage;
    QCOMPARE(stages, (QStringList { u"investigated"_s, u"suspected"_s, u"accused"_s }));
    // The stage it has reached, told in its history too, is one stage.
    ChargeStage same;
    same.id = newId<ChargeStage>();
    same.charge = id;
    same.stage = u"accused"_s;
    same.at = date(u"2022-10"_s);
    m_case.folder.chargeStages << same;
    QCOMPARE(ledger().first().stages.size(), 3);
}

void TstChargeLedger::oneChargeBecomesTwoAndTwoBecomeOne()
{
    const auto last = charge(u"KZ CC 4"_s, u"accused"_s, u"2020-01-01"_s);
    const auto two = charge(u"KZ CC 2"_s, u"suspected"_s, u"2020-02-01"_s);
    charge(u"KZ CC 9"_s, u"accused"_s, u"2020-03-01"_s);
    const auto three = charge(u"KZ CC 3"_s, u"suspected"_s, u"2020-04-01"_s);
    const auto one = charge(u"KZ CC 1"_s, u"suspected"_s, u"2020-05-01"_s);
    requalify(one, two);
    requalify(one, three);
    requalify(two, last);
    requalify(three, last);
    QCOMPARE(order(), (QStringList { u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"9"_s }));
    QCOMPARE(ledger().at(0).into.size(), 2);
    QCOMPARE(ledger().at(3).from.size(), 2);
    QVERIFY(!ledger().at(3).circular);
    QCOMPARE(originWords(m_case.folder, ledger().at(1)),
             QStringList { u"in place of Article 1, Criminal Code"_s });
}

void TstChargeLedger::replacedChargesAreNotOpen()
{
    const auto one = charge(u"KZ CC 1"_s, u"accused"_s, u"2020-01-01"_s);
    const auto two = charge(u"KZ CC 2"_s, u"accused"_s, u"2020-02-01"_s);
    QVERIFY(ledger().first().open);
    requalify(one, two, u"2020-02-01"_s);
    QVERIFY(!ledger().first().open);
    QVERIFY(ledger().last().open);
    QCOMPARE(outcomeWords(m_case.folder, ledger().first()),
             u"replaced by Article 2, Criminal Code (1 Feb 2020)"_s);
}

void TstChargeLedger::requalificationsInACircleEnd()
{
    const auto one = charge(u"KZ CC 1"_s, u"accused"_s, u"2020-01-01"_s);
    const auto two = charge(u"KZ CC 2"_s, u"accused"_s, u"2020-02-01"_s);
    requalify(one, two);
    requalify(two, one);
    requalify(two, two);
    QCOMPARE(order(), (QStringList { u"1"_s, u"2"_s }));
    for (const LedgerCharge &entry : ledger())
        QVERIFY(entry.circular);
}

void TstChargeLedger::anAccusationIsNoConviction()
{
    charge(u"KZ CC 1"_s, u"accused"_s, u"2020-01-01"_s);
    m_case.sentence(u"custodial"_s, u"2021-01-01"_s);
    QVERIFY(!ledger().first().convicted);
    QVERIFY(!outcomeWords(m_case.folder, ledger().first()).contains(u"convicted"_s));
    m_case.folder.charges[0].outcome = u"convicted"_s;
    m_case.folder.charges[0].outcomeDate = date(u"2021-01-01"_s);
    QVERIFY(ledger().first().convicted);
    QCOMPARE(outcomeWords(m_case.folder, ledger().first()), u"convicted, 1 Jan 2021"_s);
}

void TstChargeLedger::aQuashedConvictionIsNone()
{
    const auto id = charge(u"KZ CC 1"_s, u"convicted"_s, u"2021-01-01"_s);
    const auto sentence = m_case.sentence(u"custodial"_s, u"2021-01-01"_s).id;
    count(sentence, id, u"convicted"_s);
    QVERIFY(ledger().first().convicted);
    QVERIFY(ledger().first().counts.first().inEffect);
    Sentence &quashing = m_case.sentence(u"other"_s, u"2022-01-01"_s);
    quashing.replaces = sentence;
    quashing.effect = u"quashed"_s;
    QVERIFY(!ledger().first().convicted);
    QVERIFY(outcomeWords(m_case.folder, ledger().first()).contains(u"does not stand"_s));
}

void TstChargeLedger::anAcquittalOnOneCountCloses()
{
    const auto one = charge(u"KZ CC 1"_s, u"accused"_s, u"2020-01-01"_s);
    const auto two = charge(u"KZ CC 2"_s, u"accused"_s, u"2020-01-01"_s);
    const auto sentence = m_case.sentence(u"custodial"_s, u"2021-01-01"_s).id;
    count(sentence, one, u"acquitted"_s);
    count(sentence, two, u"convicted"_s);
    QVERIFY(!ledger().first().convicted && !ledger().first().open);
    QVERIFY(ledger().last().convicted && !ledger().last().open);
}

void TstChargeLedger::aShorterTermUndoesNoConviction()
{
    const auto id = charge(u"KZ CC 1"_s, u"convicted"_s, u"2021-01-01"_s);
    const auto first = m_case.sentence(u"custodial"_s, u"2021-01-01"_s).id;
    count(first, id, u"convicted"_s);
    Sentence &cut = m_case.sentence(u"custodial"_s, u"2022-01-01"_s);
    cut.replaces = first;
    cut.effect = u"cut"_s;
    const auto second = cut.id;
    QVERIFY(ledger().first().convicted);
    QVERIFY(!outcomeWords(m_case.folder, ledger().first()).contains(u"does not stand"_s));
    Sentence &upheld = m_case.sentence(u"custodial"_s, u"2023-01-01"_s);
    upheld.replaces = second;
    upheld.effect = u"upheld"_s;
    QVERIFY(ledger().first().convicted);
    // The later judgment's word on the charge is the one that counts.
    count(second, id, u"acquitted"_s);
    QVERIFY(!ledger().first().convicted);
    QVERIFY(!ledger().first().counts.first().inEffect);
    QVERIFY(ledger().first().counts.last().inEffect);
}

void TstChargeLedger::boundsAndEditionAreSaid()
{
    charge(u"KZ CC 1"_s, u"accused"_s, u"2020-01-01"_s);
    Charge &charge = m_case.folder.charges[0];
    QVERIFY(boundsWords(charge).isEmpty());
    charge.penaltyLeast = u"3 years"_s;
    charge.penaltyMost = u"fine of 1,000 MCI"_s;
    charge.severity = u"especially grave"_s;
    charge.edition = date(u"2020-01-01"_s);
    QCOMPARE(boundsWords(charge),
             u"3 years to fine of 1,000 MCI, especially grave, wording of 1 Jan 2020"_s);
}

void TstChargeLedger::statusesStandInOrderAndOneIsCurrent()
{
    const auto add = [this](const QString &words, const QString &from, const QString &until) {
        Status status;
        status.id = newId<Status>();
        status.person = m_case.person;
        status.status = words;
        status.from = date(from);
        status.until = date(until);
        m_case.folder.statuses << status;
    };
    add(u"suspect"_s, u"2022-03-12"_s, {});
    add(u"witness"_s, u"2022-01"_s, u"2022-03"_s);
    add(u"convict"_s, u"2025"_s, {});
    const auto history = statusHistory(m_case.folder, day(u"2024-01-01"_s));
    QStringList words;
    for (const StatusEntry &entry : history)
        words << entry.status.status + (entry.current ? u" *"_s : QString());
    QCOMPARE(words, (QStringList { u"witness"_s, u"suspect *"_s, u"convict"_s }));
    m_case.folder.statuses[0].until = date(u"2023"_s);
    for (const StatusEntry &entry : statusHistory(m_case.folder, day(u"2024-01-01"_s)))
        QVERIFY(!entry.current);
}

HABEAS_TEST(TstChargeLedger)

} // namespace habeas::test

#include "tst_chargeledger.moc"
