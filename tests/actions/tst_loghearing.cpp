#include "app/actions/hearings/hearingrecords.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/store/repository.h"

#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/support/heldclock.h"
#include "tests/support/temporaryvault.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

namespace {

PartialDate date(const QString &edtf)
{
    return PartialDate::fromEdtf(edtf).value();
}

} // namespace

class TstLogHearing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aHearingNeedsOnlyItsCaseAndDate();
    void theStepNamesTheOnlyPersonOfACase();
    void anHourInsideTheDateIsKeptBesideIt();
    void anExtensionBecomesAnOrderOfTheOnlyMeasureThatCoversTheDay();
    void bothEndsOfAnExtensionAreNamed();
    void anOutcomeCompletesThePlannedHearing();
    void whatTellsOfAHearingNeverAddsAnother();
    void twoMeasuresAreNotChosenBetween();
    void aTermWithNothingToExtendIsKeptInWords();
    void whatTheWordsImposeBegins();
    void whomAnOrderIsAboutIsAsked();
    void whatCannotBeKeptIsRefused_data();
    void whatCannotBeKeptIsRefused();
    void whatLooksWrongIsSavedWithAWarning();
    void anExtensionAfterTheEndIsSavedWithAWarning();
    void oneUndoTakesAllOfItBack();
    void aReleaseEndsWhatGoesOnWhereSomebodySaysSo();
    void aReleaseNeverEndsTheWrongMeasure();
    void aTypedSourceBecomesARecord();

private:
    Id<Person> addPersonAtRisk(const QString &name)
    {
        Person person;
        person.id = newId<Person>();
        Name spelling;
        spelling.id = newId<Name>();
        spelling.person = person.id;
        spelling.text = name;
        spelling.use = u"primary"_s;
        Involvement part;
        part.id = newId<Involvement>();
        part.inCase = m_case.id;
        part.person = person.id;
        part.role = u"person_at_risk"_s;
        if (!saveRecord(m_session, person, u"Add a person"_s)
            || !saveRecord(m_session, spelling, u"Add a name"_s)
            || !saveRecord(m_session, part, u"Add a part"_s))
            qFatal("the person was not saved");
        return person.id;
    }

    Id<Measure> addMeasure(const QString &type, const QString &from, const QString &until = {},
                           Id<Person> person = {})
    {
        Measure measure;
        measure.person = person;
        measure.id = newId<Measure>();
        measure.inCase = m_case.id;
        measure.type = type;
        measure.from = date(from);
        if (!until.isEmpty())
            measure.until = date(until);
        if (!saveRecord(m_session, measure, u"Add a measure"_s))
            qFatal("the measure was not saved");
        return measure.id;
    }

    HearingEntry entry(const QString &at) const
    {
        HearingEntry made;
        made.caseRef = m_case.ref;
        made.hearing.at = date(at);
        return made;
    }

    CaseFolder folder() const
    {
        return loadCase(m_session.vault->connection(), m_case.ref).value();
    }

    std::unique_ptr<TemporaryVault> m_vault;
    Session m_session;
    Case m_case;
};

void TstLogHearing::init()
{
    const HeldClock clock;
    m_vault = std::make_unique<TemporaryVault>(clock.clock());
    m_session = { m_vault->take(), u"Tester"_s, clock.clock() };
    m_case = {};
    m_case.id = newId<Case>();
    m_case.ref = u"KZ-2022-001"_s;
    m_case.opened = date(u"2022-02-26"_s);
    QVERIFY(saveRecord(m_session, m_case, u"Open a case"_s));
}

void TstLogHearing::cleanup()
{
    m_session = {};
    m_vault.reset();
}

void TstLogHearing::aHearingNeedsOnlyItsCaseAndDate()
{
    const auto done = logHearing(m_session, entry(u"2022-05"_s));
    QVERIFY(done);
    QCOMPARE(done->effects, QStringList { u"Adds 1 hearing."_s });
    QVERIFY(done->words.contains(u"KZ-2022-001"));
    QVERIFY(done->words.contains(u"May 2022"));
    QCOMPARE(folder().hearings.size(), 1);
    QCOMPARE(folder().hearings.first().at.edtf(), u"2022-05"_s);
    QVERIFY(folder().orders.isEmpty());
}

