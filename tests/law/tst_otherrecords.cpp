#include "app/law/findings/findings.h"
#include "app/law/findings/steadyfindings.h"

#include <QTest>

#include <algorithm>

#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// What an event, a hearing or a remedy says of somebody's liberty, and the track does not.
class TstOtherRecords : public QObject
{
    Q_OBJECT

private slots:
    void aReleaseToldAsAnEvent();
    void aReleaseThatEndedAnotherMeasure();
    void aDeathToldAsAnEvent();
    void anArrestNoMeasureHoldsFrom();
    void aVerdictWithoutAJudgment();
    void aHearingThatExtendedWithoutAnOrder();
    void aComplaintThatWasGranted();
    void anAcquittalWithoutARelease();
    void datesAreNeverMoreExactThanGiven();
    void eachIsAskedOnToday();
};

namespace {

const QString today = u"2026-11-26"_s;
const QStringList ours { u"release_said"_s,     u"death_said"_s,    u"arrest_said"_s,
                         u"judgment_missing"_s, u"order_missing"_s, u"remedy_granted"_s,
                         u"release_ordered"_s };

QList<Finding> asked(const LawCase &made, const QString &on = today)
{
    QList<Finding> all = findingsOf(made.folder, day(on));
    all.removeIf([](const Finding &finding) {
        return !ours.contains(finding.kind);
    });
    return all;
}

QString only(const LawCase &made, const QString &on = today)
{
    const QList<Finding> all = asked(made, on);
    return all.size() == 1 ? all.first().kind + u": "_s + all.first().text
                           : QString::number(all.size());
}

/// "until=2026-11-20 ended_by=release"
QString offers(const Finding &finding)
{
    QStringList parts;
    for (const FieldOffer &offer : finding.fix.offers)
        parts << offer.field + u'=' + offer.text;
    return parts.join(u' ');
}

LawCase custody(const QString &from = u"2026-10-01"_s)
{
    LawCase made;
    made.order(made.measure(u"pretrial_custody"_s, from), u"ordered"_s, from, u"3 months"_s,
               u"order"_s);
    return made;
}

Event &addEvent(LawCase &made, const QString &type, const QString &at)
{
    Event event;
    event.id = newId<Event>();
    event.person = made.person;
    event.type = type;
    event.at = date(at);
    event.text = u"Told by telephone"_s;
    made.folder.events << event;
    return made.folder.events.last();
}

Hearing &addHearing(LawCase &made, const QString &outcome, const QString &at)
{
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.person = made.person;
    hearing.outcome = outcome;
    hearing.at = date(at);
    hearing.court = u"District court"_s;
    made.folder.hearings << hearing;
    return made.folder.hearings.last();
}

} // namespace

void TstOtherRecords::aReleaseToldAsAnEvent()
{
    LawCase made = custody();
    addEvent(made, u"release"_s, u"2026-11-20"_s).time = u"18:30"_s;
    QCOMPARE(only(made),
             u"release_said: 20 November 2026: an event says “release”, and the "
             "measure goes on, as far as the record says: pre-trial custody (1 "
             "October 2026 – no end on record)."_s);
    const Finding found = asked(made).first();
    QCOMPARE(found.fix.code, u"end_measure"_s);
    QCOMPARE(found.fix.record, made.folder.measures.first().id.uuid());
    QCOMPARE(offers(found), u"until=2026-11-20 time_until=18:30 ended_by=release"_s);
    QVERIFY(asked(made, u"2026-11-19"_s).isEmpty());
    made.folder.measures.first().until = date(u"2026-12-20"_s); // known beforehand
    QVERIFY(only(made).startsWith(u"release_said"));
    made.folder.measures.first().until = date(u"2026-11-20"_s);
    QVERIFY(asked(made).isEmpty());
    made.folder.measures.first().until = {};
    made.folder.events.last().at = date(u"2026-09-20"_s); // before it began
    QVERIFY(asked(made).isEmpty());
    made.folder.events.last().at = {};
    QVERIFY(only(made).startsWith(u"release_said: No date: an event says"));
}

