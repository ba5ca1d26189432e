#include "app/base/dates/civilday.h"

#include <QStringView>

#include <array>
#include <cstdlib>

namespace habeas {

namespace {

// Days are counted in eras of 400 years that begin on 1 March, so that the leap day comes last.
constexpr qint64 daysPerEra = 146097;
constexpr qint64 daysToEpoch = 719468; // 0000-03-01 to 1970-01-01
constexpr qint64 julianDayOfEpoch = 2440588;
// Far beyond any history, and far enough from the ends of 64 bits for every sum made here.
constexpr qint64 lastYear = 1'000'000'000'000'000;

constexpr qint64 floorDivide(qint64 a, qint64 b)
{
    return (a >= 0 ? a : a - b + 1) / b;
}

struct Fields
{
    qint64 year;
    int month;
    int day;
};

Fields fieldsOf(qint64 number)
{
    const qint64 shifted = number + daysToEpoch;
    const qint64 era = floorDivide(shifted, daysPerEra);
    const qint64 dayOfEra = shifted - era * daysPerEra;
    const qint64 yearOfEra
        = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 marchMonth = (5 * dayOfYear + 2) / 153;
    const int day = static_cast<int>(dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    const int month = static_cast<int>(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
    return { yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

qint64 numberOf(qint64 year, int month, int day)
{
    const qint64 marchYear = month <= 2 ? year - 1 : year;
    const qint64 era = floorDivide(marchYear, 400);
    const qint64 yearOfEra = marchYear - era * 400;
    const qint64 dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * daysPerEra + dayOfEra - daysToEpoch;
}

std::optional<qint64> digitsOf(QStringView text)
{
    if (text.isEmpty() || text.size() > 16)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

std::optional<CivilDay> CivilDay::of(qint64 year, int month, int day)
{
    if (year < -lastYear || year > lastYear || month < 1 || month > 12 || day < 1
        || day > daysInMonth(year, month))
        return std::nullopt;
    return CivilDay(numberOf(year, month, day));
}

CivilDay CivilDay::fromQDate(const QDate &date)
{
    return CivilDay(date.toJulianDay() - julianDayOfEpoch);
}

int CivilDay::daysInMonth(qint64 year, int month)
{
    static constexpr std::array<int, 12> days { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (month < 1 || month > 12)
        return 0;
    return month == 2 && isLeap(year) ? 29 : days[static_cast<size_t>(month - 1)];
}

bool CivilDay::isLeap(qint64 year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

qint64 CivilDay::year() const
{
    return fieldsOf(m_number).year;
}

int CivilDay::month() const
{
    return fieldsOf(m_number).month;
}

int CivilDay::day() const
{
    return fieldsOf(m_number).day;
}

int CivilDay::weekday() const
{
    // 1970-01-01 was a Thursday.
    const qint64 sinceMonday = m_number + 3;
    return static_cast<int>(sinceMonday - floorDivide(sinceMonday, 7) * 7) + 1;
}

CivilDay CivilDay::plusMonths(qint64 months) const
{
    const Fields fields = fieldsOf(m_number);
    const qint64 total = fields.year * 12 + (fields.month - 1) + months;
    const qint64 year = floorDivide(total, 12);
    const int month = static_cast<int>(total - year * 12) + 1;
    return CivilDay(numberOf(year, month, qMin(fields.day, daysInMonth(year, month))));
}

QString CivilDay::iso() const
{
    const Fields fields = fieldsOf(m_number);
    QString year = QString::number(std::llabs(fields.year)).rightJustified(4, u'0');
    if (fields.year < 0)
        year.prepend(u'-');
    else if (fields.year > 9999)
        year.prepend(u'+');
    return year % u'-' % QString::number(fields.month).rightJustified(2, u'0') % u'-'
        % QString::number(fields.day).rightJustified(2, u'0');
}

std::optional<CivilDay> CivilDay::fromIso(QStringView text)
{
    if (text.size() < 10 || text.at(text.size() - 3) != u'-' || text.at(text.size() - 6) != u'-')
        return std::nullopt;
    const bool negative = text.startsWith(u'-');
    const bool signedYear = negative || text.startsWith(u'+');
    const QStringView yearText = text.chopped(6).mid(signedYear ? 1 : 0);
    const auto year = digitsOf(yearText);
    const auto month = digitsOf(text.mid(text.size() - 5, 2));
    const auto day = digitsOf(text.last(2));
    if (!year || !month || !day || yearText.size() < 4)
        return std::nullopt;
    const auto read
        = of(negative ? -*year : *year, static_cast<int>(*month), static_cast<int>(*day));
    // One day, one spelling: "+2022-02-25" and "-0000-01-01" are not what iso() writes.
    return read && read->iso() == text ? read : std::nullopt;
}

QDate CivilDay::toQDate() const
{
    return QDate::fromJulianDay(m_number + julianDayOfEpoch);
}

} // namespace habeas