/// A step that names nobody is undone in the wrong case.
void TstLogHearing::theStepNamesTheOnlyPersonOfACase()
{
    addPersonAtRisk(u"Dana Sultan"_s);
    const auto alone = logHearing(m_session, entry(u"2022-05-06"_s));
    QVERIFY(alone);
    QVERIFY2(alone->words.contains(u"Dana Sultan"_s), qPrintable(alone->words));
    addPersonAtRisk(u"Erlan Sadyk"_s);
    const auto either = logHearing(m_session, entry(u"2022-05-07"_s));
    QVERIFY(either);
    QVERIFY2(!either->words.contains(u"Dana"_s), qPrintable(either->words));
}

void TstLogHearing::anHourInsideTheDateIsKeptBesideIt()
{
    QVERIFY(logHearing(m_session, entry(u"2022-05-06T09:30:00"_s)));
    const Hearing hearing = folder().hearings.first();
    QCOMPARE(hearing.at.edtf(), u"2022-05-06"_s);
    QCOMPARE(hearing.time, u"09:30"_s);
}

void TstLogHearing::anExtensionBecomesAnOrderOfTheOnlyMeasureThatCoversTheDay()
{
    addMeasure(u"administrative_arrest"_s, u"2022-02-25"_s, u"2022-03-12"_s);
    const auto custody = addMeasure(u"pretrial_custody"_s, u"2022-03-12"_s, u"2022-11"_s);
    addMeasure(u"travel_ban"_s, u"2022-01"_s);
    HearingEntry extension = entry(u"2022-05-06"_s);
    extension.hearing.outcome = u"extended"_s;
    extension.hearing.court = u"Almaly District Court"_s;
    const auto done = logHearing(m_session, extension);
    QVERIFY(done);
    QVERIFY2(
        done->effects.contains(u"Adds an extension to the pre-trial custody of 12 March 2022."_s),
        qPrintable(done->effects.join(u'\n')));
    const auto plan = planHearing(folder(), extension);
    QVERIFY(plan);
    QVERIFY2(
        plan->steps.contains(u"add extension no. 2 to the pre-trial custody of 12 March 2022"_s),
        qPrintable(plan->steps.join(u'\n'))); // the first is on record by now
    QVERIFY(done->effects.contains(u"Its end is not known."_s));

    const CaseFolder after = folder();
    QCOMPARE(after.orders.size(), 1);
    const Order order = after.orders.first();
    QVERIFY(order.measure == custody);
    QVERIFY(order.hearing == after.hearings.first().id);
    QCOMPARE(order.type, u"extended"_s);
    QCOMPARE(order.made.edtf(), u"2022-05-06"_s);
    QCOMPARE(order.authority, u"Almaly District Court"_s);
    QVERIFY(order.term.isEmpty());
    QVERIFY(order.countedFrom.isEmpty());
    QVERIFY(!order.statedEnd.isSet());
}

void TstLogHearing::bothEndsOfAnExtensionAreNamed()
{
    addMeasure(u"pretrial_custody"_s, u"2022-03-12"_s);
    HearingEntry first = entry(u"2022-03-14"_s);
    first.hearing.outcome = u"ordered"_s;
    first.term = u"2 months"_s;
    const auto done = logHearing(m_session, first);
    QVERIFY(done);
    const QString effects = done->effects.join(u' ');
    QVERIFY2(effects.contains(u"12 May 2022") && effects.contains(u"14 May 2022"),
             qPrintable(effects));
    QCOMPARE(folder().orders.first().type, u"ordered"_s);
    QCOMPARE(folder().orders.first().term, u"2 months"_s);
    QVERIFY(folder().orders.first().countedFrom.isEmpty());
}

/// Announced, held, extended: one hearing and its order, not two hearings.
void TstLogHearing::anOutcomeCompletesThePlannedHearing()
{
    addMeasure(u"pretrial_custody"_s, u"2022-03-12"_s);
    HearingEntry planned = entry(u"2022-05-06"_s);
    planned.hearing.purpose = u"trial"_s;
    planned.hearing.court = u"Almaly District Court"_s;
    planned.hearing.note = u"room 4"_s;
    planned.sourceWords = u"The court's list"_s;
    QVERIFY(logHearing(m_session, planned));
    HearingEntry held = entry(u"2022-05-06"_s);
    held.hearing.outcome = u"extended"_s;
    held.hearing.note = u"closed to the public"_s;
    held.term = u"2 months"_s;
    held.sourceWords = u"Lawyer by phone"_s;
    HearingEntry elsewhere = held;
    elsewhere.hearing.court = u"Another Court"_s;
    QVERIFY(plannedHearing(folder(), elsewhere.hearing) == nullptr);
    HearingEntry someDay = entry(u"2022-06"_s); // two hearings of one month are not one
    QVERIFY(logHearing(m_session, someDay));
    someDay.hearing.outcome = u"adjourned"_s;
    QVERIFY(plannedHearing(folder(), someDay.hearing) == nullptr);

    const auto done = logHearing(m_session, held);
    QVERIFY(done && done->warnings.isEmpty());
    QCOMPARE(folder().hearings.size(), 2);
    const Hearing made = folder().hearings.first();
    QCOMPARE(made.outcome, u"extended"_s);
    QCOMPARE(made.purpose, u"trial"_s);
    QCOMPARE(made.court, u"Almaly District Court"_s);
    QCOMPARE(made.note, u"room 4\nclosed to the public"_s);
    QCOMPARE(made.sources.size(), 2);
    QCOMPARE(folder().orders.size(), 1);

    QVERIFY(undoLast(m_session));
    QVERIFY(folder().orders.isEmpty() && folder().hearings.first().outcome.isEmpty());
    QCOMPARE(folder().hearings.first().sources.size(), 1);
}

