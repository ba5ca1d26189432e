#include "app/law/packs/counting.h"
#include "app/law/packs/rulepack.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include "tests/support/fixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

constexpr int randomTriggers = 10'000;

CivilDay day(const char *iso)
{
    return *CivilDay::fromIso(QString::fromLatin1(iso));
}

Counted counted(const CountingProfile &profile, const Term &term, const CountStart &start,
                const WorkCalendar &calendar = {})
{
    return countTerm(profile, term, start, calendar).value();
}

// The reference walks one day at a time with QDate, which knows nothing of the code under test.
QDate randomDate(QRandomGenerator &random)
{
    return QDate(1990, 1, 1).addDays(random.bounded(365 * 60));
}

QDate walked(QDate from, int days)
{
    const int step = days < 0 ? -1 : 1;
    for (int i = 0; i != days; i += step)
        from = from.addDays(step);
    return from;
}

/// Walks until the month has changed often enough, then to the same day of it or to its last.
QDate walkedMonths(QDate from, int months)
{
    const int wanted = from.day();
    const int step = months < 0 ? -1 : 1;
    QDate at = from;
    for (int changes = 0; changes != months;) {
        const int before = at.month();
        at = at.addDays(step);
        if (at.month() != before)
            changes += step;
    }
    while (at.day() != 1)
        at = at.addDays(-1);
    const int month = at.month();
    while (at.day() != wanted && at.addDays(1).month() == month)
        at = at.addDays(1);
    return at;
}

WorkCalendar randomCalendar(QRandomGenerator &random)
{
    WorkCalendar calendar;
    for (int year = 1989; year < 2055; ++year)
        calendar.years.insert(year);
    for (int i = 0; i < 3000; ++i) {
        const QDate off = randomDate(random);
        calendar.daysOff.insert(CivilDay::fromQDate(off).number());
    }
    for (int i = 0; i < 300; ++i) {
        const qint64 worked = CivilDay::fromQDate(randomDate(random)).number();
        if (!calendar.daysOff.contains(worked))
            calendar.workdays.insert(worked);
    }
    return calendar;
}

bool isWorked(const QDate &date, const WorkCalendar &calendar)
{
    const qint64 number = CivilDay::fromQDate(date).number();
    if (calendar.workdays.contains(number))
        return true;
    const bool weekend = date.dayOfWeek() == Qt::Saturday || date.dayOfWeek() == Qt::Sunday;
    return !weekend && !calendar.daysOff.contains(number);
}

} // namespace

class TstCounting : public QObject
{
    Q_OBJECT

private slots:

    void fifteenDaysOfArrestEndOnTheTwelfthOfMarch()
    {
        const Counted end = counted(CountingProfile::liberty(), { 15, Term::Unit::Day },
                                    CountStart::on(day("2022-02-25"), 14 * 60 + 30));
        QCOMPARE(end.earliest.day.iso(), u"2022-03-12"_s);
        QCOMPARE(end.earliest.minute, std::optional(14 * 60 + 30));
        QCOMPARE(end.conservative.iso(), u"2022-03-11"_s); // the first day counts: 11 March, 24:00
    }

    void fortyEightHoursWithoutAnHourAreARangeOnOneDay()
    {
        const CountStart start = CountStart::on(day("2022-03-12"));
        const Counted two = counted(CountingProfile::liberty(), { 48, Term::Unit::Hour }, start);
        QCOMPARE(two.earliest, (DayMoment { day("2022-03-14"), 0 }));
        QCOMPARE(two.latest, (DayMoment { day("2022-03-14"), 24 * 60 }));
        QCOMPARE(two.conservative.iso(), u"2022-03-13"_s);
        const Counted three = counted(CountingProfile::liberty(), { 72, Term::Unit::Hour }, start);
        QCOMPARE(three.latest.day.iso(), u"2022-03-15"_s);
    }