void TstOtherRecords::aReleaseThatEndedAnotherMeasure()
{
    LawCase made;
    made.measure(u"administrative_arrest"_s, u"2026-10-01"_s, u"2026-10-15"_s, u"served"_s);
    made.measure(u"pretrial_custody"_s, u"2026-10-15"_s);
    addEvent(made, u"release"_s, u"2026-10-15"_s);
    QVERIFY(asked(made).isEmpty()); // let go and taken again at the gate
    made.folder.events.last().at = date(u"2026-10"_s); // it may have been that day
    QVERIFY(asked(made).isEmpty());
    made.folder.events.last().at = date(u"2026-10-20"_s);
    QCOMPARE(asked(made).first().fix.record, made.folder.measures.last().id.uuid());
    made.folder.events.last().person = newId<Person>(); // somebody else's
    QVERIFY(asked(made).isEmpty());
}

void TstOtherRecords::aDeathToldAsAnEvent()
{
    LawCase made = custody();
    addEvent(made, u"death"_s, u"2026-11-20"_s);
    QVERIFY2(only(made).startsWith(u"death_said: 20 November 2026: an event says “death”, and the "
                                   "measure goes on"),
             qPrintable(only(made)));
    const Finding found = asked(made).first();
    QCOMPARE(found.fix.field, u"died"_s);
    QCOMPARE(found.fix.record, made.person.uuid());
    QCOMPARE(offers(found), u"died=2026-11-20"_s);
    made.folder.measures.clear();
    made.folder.orders.clear();
    QVERIFY(only(made).endsWith(u"and the person’s own record does not."));
    made.folder.events.last().person = {}; // of whom the case tells, say
    QVERIFY(asked(made).isEmpty());
    made.folder.events.last().person = made.person;
    made.folder.people.first().died = date(u"2026-11"_s);
    QVERIFY(asked(made).isEmpty());
}

void TstOtherRecords::anArrestNoMeasureHoldsFrom()
{
    LawCase made;
    addEvent(made, u"arrest"_s, u"2026-11-20"_s).authority = u"men in plain clothes"_s;
    QCOMPARE(only(made),
             u"arrest_said: 20 November 2026: an event says “arrest”, and no measure "
             "on record holds the person from then."_s);
    const Finding found = asked(made).first();
    QCOMPARE(found.fix.code, u"add_measure"_s);
    QCOMPARE(
        offers(found),
        u"person=%1 from=2026-11-20 carried_out_by=men in plain clothes"_s.arg(made.person.text()));
    made.measure(u"police_custody"_s, u"2026-11"_s); // it may have been that day
    QVERIFY(asked(made).isEmpty());
    made.folder.measures.last().from = date(u"2026-11-22"_s);
    QVERIFY(only(made).startsWith(u"arrest_said"));
    made.folder.events.last().person = {}; // of others, as long as somebody was held at all
    QVERIFY(asked(made).isEmpty());
}

void TstOtherRecords::aVerdictWithoutAJudgment()
{
    LawCase made = custody();
    addHearing(made, u"convicted"_s, u"2026-11-20"_s);
    QCOMPARE(only(made),
             u"judgment_missing: 20 November 2026: a hearing ended with “convicted”, "
             "and no judgment of that day or later is on record."_s);
    QCOMPARE(asked(made).first().fix.code, u"add_sentence"_s);
    QCOMPARE(offers(asked(made).first()),
             u"person=%1 pronounced=2026-11-20 court=District court"_s.arg(made.person.text()));
    made.sentence(u"custodial"_s, u"2025-11"_s); // of another matter
    QVERIFY(only(made).startsWith(u"judgment_missing"));
    made.folder.sentences.last().pronounced = date(u"2026-11"_s);
    QVERIFY(asked(made).isEmpty());
    made.folder.sentences.clear();
    made.measure(u"administrative_arrest"_s, u"2026-11-20"_s);
    QVERIFY(asked(made).isEmpty());
}