/// From its own row it is completed, whatever is known: a note, the next day, another day.
void TstLogHearing::whatTellsOfAHearingNeverAddsAnother()
{
    QVERIFY(logHearing(m_session, entry(u"2022-05-06"_s)));
    HearingEntry told = entry(u"2022-05-06"_s);
    told.completes = folder().hearings.first().id;
    QVERIFY(planHearing(folder(), told)->warnings.isEmpty()); // before anything is typed, too
    told.hearing.note = u"The judge did not come."_s;
    const auto plan = planHearing(folder(), told);
    QVERIFY(plan && plan->warnings.isEmpty());
    QCOMPARE(plan->steps, QStringList { u"complete the hearing on record"_s });
    QVERIFY(logHearing(m_session, told));
    QCOMPARE(folder().hearings.size(), 1);
    QCOMPARE(folder().hearings.first().note, told.hearing.note);

    HearingEntry moved = entry(u"2022-05-09"_s);
    moved.completes = told.completes;
    moved.hearing.next = PartialDate::fromEdtf(u"2022-05-20"_s).value();
    QCOMPARE(planHearing(folder(), moved)->steps.first(),
             u"complete the hearing on record for 6 May 2022 and move it to 9 May 2022"_s);
    QVERIFY(logHearing(m_session, moved));
    QCOMPARE(folder().hearings.size(), 1);
    QCOMPARE(folder().hearings.first().at.edtf(), u"2022-05-09"_s);

    moved.completes = newId<Hearing>();
    const auto gone = logHearing(m_session, moved);
    QVERIFY(!gone && gone.error().detail == u"hearing");
    QCOMPARE(folder().hearings.size(), 1);
}

void TstLogHearing::twoMeasuresAreNotChosenBetween()
{
    addMeasure(u"pretrial_custody"_s, u"2022-03-12"_s, u"2022-11"_s);
    const auto house = addMeasure(u"house_arrest"_s, u"2022-11"_s);
    HearingEntry extension = entry(u"2022-11-20"_s);
    extension.hearing.outcome = u"extended"_s;
    auto done = logHearing(m_session, extension);
    QVERIFY(done);
    QCOMPARE(folder().orders.size(), 0);
    QCOMPARE(done->warnings.size(), 1);

    extension.term = u"1 month"_s;
    QVERIFY(!logHearing(m_session, extension));
    QCOMPARE(folder().hearings.size(), 1);

    extension.measure = house;
    done = logHearing(m_session, extension);
    QVERIFY(done);
    QCOMPARE(folder().orders.size(), 1);
    QVERIFY(folder().orders.first().measure == house);
}

/// What was said in court is kept, whatever is on record.
void TstLogHearing::aTermWithNothingToExtendIsKeptInWords()
{
    HearingEntry extension = entry(u"2022-05-06"_s);
    extension.hearing.outcome = u"extended"_s;
    extension.term = u"2 months"_s;
    const auto noMeasure = logHearing(m_session, extension);
    QVERIFY(noMeasure);
    QVERIFY2(noMeasure->warnings.join(u' ').contains(u"2 months"),
             qPrintable(noMeasure->warnings.join(u' ')));
    QCOMPARE(folder().hearings.first().outcomeText, u"2 months"_s);
    QVERIFY(folder().orders.isEmpty() && folder().measures.isEmpty());

    addMeasure(u"imprisonment"_s, u"2022-03-12"_s); // no hearing extends a sentence
    extension.hearing.at = date(u"2022-05-07"_s);
    QVERIFY(logHearing(m_session, extension));
    QVERIFY(folder().orders.isEmpty());

    addMeasure(u"pretrial_custody"_s, u"2022-03-12"_s);
    extension.hearing.outcome = u"adjourned"_s;
    extension.hearing.at = date(u"2022-05-08"_s);
    extension.term.clear();
    extension.statedEnd = date(u"2022-07-06"_s);
    const auto adjourned = logHearing(m_session, extension);
    QVERIFY(adjourned && !adjourned->warnings.isEmpty());
    QVERIFY(folder().orders.isEmpty());
    const auto kept = std::ranges::count_if(folder().hearings, [](const Hearing &hearing) {
        return hearing.outcomeText == u"until 6 July 2022";
    });
    QCOMPARE(kept, 1);
}

