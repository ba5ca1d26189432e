#include "app/law/packs/packparts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr int lastFixedYear = 2100; ///< where the law gives no end

struct MonthDay
{
    int month = 0;
    int day = 0;
};

QList<MonthDay> monthDays(const PackFields &fields, const QString &key)
{
    QList<MonthDay> days;
    for (const QString &text : fields.texts(key)) {
        bool monthGood = false;
        bool dayGood = false;
        const MonthDay day { text.section(u'-', 0, 0).toInt(&monthGood),
                             text.section(u'-', 1).toInt(&dayGood) };
        // 29 February is a day of leap years only; no law makes it a holiday.
        if (text.size() != 5 || !monthGood || !dayGood || !CivilDay::of(2001, day.month, day.day))
            fields.expected(key, PackText::tr("days such as 03-08, month first"));
        days << day;
    }
    return days;
}

std::optional<CivilDay> inYear(const MonthDay &day, int year)
{
    return CivilDay::of(year, day.month, day.day);
}

/// A holiday that falls on a weekend makes the next day that would be worked a day off.
void addFixedYear(int year, const QList<MonthDay> &moved, const QList<MonthDay> &kept,
                  WorkCalendar &calendar)
{
    for (const MonthDay &day : moved + kept) {
        if (const auto on = inYear(day, year))
            calendar.daysOff.insert(on->number());
    }
    for (const MonthDay &day : moved) {
        const auto on = inYear(day, year);
        if (on && calendar.weekend.contains(on->weekday()))
            calendar.daysOff.insert(calendar.onOrAfter(*on).number());
    }
    calendar.fixedYears.insert(year);
}

void readWeekend(const PackFields &top, WorkCalendar &calendar)
{
    if (!top.has(u"weekend"_s))
        return;
    static const QStringList names { u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                     u"friday"_s, u"saturday"_s, u"sunday"_s };
    calendar.weekend.clear();
    for (const QString &name : top.texts(u"weekend"_s)) {
        if (!names.contains(name))
            top.expected(u"weekend"_s, PackText::tr("days such as “saturday”"));
        calendar.weekend.insert(static_cast<int>(names.indexOf(name)) + 1);
    }
    if (calendar.weekend.isEmpty() || calendar.weekend.size() > 3)
        top.expected(u"weekend"_s, PackText::tr("one to three days"));
}

void readYear(const PackFields &fields, int year, WorkCalendar &calendar)
{
    fields.allow({ u"source"_s, u"confidence"_s, u"days_off"_s, u"workdays"_s });
    (void)fields.text(u"source"_s);
    const Confidence confidence = readConfidence(fields, u"confidence"_s);
    const auto days = [&](const QString &key) {
        QSet<qint64> numbers;
        for (const QString &text : fields.texts(key)) {
            const auto day = CivilDay::fromIso(text);
            if (day && day->year() == year)
                numbers.insert(day->number());
            else
                fields.expected(key, PackText::tr("days of that year, such as %1-03-08").arg(year));
        }
        return numbers;
    };
    const QSet<qint64> off = days(u"days_off"_s);
    const QSet<qint64> worked = days(u"workdays"_s);
    if (off.intersects(worked))
        fields.expected(u"workdays"_s, PackText::tr("no day that is in “days_off” too"));
    if (confidence == Confidence::Memory)
        return;
    const auto sameYear = [year](qint64 number) {
        return CivilDay(number).year() == year;
    };
    calendar.daysOff.removeIf(sameYear); // of a table this one takes the place of
    calendar.workdays.removeIf(sameYear);
    calendar.daysOff += off;
    calendar.workdays += worked;
    calendar.years.insert(year);
    calendar.fixedYears.remove(year);
}

void readFixed(const PackFields &fields, WorkCalendar &calendar)
{
    fields.allow(
        { u"source"_s, u"confidence"_s, u"from"_s, u"until"_s, u"days"_s, u"days_not_moved"_s });
    (void)fields.text(u"source"_s);
    const Confidence confidence = readConfidence(fields, u"confidence"_s);
    const auto from = fields.optionalNumber(u"from"_s, firstYear, lastFixedYear);
    if (!from)
        fields.expected(u"from"_s, PackText::tr("the first year, such as 2022"));
    const int until
        = fields.optionalNumber(u"until"_s, firstYear, lastFixedYear).value_or(lastFixedYear);
    constexpr qsizetype mostDays = 60; // or a weekend could have no day to move to
    const QList<MonthDay> moved = monthDays(fields, u"days"_s);
    const QList<MonthDay> kept = monthDays(fields, u"days_not_moved"_s);
    if (moved.size() + kept.size() > mostDays)
        fields.expected(u"days"_s, PackText::tr("at most %1 days").arg(mostDays));
    if (!fields.isFine() || confidence == Confidence::Memory)
        return;
    for (int year = from.value_or(lastYear); year <= until; ++year) {
        if (!calendar.years.contains(year))
            addFixedYear(year, moved, kept, calendar);
    }
}

} // namespace

void readCalendar(const PackFields &top, WorkCalendar &calendar)
{
    readWeekend(top, calendar);
    if (top.has(u"holidays"_s)) {
        const PackFields fields = top.inside(u"holidays"_s, u"holidays"_s);
        for (const QString &key : fields.keys()) {
            bool good = false;
            const int year = key.toInt(&good);
            if (!good || year < firstYear || year > lastYear)
                fields.expected(
                    key, PackText::tr("a year from %1 to %2 as key").arg(firstYear).arg(lastYear));
            else
                readYear(fields.inside(key, PackText::tr("holidays of %1").arg(key)), year,
                         calendar);
        }
    }
    if (top.has(u"fixed_holidays"_s) && top.isFine())
        readFixed(top.inside(u"fixed_holidays"_s, u"fixed_holidays"_s), calendar);
}

} // namespace habeas
