#include "app/actions/records/pasteactions.h"
#include "app/actions/session/undoactions.h"

#include <QTest>

#include <algorithm>
#include <memory>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// Records pasted into cases that are about several people, and what a hearing's form makes.
class TstPasteInCase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void headersAreUnderstood();
    void whomARowIsAboutIsAskedAndNeverGuessed();
    void aRowNamesItsPerson();
    void oneAnswerIsForAllRowsThatNameNobody();
    void aHearingExtendsAsByItsForm();
    void aPlannedHearingIsCompleted();
    void anOutcomeAloneCompletesThePlannedHearing();
    void whichOfTwoPlannedHearingsIsAsked();
    void whatTheFormRefusesIsAProblemOfItsColumn();
    void aNoteIsPasted();

private:
    using Outcome = PasteRow::Outcome;

    [[nodiscard]] PastePlan plan(const PasteTable &table) const
    {
        return planPaste(m_test->session.vault->connection(), table, *CivilDay::of(2023, 4, 10))
            .value();
    }

    [[nodiscard]] CaseFolder folder(const QString &ref) const
    {
        return loadCase(m_test->session.vault->connection(), ref).value();
    }

    void paste(const PasteTable &table)
    {
        QVERIFY(runPaste(m_test->session, table, u"paste"_s));
        ++m_pasted;
    }

    std::unique_ptr<TestSession> m_test;
    int m_pasted = 0; ///< steps of this test
};

/// XX-1 is about Eka, in custody since 14 March 2022, and Farid; XX-2 is about Gul alone.
void TstPasteInCase::initTestCase()
{
    m_test = std::make_unique<TestSession>();
    const auto file = readCaseFile(R"({"format":"habeas-case","version":1,
      "people":[{"id":"e","names":[{"id":"en","text":"Eka Example"}]},
                {"id":"f","names":[{"id":"fn","text":"Farid Example"}]},
                {"id":"g","names":[{"id":"gn","text":"Gul Example"}]}],
      "cases":[{"id":"t","ref":"XX-1","involvements":[
            {"id":"ie","person":"e","role":"person_at_risk"},
            {"id":"if","person":"f","role":"person_at_risk"}],
         "hearings":[{"id":"h","person":"e","at":"2022-06-01","purpose":"trial"}],
         "measures":[{"id":"me","person":"e","type":"pretrial_custody","from":"2022-03-14"}]},
        {"id":"u","ref":"XX-2","involvements":[{"id":"ig","person":"g","role":"person_at_risk"}]}]})");
    QVERIFY(file);
    QVERIFY(importCaseFile(m_test->session, *file, u"two.json"_s));
}

/// What a test pasted is taken back: one vault serves them all.
void TstPasteInCase::cleanup()
{
    for (; m_pasted > 0; --m_pasted)
        QVERIFY(undoLast(m_test->session));
}

void TstPasteInCase::headersAreUnderstood()
{
    QCOMPARE(guessFields("hearing",
                         { u"Case"_s, u"Name"_s, u"Date"_s, u"Outcome"_s, u"Until"_s, u"Term"_s,
                           u"Source"_s, u"Notes"_s },
                         {}),
             (QList<QByteArray> { "case", "person", "at", "outcome", "until", "term", "source",
                                  "note" }));
    QCOMPARE(guessFields("hearing", { u"Дело"_s, u"ФИО"_s, u"Дата"_s, u"Исход"_s, u"Срок"_s }, {}),
             (QList<QByteArray> { "case", "person", "at", "outcome", "term" }));
    QVERIFY(!pasteFields("official").contains("person"));
}

void TstPasteInCase::whomARowIsAboutIsAskedAndNeverGuessed()
{
    const PasteTable table { "hearing",
                             { "case", "at" },
                             { { u"XX-1"_s, u"6 May 2022"_s }, { u"XX-2"_s, u"6 May 2022"_s } } };
    const PastePlan planned = plan(table);
    const PasteRow &asked = planned.rows.first();
    QCOMPARE(asked.outcome, Outcome::Problem);
    QCOMPARE(asked.field, u"person"_s);
    QVERIFY2(asked.why.contains(u"Eka Example, Farid Example"), qPrintable(asked.why));
    QCOMPARE(planned.whose().size(), 2);
    QCOMPARE(planned.rows.last().outcome, Outcome::Adds); // there is nobody else there
    paste(table);
    QCOMPARE(folder(u"XX-1"_s).hearings.size(), 1);
    QCOMPARE(folder(u"XX-2"_s).hearings.size(), 1);
}

