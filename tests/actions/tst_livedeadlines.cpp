#include "app/actions/deadlines/livedeadlines.h"
#include "app/actions/hearings/loghearing.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/due/duereading.h"
#include "app/records/due/duetable.h"
#include "app/records/store/legalrecord.h"

#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/casefile/randomfolder.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// The stored deadlines follow every write, in its transaction.
class TstLiveDeadlines : public QObject
{
    Q_OBJECT

private slots:
    void whatAnImportBringsIsComputedInIt();
    void aChangedDateMovesDeadlinesAndSaysSo();
    void undoAndRedoMoveThemBack();
    void oneChangedCaseIsComputedAlone();
    void aPersonsBirthdayConcernsEveryCaseOfTheirs();
    void aCaseInTheBinHasNoDeadlines();
    void whatIsBesideTheLawComputesNothing();
    void aLaterDayNeedsNoComputing();
    void storedAndComputedAreTheSameOnAnyDay();
    void theLawReadsTheSameWithoutTheRest();
    void aRefusedWriteLeavesThemAlone();

private:
    [[nodiscard]] static QList<LiveDue> read(const TestSession &test, CivilDay day,
                                             int *computed = nullptr)
    {
        DueReading reading(test.session.vault->connection(), day);
        const auto list = reading.acrossCases({});
        if (computed != nullptr)
            *computed = reading.computed();
        return list.value();
    }
};

namespace {

CivilDay today(const TestSession &test)
{
    return habeas::today(test.session.clock);
}

Measure custodyOf(const CaseFolder &folder)
{
    const auto found = std::ranges::find(folder.measures, u"pretrial_custody"_s, &Measure::type);
    return found == folder.measures.end() ? Measure() : *found;
}

/// Everything a reader sees of a list, to compare.
QStringList seen(const QList<LiveDue> &list)
{
    QStringList lines;
    const auto iso = [](const std::optional<CivilDay> &day) {
        return day ? day->iso() : QString();
    };
    for (const LiveDue &live : list)
        lines << QStringList { live.caseRef,
                               live.key.toString(),
                               live.due.rule,
                               live.due.title,
                               live.due.provision,
                               live.due.state,
                               iso(live.due.earliest),
                               iso(live.due.latest),
                               iso(live.due.conservative),
                               live.due.time,
                               live.due.why,
                               live.due.arithmetic,
                               live.due.actor,
                               live.due.effect,
                               live.due.sentence,
                               code(live.due.confidence),
                               QString::number(live.due.questions.size()) }
                     .join(u'|');
    lines.sort();
    return lines;
}

QList<LiveDue> computedNow(const CaseFolder &folder, const Connection &connection, CivilDay day)
{
    PackShelf shelf(connection);
    if (!shelf.renew())
        qFatal("the packs could not be read");
    QList<LiveDue> list = liveDueOf(folder, shelf.packsOf(folder.file.country).packs, day);
    for (LiveDue &live : list)
        live = standingOn(live, day);
    return list;
}

} // namespace

void TstLiveDeadlines::whatAnImportBringsIsComputedInIt()
{
    TestSession test;
    const auto done = test.importAcceptanceCase();
    QVERIFY(done);
    QVERIFY2(done->effects.join(u' ').contains(u"of KZ-2022-001."),
             qPrintable(done->effects.join(u' ')));
    int computed = 0;
    const QList<LiveDue> list = read(test, today(test), &computed);
    QCOMPARE(computed, 0);
    QVERIFY(list.size() > 5);
    QCOMPARE(seen(list),
             seen(computedNow(test.folder(), test.session.vault->connection(), today(test))));
}