    void hoursFromAKnownMinuteEndAtThatMinute()
    {
        const Counted end = counted(CountingProfile::liberty(), { -8, Term::Unit::Hour },
                                    CountStart::on(day("2022-03-14"), 3 * 60));
        QCOMPARE(end.earliest, (DayMoment { day("2022-03-13"), 19 * 60 }));
        QCOMPARE(end.latest, end.earliest);
    }

    void twoMonthsEndOnTheCorrespondingDateOrTheLastDay()
    {
        const auto months = [](const char *from, int amount) {
            return counted(CountingProfile::months(), { amount, Term::Unit::Month },
                           CountStart::on(day(from)));
        };
        QCOMPARE(months("2022-03-12", 2).earliest.day.iso(), u"2022-05-12"_s);
        QCOMPARE(months("2022-03-12", 2).conservative.iso(), u"2022-05-11"_s);
        QCOMPARE(months("2022-03-12", 3).earliest.day.iso(), u"2022-06-12"_s);
        QCOMPARE(months("2022-03-12", 9).earliest.day.iso(), u"2022-12-12"_s);
        QCOMPARE(months("2023-12-31", 2).earliest.day.iso(), u"2024-02-29"_s);
    }

    void aPetitionIsDueTenDaysBeforeTheExpiry()
    {
        CountStart expiry = CountStart::on(day("2022-05-12"));
        expiry.conservative = day("2022-05-11");
        const Counted due = counted(CountingProfile::liberty(), { -10, Term::Unit::Day }, expiry);
        QCOMPARE(due.earliest.day.iso(), u"2022-05-02"_s);
        QCOMPARE(due.conservative.iso(), u"2022-05-01"_s);
    }

    void anAppealEndsAtMidnightOfTheFifteenthDayAfter()
    {
        const WorkCalendar calendar = shippedRulePack(u"KZ"_s)->calendar;
        const auto appeal = [&](const char *from) {
            return counted(CountingProfile::ordinary(), { 15, Term::Unit::Day },
                           CountStart::on(day(from)), calendar);
        };
        const Counted tuesday = appeal("2023-04-10");
        QCOMPARE(tuesday.earliest, (DayMoment { day("2023-04-25"), 24 * 60 }));
        QVERIFY(!tuesday.rolled && tuesday.coverage == WorkCalendar::Coverage::Table);
        const Counted saturday = appeal("2023-04-07");
        QCOMPARE(saturday.earliest.day.iso(), u"2023-04-24"_s);
        QCOMPARE(saturday.conservative.iso(), u"2023-04-22"_s);
        QVERIFY(saturday.rolled);
        // 7 May 2022 was a Saturday and a holiday, 9 May a holiday, 10 May off in place of the 7th.
        QCOMPARE(appeal("2022-04-22").earliest.day.iso(), u"2022-05-11"_s);
    }

    void aYearWithoutATableIsReported()
    {
        const Counted end
            = counted(CountingProfile::ordinary(), { 15, Term::Unit::Day },
                      CountStart::on(day("2031-04-11")), shippedRulePack(u"KZ"_s)->calendar);
        QCOMPARE(end.coverage, WorkCalendar::Coverage::FixedOnly);
        QCOMPARE(end.conservative.iso(), u"2031-04-26"_s);
        QCOMPARE(end.earliest.day.iso(), u"2031-04-28"_s); // weekends are known without a table
    }

    void aMonthGivesARangeAndNeverADay()
    {
        const CountStart november = CountStart::between(day("2022-11-01"), day("2022-11-30"));
        const Counted end = counted(CountingProfile::months(), { 2, Term::Unit::Month }, november);
        QCOMPARE(end.earliest.day.iso(), u"2023-01-01"_s);
        QCOMPARE(end.latest.day.iso(), u"2023-01-30"_s);
    }