void TstPasteInCase::aRowNamesItsPerson()
{
    const PasteTable table { "hearing",
                             { "case", "person", "at" },
                             { { u"XX-1"_s, u"farid"_s, u"6 May 2022"_s },
                               { u"XX-1"_s, u"Somebody Else"_s, u"6 May 2022"_s } } };
    const PastePlan planned = plan(table);
    QVERIFY2(planned.rows.first().what.contains(u"Farid Example"),
             qPrintable(planned.rows.first().what)); // the preview shows whom
    QCOMPARE(planned.rows.last().outcome, Outcome::Problem);
    QCOMPARE(planned.rows.last().field, u"person"_s);
    paste(table);
    const CaseFolder after = folder(u"XX-1"_s);
    QCOMPARE(after.hearings.size(), 2);
    QVERIFY(std::ranges::any_of(after.hearings, [&after](const Hearing &hearing) {
        return hearing.at.edtf() == u"2022-05-06"
            && displayName(after, hearing.person) == u"Farid Example";
    }));
    QCOMPARE(plan(table).rows.first().outcome, Outcome::Same);
}

void TstPasteInCase::oneAnswerIsForAllRowsThatNameNobody()
{
    PasteTable table { "hearing",
                       { "case", "person", "at" },
                       { { u"XX-1"_s, {}, u"6 May 2022"_s },
                         { u"XX-1"_s, u"Eka"_s, u"7 May 2022"_s },
                         { u"XX-2"_s, {}, u"6 May 2022"_s } } };
    table.person = plan(table).whose().last().id;
    const PastePlan planned = plan(table);
    QCOMPARE(planned.count(Outcome::Adds), 3);
    QCOMPARE(planned.whose().size(), 2); // still there to choose from
    QVERIFY(planned.rows.at(0).what.contains(u"Farid"));
    QVERIFY(planned.rows.at(1).what.contains(u"Eka"));
    table.person = u"Gul"_s; // nobody of that case
    QCOMPARE(plan(table).rows.first().outcome, Outcome::Problem);
}

void TstPasteInCase::aHearingExtendsAsByItsForm()
{
    const PasteTable table { "hearing",
                             { "case", "person", "at", "outcome", "until", "counted_from", "source",
                               "note" },
                             { { u"XX-1"_s, u"Eka"_s, u"6 May 2022"_s, u"extended"_s, u"2 months"_s,
                                 u"order"_s, u"Lawyer by phone"_s, u"In her absence"_s },
                               { u"XX-1"_s,
                                 u"Eka"_s,
                                 u"6 July 2022"_s,
                                 u"extended"_s,
                                 u"6 September 2022"_s,
                                 {},
                                 {},
                                 {} } } };
    const qint64 sets = m_test->changeSets();
    const PastePlan planned = plan(table);
    QCOMPARE(planned.count(Outcome::Adds), 2);
    QVERIFY2(!planned.rows.first().makes.isEmpty(), "the preview shows the extension");
    paste(table);
    QCOMPARE(m_test->changeSets(), sets + 1);
    const CaseFolder after = folder(u"XX-1"_s);
    QCOMPARE(after.orders.size(), 2);
    QCOMPARE(after.orders.first().term, u"2 months"_s);
    QCOMPARE(after.orders.first().countedFrom, u"order"_s);
    QCOMPARE(after.orders.last().statedEnd.edtf(), u"2022-09-06"_s);
    QCOMPARE(after.sources.size(), 1);
    QCOMPARE(after.sources.first().title, u"Lawyer by phone"_s);
    QVERIFY(std::ranges::any_of(after.hearings, [](const Hearing &hearing) {
        return hearing.note == u"In her absence" && !hearing.sources.isEmpty();
    }));
    cleanup();
    QVERIFY(folder(u"XX-1"_s).orders.isEmpty());
}