void TstLogHearing::whatTheWordsImposeBegins()
{
    struct Said
    {
        QString outcome;
        QString named;
        QString mode;
        QString begins;
    };

    for (const Said &said : {
             Said { u"ordered"_s, {}, {}, u"pretrial_custody"_s },
             Said { {}, u"house_arrest"_s, {}, u"house_arrest"_s },
             Said { u"released"_s, u"bail"_s, {}, u"bail"_s },
             Said { u"released"_s, u"house_arrest"_s, {}, {} }, // it was lifted
             Said { u"refused"_s, u"bail"_s, {}, {} },
             Said { u"extended"_s, u"house_arrest"_s, {}, {} }, // nothing begins
             Said { u"ordered"_s, {}, u"in_absentia"_s, {} }, // who is not there is not held
         }) {
        HearingEntry imposed = entry(u"2022-05-06"_s);
        imposed.hearing.outcome = said.outcome;
        imposed.hearing.mode = said.mode;
        imposed.measureType = said.named;
        imposed.term = u"2 months"_s;
        QVERIFY(logHearing(m_session, imposed));
        const CaseFolder after = folder();
        QCOMPARE(after.hearings.size(), 1);
        QCOMPARE(after.measures.size(), said.begins.isEmpty() ? 0 : 1);
        if (said.begins.isEmpty()) {
            QVERIFY(after.orders.isEmpty());
            QVERIFY(after.hearings.first().outcomeText.contains(u"2 months"));
        } else {
            QCOMPARE(after.measures.first().type, said.begins);
            QCOMPARE(after.measures.first().from.edtf(), u"2022-05-06"_s);
            QCOMPARE(after.orders.first().term, u"2 months"_s);
            QCOMPARE(after.orders.first().type, u"ordered"_s);
        }
        QVERIFY(undoLast(m_session)); // one step
        QVERIFY(folder().measures.isEmpty() && folder().hearings.isEmpty());
    }
}

void TstLogHearing::whomAnOrderIsAboutIsAsked()
{
    const Id<Person> first = addPersonAtRisk(u"Mira Example"_s);
    const auto custody = addMeasure(u"pretrial_custody"_s, u"2022-03-12"_s, {}, first);
    HearingEntry extension = entry(u"2022-05-06"_s);
    extension.hearing.outcome = u"extended"_s;
    extension.term = u"2 months"_s;
    QVERIFY(planHearing(folder(), extension)); // one person: nobody to ask about

    const Id<Person> second = addPersonAtRisk(u"Timur Primer"_s);
    const auto asked = logHearing(m_session, extension);
    QVERIFY(!asked);
    QCOMPARE(asked.error().detail, u"person"_s);
    QVERIFY2(asked.error().message.contains(u"Mira Example, Timur Primer"),
             qPrintable(asked.error().message));
    QVERIFY(folder().hearings.isEmpty());

    extension.measure = custody; // the measure chosen says it
    QVERIFY(logHearing(m_session, extension));
    QVERIFY(folder().hearings.first().person == first);
    QVERIFY(undoLast(m_session));

    extension.measure = {};
    extension.hearing.person = second; // nothing on record for them
    const auto kept = logHearing(m_session, extension);
    QVERIFY(kept && !kept->warnings.isEmpty());
    QVERIFY(folder().orders.isEmpty());
    QCOMPARE(folder().hearings.first().outcomeText, u"2 months"_s);

    HearingEntry trial = entry(u"2022-05-07"_s); // orders nothing: nobody is asked
    trial.hearing.outcome = u"adjourned"_s;
    QVERIFY(logHearing(m_session, trial));
}

