#include "app/actions/records/pasteactions.h"
#include "app/actions/session/undoactions.h"
#include "app/casefile/shownname.h"

#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// A spreadsheet of an office becomes cases with the people they are about.
class TstPasteCases : public QObject
{
    Q_OBJECT

private slots:
    void headersAreUnderstood();
    void namesOfOneCell_data();
    void namesOfOneCell();
    void aRowMakesCasePersonAndDetention();
    void casesWithoutANumberGetTheNextOne();
    void countriesAreKnownByName();
    void aDateStaysAsWellKnownAsTyped();
    void aDateOfTwoReadingsIsAskedAbout();
    void pastedAgainNothingChanges();
    void somebodyLikeThatIsAskedAbout();
    void somebodyOfAnEarlierRowIsKnown();
    void whatIsWrongIsToldByField_data();
    void whatIsWrongIsToldByField();
    void aCaseOnFileKeepsWhoItIsAbout();
    void whatIsOnRecordOfSomebodyStands();

private:
    using Outcome = PasteRow::Outcome;

    [[nodiscard]] static PasteTable table(const QList<QByteArray> &fields,
                                          const QList<QStringList> &rows)
    {
        PasteTable table { "case", fields, rows };
        table.detention = u"police_custody"_s;
        return table;
    }

    [[nodiscard]] static PastePlan plan(const TestSession &test, const PasteTable &table)
    {
        return planPaste(test.session.vault->connection(), table, *CivilDay::of(2023, 4, 10))
            .value();
    }

    [[nodiscard]] static CaseFolder folder(const TestSession &test, const QString &ref)
    {
        return loadCase(test.session.vault->connection(), ref).value();
    }
};

void TstPasteCases::headersAreUnderstood()
{
    const QStringList english { u"Ref"_s,  u"Title"_s,       u"Country"_s, u"Full name"_s,
                                u"Born"_s, u"Detained on"_s, u"Place"_s,   u"Case officer"_s };
    const QList<QByteArray> meant { "ref",  "title",    "country", "name",
                                    "born", "detained", "place",   "officer" };
    QCOMPARE(guessFields("case", english, {}), meant);
    const QStringList russian { u"№ дела"_s,         u"Название"_s,      u"Страна"_s,
                                u"Ф.И.О."_s,         u"Дата рождения"_s, u"Задержана"_s,
                                u"Где содержится"_s, u"Ответственный"_s };
    QCOMPARE(guessFields("case", russian, {}), meant);
    const QList<QByteArray> held { "name", "detained", "place" };
    QCOMPARE(guessFields("case", { u"Name"_s, u"Detained since"_s, u"Place"_s }, {}), held);
    QCOMPARE(guessFields("case", { u"Имя"_s, u"Дата"_s, u"Место"_s }, {}), held);
    QCOMPARE(guessFields("case", { u"Аты"_s, u"Күні"_s, u"Орны"_s }, {}), held);
    QCOMPARE(guessFields("case", { u"Имя"_s, u"Дата"_s }, {}), (QList<QByteArray> { "name", {} }));
    QCOMPARE(guessFields("hearing", { u"№ дела"_s, u"Дата"_s, u"Суд"_s }, {}),
             (QList<QByteArray> { "case", "at", "court" }));
    // Of two columns the one that is really called so.
    QCOMPARE(guessFields("case", { u"Person"_s, u"name"_s, u"shoe size"_s }, {}),
             (QList<QByteArray> { {}, "name", {} }));
}

void TstPasteCases::namesOfOneCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("names");
    const QStringList two { u"Дана Сампл"_s, u"Dana Sample"_s };
    QTest::newRow("one") << u" Dana  Sample "_s << QStringList { u"Dana Sample"_s };
    QTest::newRow("slash") << u"Дана Сампл / Dana Sample"_s << two;
    QTest::newRow("lines") << u"Дана Сампл\nDana Sample\n"_s << two;
    QTest::newRow("semicolon") << u"Дана Сампл; Dana Sample"_s << two;
    QTest::newRow("brackets") << u"Дана Сампл (Dana Sample)"_s << two;
    QTest::newRow("a nickname") << u"Dana (Dee) Sample"_s << QStringList { u"Dana (Dee) Sample"_s };
    QTest::newRow("a nickname behind")
        << u"Dana Sample (Dee)"_s << QStringList { u"Dana Sample (Dee)"_s };
    QTest::newRow("son of") << u"Muhammad s/o Ali"_s << QStringList { u"Muhammad s/o Ali"_s };
}

