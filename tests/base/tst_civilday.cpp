#include "app/base/dates/civilday.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

class TstCivilDay : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithQDateWhereBothKnow();
    void countsOnThroughYearZero();
    void daysTheCalendarLacksAreNone();
    void monthsEndOnTheirLastDay_data();
    void monthsEndOnTheirLastDay();
    void isoTextComesBack();
    void otherSpellingsAreRefused();
};

void TstCivilDay::agreesWithQDateWhereBothKnow()
{
    const QDate first(1580, 1, 1);
    for (int i = 0; i < 400000; i += 7) {
        const QDate date = first.addDays(i);
        const CivilDay day = CivilDay::fromQDate(date);
        QCOMPARE(day.year(), qint64 { date.year() });
        QCOMPARE(day.month(), date.month());
        QCOMPARE(day.day(), date.day());
        QCOMPARE(day.weekday(), date.dayOfWeek());
        QCOMPARE(day.toQDate(), date);
        QCOMPARE(*CivilDay::of(date.year(), date.month(), date.day()), day);
    }
    QCOMPARE(CivilDay::of(1970, 1, 1)->number(), qint64 { 0 });
    QCOMPARE(daysBetween(*CivilDay::of(2022, 2, 25), *CivilDay::of(2022, 3, 12)), qint64 { 15 });
}

void TstCivilDay::countsOnThroughYearZero()
{
    CivilDay day = *CivilDay::of(-401, 1, 1);
    qint64 year = -401;
    int month = 1;
    int dayOfMonth = 1;
    while (year < 401) {
        QCOMPARE(day.year(), year);
        QCOMPARE(day.month(), month);
        QCOMPARE(day.day(), dayOfMonth);
        if (++dayOfMonth > CivilDay::daysInMonth(year, month)) {
            dayOfMonth = 1;
            if (++month > 12) {
                month = 1;
                ++year;
            }
        }
        day = day.plusDays(1);
    }
}

void TstCivilDay::daysTheCalendarLacksAreNone()
{
    QVERIFY(!CivilDay::of(2022, 2, 29));
    QVERIFY(!CivilDay::of(1900, 2, 29));
    QVERIFY(CivilDay::of(2000, 2, 29));
    QVERIFY(!CivilDay::of(2022, 13, 1));
    QVERIFY(!CivilDay::of(2022, 0, 1));
    QVERIFY(!CivilDay::of(2022, 4, 31));
    QVERIFY(!CivilDay::of(2022, 4, 0));
    QVERIFY(!CivilDay::of(std::numeric_limits<qint64>::max(), 1, 1));
}

void TstCivilDay::monthsEndOnTheirLastDay_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("end");
    QTest::newRow("plain") << u"2022-03-14"_s << 2 << u"2022-05-14"_s;
    QTest::newRow("short") << u"2023-01-31"_s << 1 << u"2023-02-28"_s;
    QTest::newRow("leap") << u"2024-01-31"_s << 1 << u"2024-02-29"_s;
    QTest::newRow("over the year") << u"2022-12-31"_s << 2 << u"2023-02-28"_s;
    QTest::newRow("back") << u"2022-03-31"_s << -1 << u"2022-02-28"_s;
    QTest::newRow("back over the year") << u"2022-01-15"_s << -13 << u"2020-12-15"_s;
    QTest::newRow("over year zero") << u"0001-01-31"_s << -11 << u"0000-02-29"_s;
}

void TstCivilDay::monthsEndOnTheirLastDay()
{
    QFETCH(const QString, start);
    QFETCH(const int, months);
    QFETCH(const QString, end);
    QCOMPARE(CivilDay::fromIso(start)->plusMonths(months).iso(), end);
}

void TstCivilDay::isoTextComesBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20000; ++i) {
        const qint64 span = i % 2 == 0 ? 4'000'000 : 400'000'000'000;
        const CivilDay day(static_cast<qint64>(random.generate64() % static_cast<quint64>(2 * span))
                           - span);
        const auto back = CivilDay::fromIso(day.iso());
        QVERIFY2(back, qPrintable(day.iso()));
        QCOMPARE(back->number(), day.number());
    }
    QCOMPARE(CivilDay::of(-44, 3, 15)->iso(), u"-0044-03-15"_s);
    QCOMPARE(CivilDay::of(12345, 3, 15)->iso(), u"+12345-03-15"_s);
    QCOMPARE(CivilDay::of(0, 3, 5)->iso(), u"0000-03-05"_s);
}

void TstCivilDay::otherSpellingsAreRefused()
{
    for (const QString &text :
         { u""_s, u"2022"_s, u"2022-2-25"_s, u"+2022-02-25"_s, u"12345-01-01"_s, u"-0000-01-01"_s,
           u"2022-02-30"_s, u"2022/02/25"_s, u"2022-02-25 "_s, u"٢٠٢٢-٠٢-٢٥"_s, u"022-02-25"_s })
        QVERIFY2(!CivilDay::fromIso(text), qPrintable(text));
}

HABEAS_TEST(TstCivilDay)
#include "tst_civilday.moc"