void TstLogHearing::whatCannotBeKeptIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no case") << u"case"_s << QString();
    QTest::newRow("another case") << u"case"_s << u"KZ-2022-999"_s;
    QTest::newRow("no date") << u"at"_s << QString();
    QTest::newRow("unknown date") << u"at"_s << u".."_s;
    QTest::newRow("impossible hour") << u"time"_s << u"25:00"_s;
    QTest::newRow("unknown purpose") << u"purpose"_s << u"lunch"_s;
    QTest::newRow("unknown mode") << u"mode"_s << u"by pigeon"_s;
    QTest::newRow("unknown outcome") << u"outcome"_s << u"ignored"_s;
}

void TstLogHearing::whatCannotBeKeptIsRefused()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    HearingEntry bad = entry(u"2022-05-06"_s);
    if (field == u"case")
        bad.caseRef = value;
    else if (field == u"at")
        bad.hearing.at = value.isEmpty() ? PartialDate() : date(value);
    else if (field == u"time")
        bad.hearing.time = value;
    else if (field == u"purpose")
        bad.hearing.purpose = value;
    else if (field == u"mode")
        bad.hearing.mode = value;
    else
        bad.hearing.outcome = value;
    const auto done = logHearing(m_session, bad);
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(folder().hearings.size(), 0);
}

void TstLogHearing::whatLooksWrongIsSavedWithAWarning()
{
    addMeasure(u"pretrial_custody"_s, u"2022-02-25"_s);
    HearingEntry early = entry(u"2021-05-06"_s);
    early.hearing.next = date(u"2021-05-01"_s);
    const auto done = logHearing(m_session, early);
    QVERIFY(done);
    const QString warnings = done->warnings.join(u'\n');
    // The day a case was opened is the day it was typed.
    QVERIFY(!warnings.contains(u"opened"));
    QVERIFY(warnings.contains(u"before the case’s first event"));
    QVERIFY(warnings.contains(u"The next hearing"));

    const auto again = planHearing(folder(), entry(u"2021-05-06"_s));
    QVERIFY(again);
    QVERIFY(again->warnings.join(u'\n').contains(u"already on record"));
    QCOMPARE(folder().hearings.size(), 1);
}

void TstLogHearing::anExtensionAfterTheEndIsSavedWithAWarning()
{
    Order first;
    first.id = newId<Order>();
    first.measure = addMeasure(u"pretrial_custody"_s, u"2022-06-13"_s);
    first.type = u"ordered"_s;
    first.made = date(u"2022-06-13"_s);
    first.term = u"3 months"_s;
    QVERIFY(saveRecord(m_session, first, u"Add an order"_s));
    HearingEntry late = entry(u"2022-11-20"_s);
    late.hearing.outcome = u"extended"_s;
    late.term = u"2 months"_s;
    const auto plan = planHearing(folder(), late);
    QVERIFY(plan);
    QVERIFY2(plan->warnings.join(u' ').contains(u"ended on 13 September 2022"),
             qPrintable(plan->warnings.join(u' ')));
    QVERIFY(logHearing(m_session, late)); // warned, not refused
    QCOMPARE(folder().orders.size(), 2);
    CaseFolder before = folder();
    before.orders = { first };
    before.hearings.clear();
    late.hearing.at = date(u"2022-09-13"_s);
    QVERIFY(planHearing(before, late)->warnings.isEmpty()); // in time
}

void TstLogHearing::oneUndoTakesAllOfItBack()
{
    addMeasure(u"pretrial_custody"_s, u"2022-03-12"_s);
    HearingEntry extension = entry(u"2022-05-06"_s);
    extension.hearing.outcome = u"extended"_s;
    extension.sourceWords = u"Lawyer by phone, 6 May"_s;
    QVERIFY(logHearing(m_session, extension));
    const auto undone = undoLast(m_session);
    QVERIFY(undone);
    CaseFolder after = folder();
    QVERIFY(after.hearings.isEmpty());
    QVERIFY(after.orders.isEmpty());
    QCOMPARE(after.measures.size(), 1);
    QVERIFY(redoLast(m_session));
    after = folder();
    QCOMPARE(after.hearings.size(), 1);
    QCOMPARE(after.orders.size(), 1);
}

