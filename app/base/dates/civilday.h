#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace habeas {

/// One day of the proleptic Gregorian calendar, with astronomical years (year 0 exists), far beyond
/// QDate's range. A civil day is never an instant: no time zone enters here.
class CivilDay
{
public:
    /// Days since 1970-01-01.
    explicit constexpr CivilDay(qint64 number = 0)
        : m_number(number)
    {
    }

    /// Nothing where the calendar has no such day.
    [[nodiscard]] static std::optional<CivilDay> of(qint64 year, int month, int day);
    [[nodiscard]] static CivilDay fromQDate(const QDate &date);
    [[nodiscard]] static int daysInMonth(qint64 year, int month);
    [[nodiscard]] static bool isLeap(qint64 year);

    [[nodiscard]] constexpr qint64 number() const { return m_number; }

    [[nodiscard]] qint64 year() const;
    [[nodiscard]] int month() const; ///< 1 to 12
    [[nodiscard]] int day() const; ///< 1 to 31
    [[nodiscard]] int weekday() const; ///< 1 Monday to 7 Sunday

    [[nodiscard]] constexpr CivilDay plusDays(qint64 days) const
    {
        return CivilDay(m_number + days);
    }

    /// The same day of the month, or the month's last day where it has no such day.
    [[nodiscard]] CivilDay plusMonths(qint64 months) const;

    /// "2022-02-25"; years outside 0000 to 9999 carry a sign and at least four digits.
    [[nodiscard]] QString iso() const;
    /// Reads what iso() writes.
    [[nodiscard]] static std::optional<CivilDay> fromIso(QStringView text);
    /// Invalid outside QDate's range.
    [[nodiscard]] QDate toQDate() const;

    friend constexpr auto operator<=>(const CivilDay &, const CivilDay &) = default;

private:
    qint64 m_number;
};

/// Whole days from a to b; 0 for the same day, negative when b is before a.
[[nodiscard]] constexpr qint64 daysBetween(CivilDay a, CivilDay b)
{
    return b.number() - a.number();
}

} // namespace habeas