    void unitsThatAProfileDoesNotCountAreRefused()
    {
        const CountStart start = CountStart::on(day("2022-03-12"));
        QVERIFY(!countTerm(CountingProfile::months(), { 2, Term::Unit::Day }, start, {}));
        QVERIFY(!countTerm(CountingProfile::liberty(), { 2, Term::Unit::Month }, start, {}));
        QVERIFY(!countTerm(CountingProfile::ordinary(), { 2, Term::Unit::Hour }, start, {}));
    }

    void libertyTermsAgreeWithASlowReference()
    {
        QRandomGenerator random(20220312);
        for (int i = 0; i < randomTriggers; ++i) {
            const QDate from = randomDate(random);
            const int amount = random.bounded(-60, 90);
            if (amount == 0)
                continue;
            const Counted end = counted(CountingProfile::liberty(), { amount, Term::Unit::Day },
                                        CountStart::on(CivilDay::fromQDate(from)));
            QCOMPARE(end.earliest.day.toQDate(), walked(from, amount));
            // The first day counts: day one is the day it starts on.
            const QDate strict = amount > 0 ? walked(from, amount - 1) : walked(from, amount);
            QCOMPARE(end.conservative.toQDate(), strict);

            const int minute = random.bounded(24 * 60);
            const int hours = random.bounded(-200, 200);
            QDate at = from;
            int hour = minute / 60;
            for (int step = 0; step != hours; step += hours < 0 ? -1 : 1) {
                hour += hours < 0 ? -1 : 1;
                if (hour == 24 || hour == -1) {
                    at = at.addDays(hours < 0 ? -1 : 1);
                    hour = hours < 0 ? 23 : 0;
                }
            }
            const Counted exact = counted(CountingProfile::liberty(), { hours, Term::Unit::Hour },
                                          CountStart::on(CivilDay::fromQDate(from), minute));
            QCOMPARE(exact.earliest.day.toQDate(), at);
            QCOMPARE(exact.earliest.minute, std::optional(hour * 60 + minute % 60));
        }
    }

    void monthTermsAgreeWithASlowReference()
    {
        QRandomGenerator random(20220512);
        for (int i = 0; i < randomTriggers; ++i) {
            const QDate from = randomDate(random);
            const int amount = random.bounded(1, 24) * (random.bounded(4) == 0 ? -1 : 1);
            const Counted end = counted(CountingProfile::months(), { amount, Term::Unit::Month },
                                        CountStart::on(CivilDay::fromQDate(from)));
            const QDate expected = walkedMonths(from, amount);
            QCOMPARE(end.earliest.day.toQDate(), expected);
            QCOMPARE(end.latest, end.earliest);
            QCOMPARE(end.conservative.toQDate(), amount > 0 ? expected.addDays(-1) : expected);
        }
    }

    void ordinaryTermsAgreeWithASlowReference()
    {
        QRandomGenerator random(20230425);
        const WorkCalendar calendar = randomCalendar(random);
        for (int i = 0; i < randomTriggers; ++i) {
            const QDate from = randomDate(random);
            const int amount = random.bounded(1, 40);
            QDate last = walked(from, amount);
            const QDate strict = last;
            while (!isWorked(last, calendar))
                last = last.addDays(1);
            const CountStart start = CountStart::on(CivilDay::fromQDate(from));
            const Counted end = counted(CountingProfile::ordinary(), { amount, Term::Unit::Day },
                                        start, calendar);
            QCOMPARE(end.earliest.day.toQDate(), last);
            QCOMPARE(end.earliest.minute, std::optional(24 * 60));
            QCOMPARE(end.conservative.toQDate(), strict);
            QCOMPARE(end.rolled, last != strict);

            QDate worked = from;
            for (int left = amount; left > 0;) {
                worked = worked.addDays(1);
                left -= isWorked(worked, calendar) ? 1 : 0;
            }
            QCOMPARE(counted(CountingProfile::ordinary(), { amount, Term::Unit::WorkingDay }, start,
                             calendar)
                         .earliest.day.toQDate(),
                     worked);
        }
    }

