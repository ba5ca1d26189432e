#include "app/base/dates/dateinput.h"
#include "app/base/dates/daterelation.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

namespace {

PartialDate date(const QString &text)
{
    if (const auto strict = PartialDate::fromEdtf(text))
        return *strict;
    DateInputContext context;
    context.today = *CivilDay::of(2023, 4, 10);
    const auto reading = readDate(text, context);
    return reading ? reading->date : PartialDate();
}

// Open and unknown sides reach this far in the brute force: beyond every date that is used.
const qint64 firstDay = CivilDay::of(2021, 11, 1)->number();
const qint64 lastDay = CivilDay::of(2022, 7, 31)->number();

/// One way things may have been: it lasted from start to end.
struct World
{
    qint64 start = 0;
    qint64 end = 0;
};

std::vector<qint64> daysOf(const PartialDate &point)
{
    const qint64 first = point.earliest() ? point.earliest()->number() : firstDay;
    const qint64 last = point.latest() ? point.latest()->number() : lastDay;
    std::vector<qint64> days;
    for (qint64 day = first; day <= last; ++day)
        days.push_back(day);
    return days;
}

bool isInterval(const PartialDate &value)
{
    return value.precision() == PartialDate::Precision::Interval && !value.isOneDayWithin();
}

/// Every way the value may be true, day by day. No limit is a day before or after all others.
std::vector<World> worldsOf(const PartialDate &value)
{
    std::vector<World> worlds;
    if (!isInterval(value)) {
        for (const qint64 day : daysOf(value))
            worlds.push_back({ day, day });
        return worlds;
    }
    const std::vector<qint64> starts = value.edtf().startsWith(u"../")
        ? std::vector<qint64> { firstDay - 1000 }
        : daysOf(value.intervalStart());
    const std::vector<qint64> ends = value.edtf().endsWith(u"/..")
        ? std::vector<qint64> { lastDay + 1000 }
        : daysOf(value.intervalEnd());
    for (const qint64 start : starts) {
        for (const qint64 end : ends) {
            if (start <= end)
                worlds.push_back({ start, end });
        }
    }
    return worlds;
}

struct Tally
{
    bool all = true;
    bool any = false;

    void count(bool holds)
    {
        all = all && holds;
        any = any || holds;
    }

    [[nodiscard]] Certainty certainty(bool known) const
    {
        if (!any)
            return Certainty::No;
        return all && known ? Certainty::Surely : Certainty::Possibly;
    }
};

bool isKnown(const PartialDate &value)
{
    return !value.isApproximate() && !value.isUncertain();
}

QString dayText(qint64 number)
{
    return CivilDay(number).iso();
}

/// A value of any kind whose days lie in the first half of 2022.
PartialDate randomDate(QRandomGenerator &random)
{
    const auto day = [&random] {
        return dayText(CivilDay::of(2022, 1, 5)->number() + random.bounded(100));
    };
    const auto month = [&random] {
        return u"2022-0%1"_s.arg(random.bounded(1, 5));
    };
    const auto side = [&] {
        return random.bounded(6) == 0 ? month() : day();
    };
    const QString first = side();
    const QString second = side();
    const QString mark
        = QStringList { QString(), QString(), QString(), u"?"_s, u"~"_s }.at(random.bounded(5));
    switch (random.bounded(9)) {
    case 0:
        return date(month() + mark);
    case 1:
        return date(first + u"/.."_s);
    case 2:
        return date(u"../"_s + first);
    case 3:
        return date(first + u'/');
    case 4:
        return date(u'/' + first);
    case 5:
    case 6: {
        const PartialDate both = date(first + u'/' + second + mark);
        return both.isSet() ? both : date(second + u'/' + first + mark);
    }
    case 7: {
        const QStringList words { u"early February 2022"_s,
                                  u"between 4 and 7 March 2022"_s,
                                  u"before 12 March 2022"_s,
                                  u"after 20 January 2022"_s,
                                  u".."_s,
                                  u"12 Sha'ban 1443"_s };
        return date(words.at(random.bounded(static_cast<int>(words.size()))));
    }
    default:
        return date(day() + mark);
    }
}

} // namespace

