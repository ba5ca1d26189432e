#include "app/base/text/cellfilter.h"
#include "app/base/text/textfold.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

class TstCellFilter : public QObject
{
    Q_OBJECT

private slots:
    void textsAreFound_data();
    void textsAreFound();
    void aDateOfTwoReadingsIsRefused();
    void datesAreFoundWhereTheirDaysMeet_data();
    void datesAreFoundWhereTheirDaysMeet();
    void numbersAreCompared();
    void whatIsNotUnderstoodIsSaid_data();
    void whatIsNotUnderstoodIsSaid();
    void halfTypedFiltersAskForNothing();
    void aFilterSaysHowItWasUnderstood();
    void severalSpellingsCountAsOneCell();
    void numbersInsideTextsSortAsNumbers();
};

namespace {

DateInputContext onTenthOfApril(DateInputContext::YearBias bias)
{
    DateInputContext context;
    context.today = *CivilDay::of(2023, 4, 10);
    context.bias = bias;
    return context;
}

CellFilter filterOf(const QString &text, CellKind kind = CellKind::Text)
{
    return readCellFilter(text, kind, onTenthOfApril(DateInputContext::YearBias::Future)).value();
}

bool finds(const QString &filter, const QString &value)
{
    return filterOf(filter).matches(std::string_view(foldForFilter(value).toUtf8().constData()));
}

CellDays days(const QString &edtf)
{
    return edtf.isEmpty() ? CellDays() : CellDays::of(PartialDate::fromEdtf(edtf).value());
}

} // namespace