    void ordinaryTermsBackwardsAndInWeeksAndMonthsAgreeToo()
    {
        QRandomGenerator random(20241201);
        const WorkCalendar calendar = randomCalendar(random);
        const auto rolled = [&](QDate day) {
            while (!isWorked(day, calendar))
                day = day.addDays(1);
            return day;
        };
        for (int i = 0; i < randomTriggers; ++i) {
            const QDate from = randomDate(random);
            const CountStart start = CountStart::on(CivilDay::fromQDate(from));
            const auto end = [&](int amount, Term::Unit unit) {
                return counted(CountingProfile::ordinary(), { amount, unit }, start, calendar);
            };
            const int amount = random.bounded(1, 30);
            // Not later than that long before: whatever day it is, it is not moved.
            QCOMPARE(end(-amount, Term::Unit::Day).earliest.day.toQDate(), walked(from, -amount));
            QVERIFY(!end(-amount, Term::Unit::Day).rolled);
            QDate worked = from;
            for (int left = amount; left > 0;) {
                worked = worked.addDays(-1);
                left -= isWorked(worked, calendar) ? 1 : 0;
            }
            QCOMPARE(end(-amount, Term::Unit::WorkingDay).earliest.day.toQDate(), worked);
            QCOMPARE(end(amount, Term::Unit::Week).earliest.day.toQDate(),
                     rolled(walked(from, amount * 7)));
            const QDate months = walkedMonths(from, amount);
            QCOMPARE(end(amount, Term::Unit::Month).earliest.day.toQDate(), rolled(months));
            QCOMPARE(end(amount, Term::Unit::Month).conservative.toQDate(), months);
        }
    }

    /// The ways of counting that packs describe for themselves.
    void turkishTermsAgreeWithASlowReference()
    {
        QRandomGenerator random(5271);
        const WorkCalendar calendar = randomCalendar(random);
        const RulePack pack = shippedRulePack(u"TR"_s).value();
        const CountingProfile days = pack.counting.value(u"days"_s).profile;
        const CountingProfile weeks = pack.counting.value(u"weeks"_s).profile;
        for (int i = 0; i < randomTriggers; ++i) {
            const QDate from = randomDate(random);
            const CountStart start = CountStart::on(CivilDay::fromQDate(from));
            const int amount = random.bounded(1, 40);
            // The first day is the one after service.
            QDate last = from.addDays(1);
            for (int day = 1; day < amount; ++day)
                last = last.addDays(1);
            const QDate unmoved = last;
            while (!isWorked(last, calendar))
                last = last.addDays(1);
            const Counted byDays = counted(days, { amount, Term::Unit::Day }, start, calendar);
            QCOMPARE(byDays.earliest, (DayMoment { CivilDay::fromQDate(last), 24 * 60 }));
            QCOMPARE(byDays.conservative.toQDate(), unmoved);

            // The same day of the week, that many weeks on, when offices close.
            QDate week = from;
            for (int seen = 0; seen < amount;) {
                week = week.addDays(1);
                seen += week.dayOfWeek() == from.dayOfWeek() ? 1 : 0;
            }
            const QDate sameWeekday = week;
            while (!isWorked(week, calendar))
                week = week.addDays(1);
            const Counted byWeeks = counted(weeks, { amount, Term::Unit::Week }, start, calendar);
            QCOMPARE(byWeeks.earliest, (DayMoment { CivilDay::fromQDate(week), std::nullopt }));
            QCOMPARE(byWeeks.conservative.toQDate(), sameWeekday.addDays(-1));
        }
    }