class TstDateRelation : public QObject
{
    Q_OBJECT

private slots:
    void relationsAgreeWithEveryDayThatMayBeMeant();
    void daysBetweenAgreeWithEveryDayThatMayBeMeant();
    void whatLiesInADay_data();
    void whatLiesInADay();
    void whatLastedIntoDays();
    void nothingIsSureOfAnApproximateDate();
    void unsetDatesStandInNoRelation();
    void lengthsAreRanges();
    void orderIsTotal();
    void aMonthSortsBetweenItsNeighbours();
};

void TstDateRelation::relationsAgreeWithEveryDayThatMayBeMeant()
{
    QRandomGenerator random(20221125);
    QMap<int, int> seen;
    for (int round = 0; round < 250; ++round) {
        const PartialDate a = randomDate(random);
        const PartialDate b = randomDate(random);
        QVERIFY(a.isSet() && b.isSet());
        const bool known = isKnown(a) && isKnown(b);
        const auto others = worldsOf(b);
        Tally common;
        Tally before;
        Tally after;
        // Only the ends of a stretch of worlds decide; all of them are tried all the same.
        for (const World &one : worldsOf(a)) {
            for (const World &other : others) {
                common.count(one.start <= other.end && other.start <= one.end);
                before.count(one.end < other.start);
                after.count(other.end < one.start);
            }
        }
        const QString pair = a.edtf() + u" "_s + a.typed() + u" & "_s + b.edtf() + b.typed();
        QVERIFY2(overlaps(a, b) == common.certainty(known), qPrintable(pair));
        QCOMPARE(overlaps(b, a), overlaps(a, b));
        QVERIFY2(isBefore(a, b) == before.certainty(known), qPrintable(pair));
        QVERIFY2(isAfter(a, b) == after.certainty(known), qPrintable(pair));
        ++seen[static_cast<int>(overlaps(a, b))];

        // The stretch that b names, where its sides are known or open.
        if (isInterval(b) && (b.edtf().startsWith(u'/') || b.edtf().endsWith(u'/')))
            continue;
        if (b.isUnknown())
            continue;
        const qint64 first = b.earliest() ? b.earliest()->number() : firstDay - 1000;
        const qint64 last = b.latest() ? b.latest()->number() : lastDay + 1000;
        Tally inside;
        Tally touching;
        for (const World &one : worldsOf(a)) {
            inside.count(first <= one.start && one.end <= last);
            touching.count(one.start <= last && first <= one.end);
        }
        QVERIFY2(isWithin(a, b) == inside.certainty(known), qPrintable(pair));
        QVERIFY2(lastedInto(a, a, b) == touching.certainty(known), qPrintable(pair));
    }
    for (const Certainty certainty : { Certainty::No, Certainty::Possibly, Certainty::Surely })
        QVERIFY(seen.value(static_cast<int>(certainty)) > 10);
}

void TstDateRelation::daysBetweenAgreeWithEveryDayThatMayBeMeant()
{
    QRandomGenerator random(20220312);
    int counted = 0;
    for (int round = 0; round < 200; ++round) {
        const PartialDate from = randomDate(random);
        const PartialDate until = randomDate(random);
        const auto count = daysFromTo(from, until);
        qint64 least = std::numeric_limits<qint64>::max();
        qint64 most = -1;
        for (const World &start : worldsOf(from)) {
            for (const World &end : worldsOf(until)) {
                if (start.start > end.end)
                    continue;
                least = std::min(least, end.end - start.start);
                most = std::max(most, end.end - start.start);
            }
        }
        const QString pair = from.edtf() + from.typed() + u" & "_s + until.edtf() + until.typed();
        const PartialDate start = isInterval(from) ? from.intervalStart() : from;
        const PartialDate end = isInterval(until) ? until.intervalEnd() : until;
        const bool unbounded = !start.earliest() || !end.latest();
        if (!unbounded)
            QVERIFY2(count.has_value() == (most >= 0), qPrintable(pair));
        if (!count)
            continue;
        QVERIFY2(count->unbounded == unbounded, qPrintable(pair));
        QCOMPARE(count->approximate, !isKnown(from) || !isKnown(until));
        if (unbounded)
            continue;
        ++counted;
        QVERIFY2(count->least == least, qPrintable(pair));
        QVERIFY2(count->most == most, qPrintable(pair));
    }
    QVERIFY(counted > 50);
}