void TstLiveDeadlines::aChangedDateMovesDeadlinesAndSaysSo()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    Measure custody = custodyOf(test.folder());
    custody.from = PartialDate::fromEdtf(u"2022-03-14"_s).value();
    const auto done = saveRecord(test.session, custody, u"Correct the start of custody"_s);
    QVERIFY(done);
    const QString said = done->effects.join(u'\n');
    QVERIFY2(said.contains(u"Moves “Measure applied before the act is qualified” of KZ-2022-001 "
                           "from 22 March 2022 to 24 March 2022."),
             qPrintable(said));
    QCOMPARE(seen(read(test, today(test))),
             seen(computedNow(test.folder(), test.session.vault->connection(), today(test))));
}

void TstLiveDeadlines::undoAndRedoMoveThemBack()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    const QStringList before = seen(read(test, today(test)));
    Measure custody = custodyOf(test.folder());
    custody.from = PartialDate::fromEdtf(u"2022-03-14"_s).value();
    QVERIFY(saveRecord(test.session, custody, u"Correct the start of custody"_s));
    const QStringList after = seen(read(test, today(test)));
    QVERIFY(before != after);
    const auto undone = undoLast(test.session);
    QVERIFY(undone);
    QVERIFY2(undone->moved.join(u' ').contains(u"Moves “"), qPrintable(undone->moved.join(u' ')));
    QCOMPARE(seen(read(test, today(test))), before);
    QVERIFY(redoLast(test.session));
    QCOMPARE(seen(read(test, today(test))), after);
    QVERIFY(undoLast(test.session));
    QVERIFY(undoLast(test.session)); // of the import itself
    QVERIFY(read(test, today(test)).isEmpty());
}

void TstLiveDeadlines::oneChangedCaseIsComputedAlone()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    QVERIFY(importSample(test.session));
    const qint64 before = liveDeadlines(test.session).computed();
    HearingEntry entry;
    entry.caseRef = u"KZ-2022-001"_s;
    entry.hearing.id = newId<Hearing>();
    entry.hearing.at = PartialDate::fromEdtf(u"2023-04-20"_s).value();
    QVERIFY(logHearing(test.session, entry));
    QCOMPARE(liveDeadlines(test.session).computed(), before + 1);
}

void TstLiveDeadlines::aPersonsBirthdayConcernsEveryCaseOfTheirs()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    const CaseFolder folder = test.folder();
    Person person = *std::ranges::find(folder.people, personAtRisk(folder), &Person::id);
    person.born = PartialDate::fromEdtf(u"2006"_s).value();
    QVERIFY(saveRecord(test.session, person, u"Add the year of birth"_s));
    QCOMPARE(seen(read(test, today(test))),
             seen(computedNow(test.folder(), test.session.vault->connection(), today(test))));
}

void TstLiveDeadlines::aCaseInTheBinHasNoDeadlines()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    Case file = test.folder().file;
    file.deleted = true;
    QVERIFY(saveRecord(test.session, file, u"Put the case in the bin"_s));
    QVERIFY(DueTable(test.session.vault->connection()).bareOf(file.id)->isEmpty());
    QVERIFY(read(test, today(test)).isEmpty());
    QVERIFY(undoLast(test.session));
    QVERIFY(!read(test, today(test)).isEmpty());
}

void TstLiveDeadlines::whatIsBesideTheLawComputesNothing()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    const qint64 before = liveDeadlines(test.session).computed();
    Note note;
    note.id = newId<Note>();
    note.inCase = test.folder().file.id;
    note.text = u"Call the lawyer."_s;
    QVERIFY(saveRecord(test.session, note, u"Add a note"_s));
    QCOMPARE(liveDeadlines(test.session).computed(), before);
}