    void russianTermsAgreeWithASlowReference()
    {
        QRandomGenerator random(128);
        const WorkCalendar calendar = randomCalendar(random);
        const RulePack pack = shippedRulePack(u"RU"_s).value();
        const CountingProfile custody = pack.counting.value(u"custody"_s).profile;
        const CountingProfile appeal = pack.counting.value(u"appeal"_s).profile;
        for (int i = 0; i < randomTriggers; ++i) {
            const QDate from = randomDate(random);
            const CountStart start
                = CountStart::on(CivilDay::fromQDate(from), random.bounded(1440));
            const int amount = random.bounded(1, 24);
            const Counted held = counted(custody, { amount, Term::Unit::Month }, start, calendar);
            const QDate month = walkedMonths(from, amount);
            QCOMPARE(held.earliest, (DayMoment { CivilDay::fromQDate(month), 24 * 60 }));
            QCOMPARE(held.conservative.toQDate(), month.addDays(-1));
            QVERIFY(!held.rolled);

            QDate last = walked(from, amount);
            const QDate unmoved = last;
            while (!isWorked(last, calendar))
                last = last.addDays(1);
            const Counted due = counted(appeal, { amount, Term::Unit::Day }, start, calendar);
            QCOMPARE(due.earliest, (DayMoment { CivilDay::fromQDate(last), 24 * 60 }));
            QCOMPARE(due.conservative.toQDate(), unmoved.addDays(-1));
        }
    }

    void fixedHolidaysAreTheTablesWithoutWhatTheGovernmentMoved()
    {
        // What the tables have beyond the holidays of the law: bridges and Kurban Ait.
        static const QSet<QString> moved { u"2022-03-07"_s, u"2022-07-09"_s, u"2022-08-29"_s,
                                           u"2022-10-24"_s, u"2023-07-07"_s, u"2023-06-28"_s,
                                           u"2024-06-16"_s, u"2025-01-03"_s, u"2025-06-06"_s,
                                           u"2026-05-27"_s };
        const WorkCalendar tables = shippedRulePack(u"KZ"_s)->calendar;
        QJsonObject json
            = QJsonDocument::fromJson(
                  readAll(QStringLiteral(HABEAS_SOURCE_DIR "/resources/rules/kz.json")))
                  .object();
        json.remove(u"holidays"_s);
        const WorkCalendar fixed
            = readRulePack(QJsonDocument(json).toJson(), u"kz.json"_s)->calendar;
        for (CivilDay on = day("2022-01-01"); on < day("2027-01-01"); on = on.plusDays(1)) {
            const bool inTable = tables.daysOff.contains(on.number());
            QVERIFY2(inTable == (fixed.daysOff.contains(on.number()) || moved.contains(on.iso())),
                     qPrintable(on.iso()));
        }
        QVERIFY(fixed.isWorkday(day("2028-01-07").plusDays(-1)));
        QCOMPARE(fixed.coverage(day("2028-01-01"), day("2028-02-01")),
                 WorkCalendar::Coverage::FixedOnly);
        QCOMPARE(fixed.coverage(day("2021-12-31"), day("2022-01-01")),
                 WorkCalendar::Coverage::WeekendsOnly);
    }

    void aWeekendIsWhatTheCountrySays()
    {
        const WorkCalendar egypt = shippedRulePack(u"EG"_s)->calendar;
        QVERIFY(egypt.isWorkday(day("2026-11-22"))); // a Sunday
        QVERIFY(!egypt.isWorkday(day("2026-11-20"))); // a Friday
    }

    void rangesAreCountedFromBothEnds()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 1000; ++i) {
            const CivilDay first = CivilDay::fromQDate(randomDate(random));
            const CivilDay last = first.plusDays(random.bounded(60));
            for (const CountingProfile &profile :
                 { CountingProfile::liberty(), CountingProfile::ordinary() }) {
                const Term term { random.bounded(1, 40), Term::Unit::Day };
                const Counted range = counted(profile, term, CountStart::between(first, last));
                QCOMPARE(range.earliest, counted(profile, term, CountStart::on(first)).earliest);
                QCOMPARE(range.latest, counted(profile, term, CountStart::on(last)).latest);
                QVERIFY(range.conservative <= range.earliest.day);
            }
        }
    }
};

HABEAS_TEST(TstCounting)

} // namespace habeas::test

#include "tst_counting.moc"