void TstOtherRecords::aHearingThatExtendedWithoutAnOrder()
{
    LawCase made = custody();
    const QUuid hearing = addHearing(made, u"extended"_s, u"2026-11-20"_s).id.uuid();
    QCOMPARE(only(made),
             u"order_missing: 20 November 2026: a hearing ended with “detention "
             "extended”, and no order of that day or later is on record."_s);
    const Finding found = asked(made).first();
    QCOMPARE(found.fix.code, u"add_order"_s);
    QCOMPARE(found.fix.record, made.folder.measures.first().id.uuid());
    QCOMPARE(offers(found),
             u"type=extended made=2026-11-20 authority=District court hearing=%1"_s.arg(
                 hearing.toString(QUuid::WithoutBraces)));
    made.order(made.folder.measures.first().id, u"extended"_s, u"2026-11-20"_s);
    QVERIFY(asked(made).isEmpty());
    made.folder.orders.removeLast();
    made.folder.measures.first().until = date(u"2026-11-25"_s);
    QVERIFY(only(made).startsWith(u"order_missing"));
    made.folder.measures.clear();
    QVERIFY(asked(made).isEmpty()); // nothing that could have been extended
    made.folder.hearings.first().outcome = u"ordered"_s;
    QCOMPARE(asked(made).first().fix.code, u"add_measure"_s);
    made.folder.hearings.first().mode = u"in_absentia"_s;
    QVERIFY(asked(made).isEmpty());
}

void TstOtherRecords::aComplaintThatWasGranted()
{
    LawCase made = custody();
    Remedy remedy;
    remedy.id = newId<Remedy>();
    remedy.person = made.person;
    remedy.type = u"complaint"_s;
    remedy.outcome = u"granted"_s;
    remedy.decided = date(u"2026-11-20"_s);
    remedy.measure = made.folder.measures.first().id;
    made.folder.remedies << remedy;
    QCOMPARE(only(made),
             u"remedy_granted: 20 November 2026: granted (complaint), and the measure "
             "it is about goes on, as far as the record says: pre-trial custody (1 "
             "October 2026 – no end on record)."_s);
    QCOMPARE(offers(asked(made).first()), u"until=2026-11-20 ended_by=release"_s);
    made.order(remedy.measure, u"extended"_s, u"2026-11-24"_s); // held on another paper
    QVERIFY(asked(made).isEmpty());
    made.folder.orders.removeLast();
    made.folder.remedies.last().measure = {}; // about food, say
    QVERIFY(asked(made).isEmpty());
    made.folder.remedies.last().type = u"habeas_corpus"_s;
    QVERIFY(only(made).startsWith(u"remedy_granted"));
    made.folder.remedies.last().outcome = u"refused"_s;
    QVERIFY(asked(made).isEmpty());
}

void TstOtherRecords::anAcquittalWithoutARelease()
{
    LawCase made = custody();
    addHearing(made, u"acquitted"_s, u"2026-11-20"_s);
    QStringList kinds;
    for (const Finding &finding : asked(made))
        kinds << finding.kind;
    kinds.sort();
    QCOMPARE(kinds, QStringList({ u"judgment_missing"_s, u"release_ordered"_s }));
    addEvent(made, u"release"_s, u"2026-11-21"_s); // says more: asked once
    kinds.clear();
    for (const Finding &finding : asked(made))
        kinds << finding.kind;
    kinds.sort();
    QCOMPARE(kinds, QStringList({ u"judgment_missing"_s, u"release_said"_s }));
}

void TstOtherRecords::datesAreNeverMoreExactThanGiven()
{
    LawCase made = custody();
    addEvent(made, u"release"_s, u"2026-11"_s);
    QVERIFY2(only(made).startsWith(u"release_said: November 2026: an event"),
             qPrintable(only(made)));
    QVERIFY(offers(asked(made).first()).startsWith(u"until=2026-11 "));
    QVERIFY(asked(made, u"2026-10-31"_s).isEmpty());
}

void TstOtherRecords::eachIsAskedOnToday()
{
    for (const QString &kind : ours)
        QVERIFY2(steadyFindingKinds().contains(kind), qPrintable(kind));
    LawCase made = custody();
    addEvent(made, u"release"_s, u"2026-11-20"_s);
    const auto daysOn = [&](const QString &on) {
        return steadyFindings(made.folder, everyTrack(made.folder, day(on)), day(on));
    };
    QVERIFY(!daysOn(u"2026-11-19"_s).holds(day(u"2026-11-20"_s)));
    QVERIFY(!daysOn(u"2026-11-20"_s).holds(day(u"2026-11-19"_s)));
}

HABEAS_TEST(TstOtherRecords)

} // namespace habeas::test

#include "tst_otherrecords.moc"