void TstDateRelation::whatLiesInADay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("span");
    QTest::addColumn<Certainty>("answer");
    const auto row = [](const QString &text, const QString &span, Certainty answer) {
        QTest::newRow(qPrintable(text + u" in "_s + span)) << text << span << answer;
    };
    row(u"2022-05-06"_s, u"2022-05"_s, Certainty::Surely);
    row(u"2022-05"_s, u"2022-05-06"_s, Certainty::Possibly);
    row(u"2022-05"_s, u"2022"_s, Certainty::Surely);
    row(u"2022-05-06"_s, u"2022-06"_s, Certainty::No);
    row(u"2022-05-06"_s, u"2022-05~"_s, Certainty::Possibly);
    row(u"2022-05-06"_s, u"2022-05-01/.."_s, Certainty::Surely);
    row(u"2022-05-06"_s, u"2022-05-01/"_s, Certainty::Possibly);
    row(u"2022-05-01"_s, u"2022-05-01/"_s, Certainty::Surely);
    row(u"2022-04-30"_s, u"2022-05-01/"_s, Certainty::No);
    row(u"2022-05-06"_s, u"/2022-06"_s, Certainty::Possibly);
    row(u"2022-07-01"_s, u"/2022-06"_s, Certainty::No);
    row(u".."_s, u"2022-05"_s, Certainty::Possibly);
    row(u"2022-05-06"_s, u".."_s, Certainty::Possibly);
    row(u"before 12 March 2022"_s, u"2022-02"_s, Certainty::Possibly);
    row(u"before 12 March 2022"_s, u"../2022-03"_s, Certainty::Surely);
    row(u"early Oct 2022"_s, u"2022-10-01/2022-10-10"_s, Certainty::Surely);
    row(u"12 Ramadan 1443"_s, u"2022-04-13/2022-04-14"_s, Certainty::Surely);
    row(u"12 Ramadan 1443"_s, u"2022-04-13"_s, Certainty::Possibly);
    row(u"2022-05-04/2022-05-08"_s, u"2022-05-06/2022-05-31"_s, Certainty::No);
    row(u"2022-05-04/2022-06"_s, u"2022-05-01/2022-06-15"_s, Certainty::Possibly);
    row(u"Y-17000"_s, u"../2022"_s, Certainty::Surely);
}

void TstDateRelation::whatLiesInADay()
{
    QFETCH(const QString, text);
    QFETCH(const QString, span);
    QFETCH(const Certainty, answer);
    QVERIFY(date(text).isSet() && date(span).isSet());
    QCOMPARE(isWithin(date(text), date(span)), answer);
}

void TstDateRelation::whatLastedIntoDays()
{
    const PartialDate arrest = date(u"2022-02-25"_s);
    const PartialDate november = date(u"2022-11"_s);
    QCOMPARE(lastedInto(arrest, november, date(u"2022-06"_s)), Certainty::Surely);
    QCOMPARE(lastedInto(arrest, november, date(u"2022-11-15"_s)), Certainty::Possibly);
    QCOMPARE(lastedInto(arrest, november, date(u"2022-12"_s)), Certainty::No);
    QCOMPARE(lastedInto(arrest, november, date(u"2022-11-30/.."_s)), Certainty::Possibly);
    // Nobody has written down whether it goes on.
    QCOMPARE(lastedInto(arrest, PartialDate(), date(u"2022-02-25"_s)), Certainty::Surely);
    QCOMPARE(lastedInto(arrest, PartialDate(), date(u"2022-06"_s)), Certainty::Possibly);
    QCOMPARE(lastedInto(arrest, PartialDate::unknown(), date(u"2022-06"_s)), Certainty::Possibly);
    QCOMPARE(lastedInto(arrest, PartialDate(), date(u"2022-02-24"_s)), Certainty::No);
    QCOMPARE(lastedInto(PartialDate(), november, date(u"2022-06"_s)), Certainty::Possibly);
    const CivilDay first = *CivilDay::of(2022, 3, 11);
    QCOMPARE(isWithin(first, first.plusDays(1), date(u"2022-03-12"_s)), Certainty::Possibly);
    QCOMPARE(isWithin(first, first.plusDays(1), date(u"2022-03"_s)), Certainty::Surely);
}