void TstPasteCases::namesOfOneCell()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, names);
    QCOMPARE(namesInCell(cell), names);
}

void TstPasteCases::aRowMakesCasePersonAndDetention()
{
    TestSession test;
    const QByteArray before = test.exported();
    const qint64 sets = test.changeSets();
    const PasteTable wish
        = table({ "ref", "title", "country", "name", "born", "detained", "place", "officer" },
                { { u"KZ-1"_s, u"The march"_s, u"kz"_s, u"Дана Сампл / Dana Sample"_s, u"1987"_s,
                    u"Nov 2022"_s, u"Colony 7"_s, u"AK"_s },
                  { u"KZ-2"_s, {}, u"KZ"_s, u"Омар Үлгі"_s, {}, {}, {}, {} },
                  { u"KZ-3"_s, {}, {}, {}, {}, {}, {}, {} } });
    const PastePlan planned = plan(test, wish);
    QCOMPARE(planned.count(Outcome::Adds), 3);
    QCOMPARE(test.exported(), before); // nothing is written for a preview
    const QString makes = planned.rows.first().makes.join(u' ');
    QVERIFY2(makes.contains(u"Dana Sample") && makes.contains(u"Nov 2022"), qPrintable(makes));
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    QCOMPARE(test.changeSets(), sets + 1);

    const CaseFolder first = folder(test, u"KZ-1"_s);
    QCOMPARE(first.file.title, u"The march"_s);
    QCOMPARE(first.people.size(), 1);
    QCOMPARE(first.people.first().born.edtf(), u"1987"_s);
    QCOMPARE(personAtRisk(first), first.people.first().id);
    QCOMPARE(first.names.size(), 2);
    QCOMPARE(bestName(first, personAtRisk(first), u"en"_s)->text, u"Dana Sample"_s);
    QCOMPARE(bestName(first, personAtRisk(first), u"ru"_s)->use, u"primary"_s);
    QCOMPARE(first.measures.size(), 1);
    QCOMPARE(first.measures.first().person, personAtRisk(first));
    QCOMPARE(first.measures.first().type, u"police_custody"_s);
    QCOMPARE(first.measures.first().place, u"Colony 7"_s);
    QVERIFY(!first.measures.first().until.isSet());
    QCOMPARE(folder(test, u"KZ-2"_s).measures.size(), 0);
    QCOMPARE(folder(test, u"KZ-3"_s).people.size(), 0);

    QVERIFY(undoLast(test.session));
    QCOMPARE(test.exported(), before);
}

void TstPasteCases::casesWithoutANumberGetTheNextOne()
{
    TestSession test;
    QVERIFY(runPaste(test.session, table({ "ref" }, { { u"UG-2023-002"_s } }), u"case"_s));
    QCOMPARE(folder(test, u"UG-2023-002"_s).file.status, u"open"_s);
    const PasteTable wish
        = table({ "name", "detained", "place", "country", "status" },
                { { u"Omar Other"_s, u"2022"_s, u"Colony 7"_s, u"UG"_s, {} },
                  { u"No Day"_s, u"sometime"_s, {}, u"UG"_s, {} }, // takes no number away
                  { u"Dana Sample"_s, {}, {}, u"Уганда"_s, u"closed"_s },
                  { u"Anna Nowhere"_s, {}, {}, {}, {} },
                  { {}, {}, {}, {}, {} } });
    const PastePlan planned = plan(test, wish);
    const QString year = QString::number(2023);
    QCOMPARE(planned.rows.at(0).what, u"UG-2023-001"_s);
    QCOMPARE(planned.rows.at(1).outcome, Outcome::Problem);
    QCOMPARE(planned.rows.at(2).what, u"UG-2023-003"_s);
    QCOMPARE(planned.rows.at(3).what, u"XX-2023-001"_s);
    QCOMPARE(planned.rows.at(4).outcome, Outcome::Problem);
    QCOMPARE(std::get<QString>(planned.rows.at(2).record.value("country")), u"UG"_s);
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    const QString now = QString::number(today(test.session.clock).toQDate().year());
    const QString first = now == year ? u"UG-2023-001"_s : u"UG-%1-001"_s.arg(now);
    QCOMPARE(folder(test, first).file.status, u"open"_s);
    QCOMPARE(folder(test, first).measures.value(0).place, u"Colony 7"_s);
    QVERIFY(!planPaste(test.session.vault->connection(), table({ {} }, { { u"A"_s } }),
                       *CivilDay::of(2023, 4, 10)));
}