void TstCellFilter::textsAreFound_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("found");
    QTest::newRow("inside") << u"malin"_s << u"Алмалинский суд"_s << true;
    QTest::newRow("case and script") << u"АЛМАЛ"_s << u"Almaly court"_s << true;
    QTest::newRow("yo") << u"елка"_s << u"Ёлка"_s << true;
    QTest::newRow("kazakh") << u"кала"_s << u"Қала"_s << true;
    QTest::newRow("diacritics") << u"elodie"_s << u"Élodie"_s << true;
    QTest::newRow("a letter too many") << u"zzz"_s << u"Zhanna"_s << false;
    QTest::newRow("twice as it is written") << u"nn"_s << u"Жанна"_s << true;
    QTest::newRow("two spellings of a name") << u"yury"_s << u"Юрий"_s << true;
    QTest::newRow("whole") << u"=open"_s << u"open"_s << true;
    QTest::newRow("not the whole") << u"=open"_s << u"reopened"_s << false;
    QTest::newRow("unequal") << u"!=open"_s << u"closed"_s << true;
    QTest::newRow("equal after all") << u"!=open"_s << u"Open"_s << false;
    QTest::newRow("first of two") << u"Almaly|District"_s << u"Almaly court"_s << true;
    QTest::newRow("second of two") << u"Almaly | district"_s << u"The district court"_s << true;
    QTest::newRow("a sign every layout has") << u"алм;рай"_s << u"Районный суд"_s << true;
    QTest::newRow("or in words") << u"almaly or district"_s << u"District court"_s << true;
    QTest::newRow("or in Russian words") << u"алм ИЛИ рай"_s << u"Районный суд"_s << true;
    QTest::newRow("or in Kazakh words") << u"алм немесе рай"_s << u"Алматы"_s << true;
    QTest::newRow("or inside a word") << u"oral or corpse"_s << u"or"_s << false;
    QTest::newRow("or at an end") << u"or court"_s << u"or court 2"_s << true;
    QTest::newRow("or in quotes") << u"\"art. 5; 6\""_s << u"Art. 6"_s << false;
    QTest::newRow("neither") << u"Almaly|District"_s << u"Supreme court"_s << false;
    QTest::newRow("not") << u"!closed"_s << u"closed"_s << false;
    QTest::newRow("not, empty") << u"!closed"_s << QString() << true;
    QTest::newRow("neither of two") << u"!closed|!open"_s << u"open"_s << false;
    QTest::newRow("wanted, or not this: wanted") << u"!GE|=GE-1"_s << u"GE-1"_s << true;
    QTest::newRow("wanted, or not this: another") << u"!GE|=GE-1"_s << u"FR-1"_s << true;
    QTest::newRow("wanted, or not this: left out") << u"!GE|=GE-1"_s << u"GE-2"_s << false;
    QTest::newRow("none of two, or one") << u"!GE|!FR|=FR-1"_s << u"FR-1"_s << true;
    QTest::newRow("none of two, or one: left out") << u"!GE|!FR|=FR-1"_s << u"FR-2"_s << false;
    QTest::newRow("none of two, or one: another") << u"!GE|!FR|=FR-1"_s << u"KZ-1"_s << true;
    const QString house = u"House arrest (custody before)"_s;
    QTest::newRow("this and not that") << u"custody & !house"_s << u"Pre-trial custody"_s << true;
    QTest::newRow("this and not that: that") << u"custody & !house"_s << house << false;
    QTest::newRow("this and not that: neither") << u"custody & !house"_s << u"Fine"_s << false;
    QTest::newRow("in words") << u"custody and not house"_s << house << false;
    QTest::newRow("in words: held") << u"custody and not house"_s << u"Custody"_s << true;
    QTest::newRow("in Russian words") << u"арест и не домашний"_s << u"Домашний арест"_s << false;
    QTest::newRow("both") << u"house and custody"_s << house << true;
    QTest::newRow("not the one, and the other") << u"!house & custody"_s << u"Custody"_s << true;
    QTest::newRow("not the one, nor the other") << u"!house & !custody"_s << u"Custody"_s << false;
    QTest::newRow("both, or another") << u"house & custody | fine"_s << u"Fine"_s << true;
    QTest::newRow("not one, or both") << u"!e | house & custody"_s << house << true;
    QTest::newRow("and within what is exact") << u"=law and order"_s << u"Law and order"_s << true;
    QTest::newRow("and in quotes") << u"\"law & order\""_s << u"Order law"_s << false;
    QTest::newRow("empty") << u"∅"_s << QString() << true;
    QTest::newRow("empty, but is not") << u"∅"_s << u"x"_s << false;
    QTest::newRow("empty in words") << u"empty"_s << QString() << true;
    QTest::newRow("empty in Russian") << u"Пусто"_s << QString() << true;
    QTest::newRow("equals empty") << u"=∅"_s << QString() << true;
    QTest::newRow("not empty") << u"!∅"_s << u"x"_s << true;
    QTest::newRow("not empty, but is") << u"!∅"_s << QString() << false;
    QTest::newRow("empty or") << u"∅|AK"_s << u"AK"_s << true;
    QTest::newRow("quoted sign") << u"\"a|b\""_s << u"xa|by"_s << true;
    QTest::newRow("quoted equals") << u"=\"open\""_s << u"open"_s << true;
    QTest::newRow("range") << u"b..d"_s << u"district"_s << true;
    QTest::newRow("outside range") << u"b..d"_s << u"almaly"_s << false;
    QTest::newRow("open range") << u"..d"_s << u"almaly"_s << true;
    QTest::newRow("less, as numbers") << u"<court 10"_s << u"court 9"_s << true;
    QTest::newRow("more, as numbers") << u">court 10"_s << u"court 9"_s << false;
    QTest::newRow("ellipsis is text") << u"and..."_s << u"this and... that"_s << true;
}

void TstCellFilter::textsAreFound()
{
    QFETCH(QString, filter);
    QFETCH(QString, value);
    QFETCH(bool, found);
    QCOMPARE(finds(filter, value), found);
}