void TstLiveDeadlines::aLaterDayNeedsNoComputing()
{
    TestSession test;
    Case file;
    file.id = newId<Case>();
    file.ref = u"KZ-1"_s;
    file.country = u"KZ"_s;
    QVERIFY(saveRecord(test.session, file, u"Open a case"_s));
    Measure custody;
    custody.id = newId<Measure>();
    custody.inCase = file.id;
    custody.type = u"pretrial_custody"_s;
    custody.from = PartialDate::fromEdtf(u"2023-04-20"_s).value();
    QVERIFY(saveRecord(test.session, custody, u"Add custody"_s));
    for (const int days : { 0, 1, 20, 61, 75, 400, 4000 }) {
        int computed = 0;
        const CivilDay day = today(test).plusDays(days);
        const QList<LiveDue> stored = read(test, day, &computed);
        QCOMPARE(computed, 0);
        const auto folder = loadCase(test.session.vault->connection(), file.id);
        QCOMPARE(seen(stored), seen(computedNow(*folder, test.session.vault->connection(), day)));
    }
}

void TstLiveDeadlines::storedAndComputedAreTheSameOnAnyDay()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    QVERIFY(importSample(test.session));
    const Connection &connection = test.session.vault->connection();
    const auto cases = Repository<Case>(connection).all();
    for (int offset = -900; offset < 900; offset += 61) {
        const CivilDay day = today(test).plusDays(offset);
        QList<LiveDue> fresh;
        for (const Case &file : *cases)
            fresh << computedNow(loadCase(connection, file.id).value(), connection, day);
        // The law's own word for each state.
        for (const Case &file : *cases) {
            PackShelf shelf(connection);
            QVERIFY(shelf.renew());
            QStringList states;
            for (const DueDate &due : deadlinesOf(loadCase(connection, file.id).value(),
                                                  shelf.packsOf(file.country).packs, day))
                states << due.rule + u' ' + due.state;
            QStringList ours;
            for (const LiveDue &live : std::as_const(fresh))
                if (live.inCase == file.id && live.source != LiveDue::Source::LibertyEnd)
                    ours << live.due.rule + u' ' + live.due.state;
            states.sort();
            ours.sort();
            QCOMPARE(ours, states);
        }
        QCOMPARE(seen(read(test, day)), seen(fresh));
    }
}

void TstLiveDeadlines::theLawReadsTheSameWithoutTheRest()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    QVERIFY(importSample(test.session));
    const Connection &connection = test.session.vault->connection();
    const auto cases = Repository<Case>(connection).all();
    for (const Case &file : *cases) {
        const CaseFolder whole = loadCase(connection, file.id).value();
        const CaseFolder legal = loadLegalRecord(connection, file.id).value();
        QVERIFY(legal.letters.isEmpty() && legal.sources.isEmpty());
        QCOMPARE(loadLegalRecord(connection, file.ref).value().measures.size(),
                 whole.measures.size());
        for (const Measure &measure : whole.measures) { // a hearing that extends each of them
            HearingEntry entry;
            entry.hearing.at = measure.from;
            entry.hearing.outcome = QStringLiteral("extended");
            entry.measure = measure.id;
            entry.term = QStringLiteral("2m");
            const auto plan = planHearing(whole, entry);
            const auto byLaw = planHearing(legal, entry);
            QCOMPARE(byLaw.has_value(), plan.has_value());
            QCOMPARE(byLaw ? byLaw->effects + byLaw->warnings : QStringList(),
                     plan ? plan->effects + plan->warnings : QStringList());
        }
        QCOMPARE(seen(computedNow(legal, connection, today(test))),
                 seen(computedNow(whole, connection, today(test))));
    }
}

void TstLiveDeadlines::aRefusedWriteLeavesThemAlone()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    const QStringList before = seen(read(test, today(test)));
    const auto done = performGesture(test.session, u"Stop"_s, [&](const Transaction &proof) {
        Measure custody = custodyOf(test.folder());
        custody.from = PartialDate::fromEdtf(u"2022-03-14"_s).value();
        const auto saved
            = Repository<Measure>(test.session.vault->connection()).save(proof, custody);
        return saved ? Result<>(refused(u"No."_s)) : saved;
    });
    QVERIFY(!done);
    QCOMPARE(seen(read(test, today(test))), before);
}

HABEAS_TEST(TstLiveDeadlines)

} // namespace habeas::test

#include "tst_livedeadlines.moc"