void TstPasteCases::countriesAreKnownByName()
{
    TestSession test;
    QList<QStringList> rows;
    for (const QString &name : { u"ug"_s, u"Uganda"_s, u"УГАНДА"_s, u"Қазақстан"_s, u"Казахстан"_s,
                                 u"Россия"_s, u"Narnia"_s })
        rows << QStringList { u"C-%1"_s.arg(rows.size()), name };
    const PastePlan planned = plan(test, table({ "ref", "country" }, rows));
    QStringList codes;
    for (const PasteRow &row : planned.rows)
        codes << std::get<QString>(row.record.value("country"));
    QCOMPARE(codes, (QStringList { u"UG"_s, u"UG"_s, u"UG"_s, u"KZ"_s, u"KZ"_s, u"RU"_s, {} }));
    const QString why = planned.rows.last().why;
    QVERIFY2(why.contains(u"Narnia") || !why.contains(u"NARNIA"), qPrintable(why));
}

void TstPasteCases::aDateStaysAsWellKnownAsTyped()
{
    TestSession test;
    QList<QStringList> rows;
    const QStringList typed { u"25 Feb 2022"_s, u"Nov 2022"_s, u"about 2019"_s, u"unknown"_s };
    for (const QString &date : typed)
        rows << QStringList { u"KZ-%1"_s.arg(rows.size()), u"Person %1"_s.arg(rows.size()), date };
    PasteTable wish = table({ "ref", "name", "detained" }, rows);
    wish.similar = PasteTable::Similar::NewPerson;
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    const QStringList kept { u"2022-02-25"_s, u"2022-11"_s, u"2019~"_s };
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const PartialDate from = folder(test, u"KZ-%1"_s.arg(i)).measures.value(0).from;
        QCOMPARE(from.typed().isEmpty() ? typed.at(i) : from.typed(), typed.at(i));
        if (i < kept.size())
            QCOMPARE(from.edtf(), kept.at(i));
        else
            QVERIFY(from.isUnknown());
    }
}

void TstPasteCases::aDateOfTwoReadingsIsAskedAbout()
{
    TestSession test;
    PasteTable wish
        = table({ "ref", "name", "detained" }, { { u"MM-1"_s, u"A B"_s, u"03/04/26"_s } });
    const auto row = [&test, &wish] {
        return planPaste(test.session.vault->connection(), wish, *CivilDay::of(2026, 11, 26))
            .value()
            .rows.first();
    };
    QCOMPARE(row().outcome, PasteRow::Outcome::Problem);
    QCOMPARE(row().field, u"detained"_s);
    QVERIFY2(row().why.contains(u"3 April 2026 or 4 March 2026"), qPrintable(row().why));
    wish.dates = DateOrder::MonthFirst;
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    QCOMPARE(folder(test, u"MM-1"_s).measures.value(0).from.edtf(), u"2026-03-04"_s);
    wish.dates = DateOrder::DayFirst;
    wish.rows.first()[0] = u"MM-2"_s;
    wish.similar = PasteTable::Similar::NewPerson;
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    QCOMPARE(folder(test, u"MM-2"_s).measures.value(0).from.edtf(), u"2026-04-03"_s);
}