/// One of the two, chosen without a word, would hide rows.
void TstCellFilter::aDateOfTwoReadingsIsRefused()
{
    DateInputContext dates;
    dates.today = *CivilDay::of(2026, 11, 26);
    for (const QString &text : { u"03/04/26"_s, u">=03/04/26"_s, u"2025..03/04/26"_s }) {
        const auto read = readCellFilter(text, CellKind::Date, dates);
        QVERIFY2(!read, qPrintable(text));
        QVERIFY2(read.error().message.contains(u"2026-04-03"_s)
                     && read.error().message.contains(u"2026-03-04"_s),
                 qPrintable(read.error().message));
    }
    QVERIFY(readCellFilter(u"13/04/26"_s, CellKind::Date, dates));
    QVERIFY(readCellFilter(u"04/04/26"_s, CellKind::Date, dates));
}

void TstCellFilter::datesAreFoundWhereTheirDaysMeet_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("found");
    QTest::newRow("month holds day") << u"nov 2022"_s << u"2022-11-04"_s << true;
    QTest::newRow("day in month") << u"4 nov 2022"_s << u"2022-11"_s << true;
    QTest::newRow("other month") << u"nov 2022"_s << u"2022-12-01"_s << false;
    QTest::newRow("exactly a month") << u"=nov 2022"_s << u"2022-11"_s << true;
    QTest::newRow("not exactly") << u"=nov 2022"_s << u"2022-11-04"_s << false;
    QTest::newRow("year left out looks ahead") << u"<1 may"_s << u"2023-04-30"_s << true;
    QTest::newRow("not before") << u"<1 may"_s << u"2023-05-01"_s << false;
    QTest::newRow("may be before") << u"<1 may"_s << u"2023"_s << true;
    QTest::newRow("after and before") << u">1 may & <1 june"_s << u"2023-05-12"_s << true;
    QTest::newRow("after and not before") << u">1 may and <1 june"_s << u"2023-06-12"_s << false;
    QTest::newRow("and of a date's own")
        << u"between 4 and 6 may 2023"_s << u"2023-05-05"_s << true;
    QTest::newRow("after") << u">1 may"_s << u"2023-05-02"_s << true;
    QTest::newRow("after a month") << u">may 2023"_s << u"2023-05-31"_s << false;
    QTest::newRow("on or after") << u">=may 2023"_s << u"2023-05-01"_s << true;
    QTest::newRow("on or before") << u"<=may 2023"_s << u"2023-05-31"_s << true;
    QTest::newRow("range") << u"today..+14d"_s << u"2023-04-24"_s << true;
    QTest::newRow("past the range") << u"today..+14d"_s << u"2023-04-25"_s << false;
    QTest::newRow("open range") << u"..2022"_s << u"2022-12-31"_s << true;
    QTest::newRow("ago") << u"<-30d"_s << u"2023-03-10"_s << true;
    QTest::newRow("not so long ago") << u"<-30d"_s << u"2023-03-12"_s << false;
    QTest::newRow("empty") << u"∅"_s << QString() << true;
    QTest::newRow("unknown is not empty") << u"∅"_s << u".."_s << false;
    QTest::newRow("unknown") << u"∅|unknown"_s << u".."_s << true;
    QTest::newRow("unknown is no day") << u"<2050"_s << u".."_s << false;
    QTest::newRow("nothing is no day") << u"<2050"_s << QString() << false;
    QTest::newRow("not in a year") << u"!2022"_s << u"2023-01-01"_s << true;
    QTest::newRow("before, in words") << u"до 1 мая 2023"_s << u"2023-04-30"_s << true;
    QTest::newRow("not before, in words") << u"до 1 мая 2023"_s << u"2023-05-01"_s << false;
    QTest::newRow("on a layout nobody meant") << u"<1 ьфн 2023"_s << u"2023-04-30"_s << true;
    QTest::newRow("open start") << u"<1900"_s << u"../2022"_s << true;
}

void TstCellFilter::datesAreFoundWhereTheirDaysMeet()
{
    QFETCH(QString, filter);
    QFETCH(QString, date);
    QFETCH(bool, found);
    QCOMPARE(filterOf(filter, CellKind::Date).matches(days(date)), found);
}