void TstLogHearing::aReleaseEndsWhatGoesOnWhereSomebodySaysSo()
{
    Source paper;
    paper.id = newId<Source>();
    paper.title = u"Order of the court"_s;
    QVERIFY(saveRecord(m_session, paper, u"Add a source"_s));
    const auto id = addMeasure(u"pretrial_custody"_s, u"2022-03-12"_s);
    Measure custody = folder().measures.first();
    custody.sources << paper.id;
    custody.note = u"Cell 12"_s;
    QVERIFY(saveRecord(m_session, custody, u"Change a measure"_s));
    HearingEntry release = entry(u"2022-05-06"_s);
    release.hearing.outcome = u"released"_s;
    release.hearing.court = u"District court"_s;
    auto plan = planHearing(folder(), release);
    QVERIFY(plan && plan->ends);
    QCOMPARE(plan->ends->id, id);
    QCOMPARE(plan->warnings,
             QStringList { u"The pre-trial custody of 12 March 2022 goes on on "
                           "record: it is not ended with this hearing."_s });
    QVERIFY(logHearing(m_session, release)); // nobody asked for it
    QVERIFY(!folder().measures.first().until.isSet());
    QVERIFY(undoLast(m_session));

    release.endsMeasure = true;
    const auto done = logHearing(m_session, release);
    QVERIFY(done);
    QCOMPARE(done->effects.value(1),
             u"Ends the pre-trial custody of 12 March 2022: release, 6 May 2022."_s);
    QVERIFY(done->warnings.isEmpty());
    CaseFolder after = folder();
    QCOMPARE(after.measures.first().until.edtf(), u"2022-05-06"_s);
    QCOMPARE(after.measures.first().endedBy, u"release"_s);
    QCOMPARE(after.measures.first().sources, custody.sources); // nothing of it is lost
    QCOMPARE(after.measures.first().note, custody.note);
    QCOMPARE(after.orders.size(), 1);
    QCOMPARE(after.orders.first().type, u"ended"_s);
    QCOMPARE(after.orders.first().hearing, after.hearings.first().id);
    QVERIFY(undoLast(m_session)); // one step
    after = folder();
    QVERIFY(after.hearings.isEmpty() && after.orders.isEmpty());
    QVERIFY(!after.measures.first().until.isSet());

    release.hearing.outcome = u"acquitted"_s;
    QVERIFY(logHearing(m_session, release));
    QCOMPARE(folder().measures.first().endedBy, u"acquittal"_s);
}

void TstLogHearing::aReleaseNeverEndsTheWrongMeasure()
{
    addMeasure(u"pretrial_custody"_s, u"2022-03-12"_s);
    HearingEntry release = entry(u"2022-05-06"_s);
    release.hearing.outcome = u"released"_s;
    release.endsMeasure = true;
    release.measureType = u"house_arrest"_s; // let go into another kind of detention
    QVERIFY(!planHearing(folder(), release)->ends);
    release.measureType = u"bail"_s;
    QVERIFY(logHearing(m_session, release));
    const CaseFolder bailed = folder();
    QCOMPARE(bailed.measures.size(), 2);
    QCOMPARE(bailed.measures.first().endedBy, u"bail"_s);
    QVERIFY(!bailed.measures.last().until.isSet());
    QVERIFY(undoLast(m_session));
    release.measureType.clear();
    release.hearing.outcome = u"adjourned"_s;
    QVERIFY(!planHearing(folder(), release)->ends);
    release.hearing.outcome = u"released"_s;
    release.hearing.at = date(u"2022-03-01"_s); // before it began
    QVERIFY(!planHearing(folder(), release)->ends);
    release.hearing.at = date(u"2022-05-06"_s);
    const auto other = addMeasure(u"house_arrest"_s, u"2022-04-01"_s);
    const auto several = planHearing(folder(), release);
    QVERIFY(!several->ends && several->severalGoOn);
    QVERIFY2(several->warnings.join(u' ').contains(u"More than one measure goes on"),
             qPrintable(several->warnings.join(u' ')));
    release.measure = other;
    QVERIFY(logHearing(m_session, release));
    QVERIFY(!folder().measures.first().until.isSet());
    QCOMPARE(folder().measures.last().until.edtf(), u"2022-05-06"_s);
}

void TstLogHearing::aTypedSourceBecomesARecord()
{
    HearingEntry sourced = entry(u"2022-05-06"_s);
    sourced.sourceWords = u"Lawyer by phone, 6 May"_s;
    QVERIFY(logHearing(m_session, sourced));
    const CaseFolder after = folder();
    QCOMPARE(after.sources.size(), 1);
    QCOMPARE(after.sources.first().title, u"Lawyer by phone, 6 May"_s);
    QVERIFY(after.hearings.first().sources.contains(after.sources.first().id));
}

HABEAS_TEST(TstLogHearing)
#include "tst_loghearing.moc"