void TstPasteCases::pastedAgainNothingChanges()
{
    TestSession test;
    const PasteTable wish = table(
        { "ref", "name", "born", "detained", "place" },
        { { u"KZ-1"_s, u"Дана Сампл / Dana Sample"_s, u"1987"_s, u"Nov 2022"_s, u"Colony 7"_s } });
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    const QByteArray once = test.exported();
    QCOMPARE(plan(test, wish).rows.first().outcome, Outcome::Same);
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    QCOMPARE(test.exported(), once);
    // What the table knows more of is added; another spelling too.
    const PasteTable more = table({ "ref", "name", "occupation", "detained", "grounds" },
                                  { { u"KZ-1"_s, u"Dana Sample; Дана С. Сампл"_s, u"teacher"_s,
                                      u"Nov 2022"_s, u"a march"_s } });
    QVERIFY(runPaste(test.session, more, u"cases"_s));
    const CaseFolder after = folder(test, u"KZ-1"_s);
    QCOMPARE(after.people.first().occupation, u"teacher"_s);
    QCOMPARE(after.measures.size(), 1);
    QCOMPARE(after.measures.first().grounds, u"a march"_s);
    QCOMPARE(after.names.size(), 3);
}

void TstPasteCases::somebodyLikeThatIsAskedAbout()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    PasteTable wish = table({ "ref", "name", "detained" },
                            { { u"KZ-9"_s, u"Zhanbolat Mamai"_s, u"2023-03"_s },
                              { u"KZ-10"_s, u"Omar Other"_s, u"2023-03"_s } });
    const PastePlan planned = plan(test, wish);
    QCOMPARE(planned.rows.at(0).outcome, Outcome::Similar);
    QVERIFY(planned.rows.at(0).similar.join(u' ').contains(u"KZ-2022-001"));
    QCOMPARE(planned.rows.at(1).outcome, Outcome::Adds);
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    QVERIFY(!loadCase(test.session.vault->connection(), u"KZ-9"_s));

    wish.similar = PasteTable::Similar::SamePerson;
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    const CaseFolder same = folder(test, u"KZ-9"_s);
    QCOMPARE(personAtRisk(same), personAtRisk(test.folder()));
    QCOMPARE(same.measures.first().person, personAtRisk(same));

    wish.rows[0][0] = u"KZ-11"_s;
    wish.similar = PasteTable::Similar::NewPerson;
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    QVERIFY(personAtRisk(folder(test, u"KZ-11"_s)) != personAtRisk(same));
}

void TstPasteCases::somebodyOfAnEarlierRowIsKnown()
{
    TestSession test;
    PasteTable wish = table({ "ref", "name", "born", "occupation" },
                            { { u"KZ-1"_s, u"Дана Сампл"_s, u"1987"_s, {} },
                              { u"KZ-2"_s, u"Dana Sample"_s, {}, u"teacher"_s },
                              { u"KZ-3"_s, u"Dana Sample"_s, u"1988"_s, {} } });
    QCOMPARE(plan(test, wish).rows.at(1).outcome, Outcome::Similar);
    wish.similar = PasteTable::Similar::SamePerson;
    const PastePlan planned = plan(test, wish);
    QCOMPARE(planned.rows.at(1).outcome, Outcome::Adds);
    QCOMPARE(planned.rows.at(2).outcome, Outcome::Problem); // born in another year
    QCOMPARE(planned.rows.at(2).field, u"born"_s);
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    const CaseFolder second = folder(test, u"KZ-2"_s);
    QCOMPARE(personAtRisk(second), personAtRisk(folder(test, u"KZ-1"_s)));
    QCOMPARE(second.people.first().born.edtf(), u"1987"_s);
    QCOMPARE(second.people.first().occupation, u"teacher"_s);
    QCOMPARE(second.names.size(), 2); // spelled in another script
}