void TstPasteInCase::aPlannedHearingIsCompleted()
{
    const PasteTable table { "hearing",
                             { "case", "person", "at", "outcome", "until" },
                             { { u"XX-1"_s, u"Eka"_s, u"1 June 2022"_s, u"extended"_s,
                                 u"2m"_s } } };
    QCOMPARE(plan(table).rows.first().outcome, Outcome::Changes);
    paste(table);
    const CaseFolder after = folder(u"XX-1"_s);
    QCOMPARE(after.hearings.size(), 1);
    QCOMPARE(after.hearings.first().outcome, u"extended"_s);
    QCOMPARE(after.orders.size(), 1);
    QCOMPARE(plan(table).rows.first().outcome, Outcome::Same); // pasted twice by mistake
}

void TstPasteInCase::anOutcomeAloneCompletesThePlannedHearing()
{
    const PasteTable table { "hearing",
                             { "case", "person", "at", "outcome" },
                             { { u"XX-1"_s, u"Eka"_s, u"1 June 2022"_s, u"adjourned"_s },
                               { u"XX-1"_s, u"Eka"_s, u"1 June 2022"_s, u"released"_s } } };
    const PastePlan planned = plan(table);
    QCOMPARE(planned.rows.first().outcome, Outcome::Changes);
    QCOMPARE(planned.rows.last().outcome, Outcome::Adds); // the first row has completed it
    paste(table);
    const CaseFolder after = folder(u"XX-1"_s);
    QCOMPARE(after.hearings.size(), 2);
    QVERIFY(std::ranges::any_of(after.hearings, [](const Hearing &hearing) {
        return hearing.purpose == u"trial" && hearing.outcome == u"adjourned";
    }));
    QCOMPARE(plan(table).rows.first().outcome, Outcome::Same);
}

void TstPasteInCase::whichOfTwoPlannedHearingsIsAsked()
{
    const PasteTable both { "hearing",
                            { "case", "at", "time" },
                            { { u"XX-2"_s, u"3 June 2022"_s, u"10:00"_s },
                              { u"XX-2"_s, u"3 June 2022"_s, u"15:00"_s } } };
    paste(both);
    PasteTable table { "hearing",
                       { "case", "at", "outcome" },
                       { { u"XX-2"_s, u"3 June 2022"_s, u"adjourned"_s } } };
    const PasteRow asked = plan(table).rows.first();
    QCOMPARE(asked.outcome, Outcome::Problem);
    QCOMPARE(asked.field, u"time"_s);
    QVERIFY2(asked.why.contains(u"10:00; 15:00"), qPrintable(asked.why));
    table.fields << "time";
    table.rows.first() << u"15:00"_s;
    QCOMPARE(plan(table).rows.first().outcome, Outcome::Changes);
    paste(table);
    const CaseFolder after = folder(u"XX-2"_s);
    QCOMPARE(after.hearings.size(), 2);
    QVERIFY(std::ranges::any_of(after.hearings, [](const Hearing &hearing) {
        return hearing.time == u"15:00" && hearing.outcome == u"adjourned";
    }));
}

void TstPasteInCase::whatTheFormRefusesIsAProblemOfItsColumn()
{
    const PasteTable table { "hearing",
                             { "case", "person", "at", "outcome", "term" },
                             { { u"XX-1"_s, u"Eka"_s, {}, u"extended"_s, u"2 months"_s } } };
    const PasteRow row = plan(table).rows.first();
    QCOMPARE(row.outcome, Outcome::Problem);
    QCOMPARE(row.field, u"at"_s); // an extension of no day
}

void TstPasteInCase::aNoteIsPasted()
{
    const PasteTable table { "case", { "ref", "note" }, { { u"XX-2"_s, u"Ask the family"_s } } };
    QCOMPARE(plan(table).rows.first().outcome, Outcome::Changes);
    paste(table);
    QCOMPARE(folder(u"XX-2"_s).file.note, u"Ask the family"_s);
    QCOMPARE(plan(table).rows.first().outcome, Outcome::Same);
}

HABEAS_TEST(TstPasteInCase)

} // namespace habeas::test

#include "tst_pasteincase.moc"