void TstDateRelation::nothingIsSureOfAnApproximateDate()
{
    for (const QString &mark : { u"?"_s, u"~"_s, u"%"_s }) {
        const PartialDate about = date(u"2022-05-06"_s + mark);
        const PartialDate year = date(u"2022"_s);
        QCOMPARE(isWithin(about, year), Certainty::Possibly);
        QCOMPARE(overlaps(about, about), Certainty::Possibly);
        QCOMPARE(isBefore(about, date(u"2023"_s)), Certainty::Possibly);
        QCOMPARE(lastedInto(about, about, year), Certainty::Possibly);
        QVERIFY(daysFromTo(about, date(u"2022-05-07"_s))->approximate);
    }
}

void TstDateRelation::unsetDatesStandInNoRelation()
{
    const PartialDate unset;
    const PartialDate day = date(u"2022-05-06"_s);
    for (const Certainty answer :
         { isWithin(unset, day), isWithin(day, unset), overlaps(unset, day), isBefore(unset, day),
           isAfter(day, unset), lastedInto(unset, unset, day), lastedInto(day, day, unset) })
        QCOMPARE(answer, Certainty::No);
    QVERIFY(!daysFromTo(unset, day) && !daysFromTo(day, unset));
}

void TstDateRelation::lengthsAreRanges()
{
    const auto days = [](const QString &from, const QString &until) {
        return daysFromTo(date(from), date(until));
    };
    QCOMPARE(days(u"2022-02-25"_s, u"2022-03-12"_s), (DayCount { 15, 15, false, false }));
    QCOMPARE(days(u"2022-03-12"_s, u"2022-11"_s), (DayCount { 234, 263, false, false }));
    QCOMPARE(days(u"2022-05"_s, u"2022-05"_s), (DayCount { 0, 30, false, false }));
    QCOMPARE(days(u"2022-02-25~"_s, u"2022-03-12"_s), (DayCount { 15, 15, false, true }));
    QVERIFY(!days(u"2022-06"_s, u"2022-05"_s));
    QVERIFY(days(u"2022-06"_s, u".."_s)->unbounded);
    QCOMPARE(days(u"2022-02-25/2022-03-12"_s, u"2022-02-25/2022-03-12"_s)->most, 15);
}

void TstDateRelation::orderIsTotal()
{
    QRandomGenerator random(10042023);
    QList<PartialDate> dates { PartialDate() };
    for (int i = 0; i < 70; ++i)
        dates << randomDate(random);
    const auto less = PartialDate::sortsBefore;
    const auto same = [&](const PartialDate &a, const PartialDate &b) {
        return !less(a, b) && !less(b, a);
    };
    for (const PartialDate &a : dates) {
        QVERIFY(!less(a, a));
        for (const PartialDate &b : dates) {
            QVERIFY(!(less(a, b) && less(b, a)));
            if (isBefore(a, b) == Certainty::Surely && a.earliest() && b.earliest())
                QVERIFY2(less(a, b), qPrintable(a.edtf() + u" "_s + b.edtf()));
            for (const PartialDate &c : dates) {
                if (less(a, b) && less(b, c))
                    QVERIFY2(less(a, c), qPrintable(a.edtf() + b.edtf() + c.edtf()));
                if (same(a, b) && same(b, c))
                    QVERIFY2(same(a, c), qPrintable(a.edtf() + b.edtf() + c.edtf()));
            }
        }
    }
}

void TstDateRelation::aMonthSortsBetweenItsNeighbours()
{
    for (int month = 1; month <= 12; ++month) {
        const CivilDay first = *CivilDay::of(2022, month, 1);
        const CivilDay next = first.plusMonths(1);
        const PartialDate whole = PartialDate::fromMonth(2022, month);
        QVERIFY(PartialDate::sortsBefore(PartialDate::fromDay(first.plusDays(-1)), whole));
        QVERIFY(PartialDate::sortsBefore(PartialDate::fromDay(first), whole));
        QVERIFY(PartialDate::sortsBefore(whole, PartialDate::fromDay(first.plusDays(1))));
        QVERIFY(PartialDate::sortsBefore(whole, PartialDate::fromDay(next)));
        QVERIFY(PartialDate::sortsBefore(whole, PartialDate::fromMonth(next.year(), next.month())));
        QVERIFY(PartialDate::sortsBefore(
            PartialDate::fromMonth(first.plusDays(-1).year(), first.plusDays(-1).month()), whole));
    }
}

HABEAS_TEST(TstDateRelation)
#include "tst_daterelation.moc"