void TstCellFilter::numbersAreCompared()
{
    const auto passes = [](const QString &filter, std::optional<double> value) {
        return filterOf(filter, CellKind::Number).matches(value);
    };
    QVERIFY(passes(u"<10"_s, 9));
    QVERIFY(!passes(u"<10"_s, 10));
    QVERIFY(passes(u"7"_s, 7));
    QVERIFY(!passes(u"7"_s, 70));
    QVERIFY(passes(u"1 000..2 000"_s, 1500));
    QVERIFY(passes(u"∅"_s, {}));
    QVERIFY(!passes(u"<10"_s, {}));
    QVERIFY(passes(u"2,5"_s, 2.5));
}

void TstCellFilter::whatIsNotUnderstoodIsSaid_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("kind");
    QTest::newRow("sign alone") << u"<"_s << int(CellKind::Text);
    QTest::newRow("not alone") << u"!"_s << int(CellKind::Text);
    QTest::newRow("dots alone") << u".."_s << int(CellKind::Text);
    QTest::newRow("no number") << u"<ten"_s << int(CellKind::Number);
    QTest::newRow("no date") << u"<soon"_s << int(CellKind::Date);
    QTest::newRow("no such day") << u"29 feb 2022"_s << int(CellKind::Date);
    QTest::newRow("backwards") << u"2023..2022"_s << int(CellKind::Date);
    QTest::newRow("numbers backwards") << u"3..2"_s << int(CellKind::Number);
}

void TstCellFilter::whatIsNotUnderstoodIsSaid()
{
    QFETCH(QString, filter);
    QFETCH(int, kind);
    const auto read
        = readCellFilter(filter, CellKind(kind), onTenthOfApril(DateInputContext::YearBias::Past));
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

void TstCellFilter::halfTypedFiltersAskForNothing()
{
    QVERIFY(filterOf(QString()).isEmpty());
    QVERIFY(filterOf(u"  "_s).isEmpty());
    QVERIFY(filterOf(u"|"_s).isEmpty());
    QVERIFY(filterOf(u"ь"_s).isEmpty());
    QVERIFY(finds(u"open|"_s, u"open"_s));
    QVERIFY(!finds(u"open|"_s, u"closed"_s));
}

void TstCellFilter::aFilterSaysHowItWasUnderstood()
{
    QCOMPARE(filterOf(u"< 1 may"_s, CellKind::Date).words, u"< 1 May 2023"_s);
    QCOMPARE(filterOf(u"almaly|!closed"_s).words, u"almaly or not closed"_s);
    QCOMPARE(filterOf(u"!GE|=GE-1"_s).words, u"= GE-1 or not GE"_s);
    QCOMPARE(filterOf(u"!GE|!FR|=FR-1"_s).words, u"= FR-1 or none of GE, FR"_s);
    QCOMPARE(filterOf(u"∅"_s).words, u"empty"_s);
    QCOMPARE(filterOf(u"today..+14d"_s, CellKind::Date).words, u"10 Apr 2023–24 Apr 2023"_s);
}

void TstCellFilter::severalSpellingsCountAsOneCell()
{
    const CellFilter whole = filterOf(u"=zhana"_s);
    QVERIFY(whole.matches(std::string_view("anna\x01zana")));
    QVERIFY(!whole.matches(std::string_view("anna\x01zanat")));
    QVERIFY(filterOf(u"<b"_s).matches(std::string_view("anna\x01zana")));
}

void TstCellFilter::numbersInsideTextsSortAsNumbers()
{
    QVERIFY(compareNaturally("court 2", "court 10") < 0);
    QVERIFY(compareNaturally("court 10", "court 2") > 0);
    QCOMPARE(compareNaturally("kz-007", "kz-7"), 0);
    QVERIFY(compareNaturally("a", "ab") < 0);
    QVERIFY(compareNaturally("", "a") < 0);
    QCOMPARE(compareNaturally("x1y", "x1y"), 0);
}

HABEAS_TEST(TstCellFilter)

} // namespace habeas::test

#include "tst_cellfilter.moc"