void TstPasteCases::whatIsWrongIsToldByField_data()
{
    QTest::addColumn<QStringList>("cells"); // ref, name, born, detained, detention, place
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("no day of birth")
        << QStringList { u"K"_s, u"A B"_s, u"31.13.1987"_s } << QStringList { u"born"_s };
    QTest::newRow("two faults") << QStringList { u"K"_s, u"A B"_s, u"soon"_s, u"sometime"_s,
                                                 u"jail"_s }
                                << QStringList { u"born"_s, u"detained"_s, u"detention"_s };
    QTest::newRow("no name") << QStringList { u"K"_s, {}, u"1987"_s } << QStringList { u"name"_s };
    QTest::newRow("not a name") << QStringList { u"K"_s, u"?"_s } << QStringList { u"name"_s };
    QTest::newRow("no reference") << QStringList { {}, u"A B"_s } << QStringList { u"case"_s };
    QTest::newRow("a place without a day")
        << QStringList { u"K"_s, u"A B"_s, {}, {}, {}, u"Colony 7"_s }
        << QStringList { u"detained"_s };
    QTest::newRow("no kind") << QStringList { u"K"_s, u"A B"_s, {}, u"2022"_s }
                             << QStringList { u"detention"_s };
}

void TstPasteCases::whatIsWrongIsToldByField()
{
    QFETCH(QStringList, cells);
    QFETCH(QStringList, fields);
    TestSession test;
    PasteTable wish = table({ "ref", "name", "born", "detained", "detention", "place" }, { cells });
    wish.detention.clear();
    const PasteRow row = plan(test, wish).rows.first();
    QCOMPARE(row.outcome, Outcome::Problem);
    QStringList told;
    for (const PasteProblem &problem : row.problems) {
        told << problem.field;
        QVERIFY(!problem.why.isEmpty());
    }
    QCOMPARE(told, fields);
    const QByteArray before = test.exported();
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    QCOMPARE(test.exported(), before);
}

void TstPasteCases::aCaseOnFileKeepsWhoItIsAbout()
{
    TestSession test;
    QVERIFY(test.importAcceptanceCase());
    const QString ref = u"KZ-2022-001"_s;
    const QByteArray before = test.exported();
    PasteTable wish = table({ "ref", "name", "detained" }, { { ref, u"Omar Other"_s, {} } });
    QCOMPARE(plan(test, wish).rows.first().field, u"name"_s);
    wish.rows[0] = { ref, {}, u"1 May 2001"_s };
    QCOMPARE(plan(test, wish).rows.first().field, u"detained"_s);
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    QCOMPARE(test.exported(), before);
    // Who has nobody yet gets somebody.
    QVERIFY(runPaste(test.session, table({ "ref" }, { { u"KZ-1"_s } }), u"case"_s));
    wish.rows[0] = { u"KZ-1"_s, u"Omar Other"_s, u"1 May 2001"_s };
    QCOMPARE(plan(test, wish).rows.first().outcome, Outcome::Changes);
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    const CaseFolder after = folder(test, u"KZ-1"_s);
    QCOMPARE(after.people.size(), 1);
    QCOMPARE(after.measures.first().person, personAtRisk(after));
}

void TstPasteCases::whatIsOnRecordOfSomebodyStands()
{
    TestSession test;
    QVERIFY(
        runPaste(test.session,
                 table({ "ref", "name", "born" }, { { u"KZ-1"_s, u"Dana Sample"_s, u"1987"_s } }),
                 u"cases"_s));
    PasteTable wish
        = table({ "ref", "name", "born" }, { { u"KZ-2"_s, u"Dana Sample"_s, u"1990"_s } });
    wish.similar = PasteTable::Similar::SamePerson;
    const PasteRow row = plan(test, wish).rows.first();
    QCOMPARE(row.field, u"born"_s);
    QVERIFY2(row.why.contains(u"1987"), qPrintable(row.why));
    // Its own case may say better.
    wish.rows[0][0] = u"KZ-1"_s;
    QVERIFY(runPaste(test.session, wish, u"cases"_s));
    QCOMPARE(folder(test, u"KZ-1"_s).people.first().born.edtf(), u"1990"_s);
}

HABEAS_TEST(TstPasteCases)

} // namespace habeas::test

#include "tst_pastecases.moc"
