#pragma once

#include "app/base/dates/civilday.h"
#include "app/base/result.h"

#include <QString>

#include <optional>

namespace habeas {

/// A date exactly as well known as it was given. The value is an EDTF string (Library of Congress,
/// 2019: level 0 and level 1, intervals with open `..` and unknown ends, and a bare `..` for a date
/// that is known to be unknown), beside the words it was typed in; everything else is derived from
/// these two texts, which is all that is ever stored. Nothing in the program makes one more
/// precise.
///
/// "One day between 4 and 5 January 2022" has no form in level 0 or 1: 2022-01-04/2022-01-05 would
/// say that it lasted two days. Such a date keeps the most precise EDTF value that contains it
/// (2022-01) and its words; reading the words again narrows earliest() and latest() to the days
/// they name, and isOneDayWithin() is true. The same holds for "early October 2022", "Q1 2022",
/// "before 12 March 2022" (../2022-03-11) and "after May 2022" (2022-06-01/..). Words never widen
/// the EDTF value, and words that name other days than it are kept but change nothing.
class PartialDate
{
public:
    enum class Precision {
        None, ///< nothing was entered
        Unknown, ///< `..`: someone looked and it is not known
        Time, ///< a day with a time of day
        Day,
        Month,
        Season,
        Year,
        Decade,
        Century,
        Interval, ///< `a/b`: it lasted from a to b (an end may be open or unknown)
    };

    PartialDate() = default;

    /// Strict: EDTF level 0 or 1, or `..`. The error names the position and gives a hint.
    /// Canonical text prints back unchanged. An empty text is an error, not an unset date.
    [[nodiscard]] static Result<PartialDate> fromEdtf(const QString &text);
    /// What edtf() and typed() gave, as a vault or a JSON file keeps them. Two empty texts are an
    /// unset date; errors are those of fromEdtf().
    [[nodiscard]] static Result<PartialDate> restore(const QString &edtf, const QString &typed);
    [[nodiscard]] static PartialDate fromDay(CivilDay day);
    [[nodiscard]] static PartialDate fromMonth(qint64 year, int month);
    [[nodiscard]] static PartialDate unknown();

    [[nodiscard]] bool isSet() const { return m_precision != Precision::None; }

    [[nodiscard]] bool isUnknown() const { return m_precision == Precision::Unknown; }

    /// One certain calendar day (a time of day may be known too): no range, no `?`, `~` or `%`.
    [[nodiscard]] bool isExactDay() const;

    [[nodiscard]] bool isApproximate() const { return m_approximate; } ///< `~` or `%` anywhere

    [[nodiscard]] bool isUncertain() const { return m_uncertain; } ///< `?` or `%` anywhere

    [[nodiscard]] Precision precision() const { return m_precision; }

    [[nodiscard]] const QString &edtf() const { return m_edtf; }

    /// The words it was typed in, where they differ from the EDTF text; otherwise empty.
    [[nodiscard]] const QString &typed() const { return m_typed; }

    /// The same value with these words (trimmed; none where they are the EDTF text itself).
    [[nodiscard]] PartialDate withTyped(const QString &words) const;

    /// One day between earliest() and latest(), which the words narrow further than the EDTF value
    /// can: never an interval that lasted.
    [[nodiscard]] bool isOneDayWithin() const { return m_oneDayWithin; }

    /// First and last civil day the value may mean. Nothing where the side is open or unknown.
    [[nodiscard]] std::optional<CivilDay> earliest() const { return m_earliest; }

    [[nodiscard]] std::optional<CivilDay> latest() const { return m_latest; }

    /// The two sides of an interval; the value itself twice otherwise. An unknown or open side
    /// comes back as unknown().
    [[nodiscard]] PartialDate intervalStart() const;
    [[nodiscard]] PartialDate intervalEnd() const;

    /// Equal means: the same EDTF value and the same typed words.
    friend bool operator==(const PartialDate &a, const PartialDate &b)
    {
        return a.m_edtf == b.m_edtf && a.m_typed == b.m_typed;
    }

    /// Sort order: earliest possible day, then the more precise first, unknown and unset last.
    [[nodiscard]] static bool sortsBefore(const PartialDate &a, const PartialDate &b);

private:
    QString m_edtf;
    QString m_typed;
    std::optional<CivilDay> m_earliest;
    std::optional<CivilDay> m_latest;
    Precision m_precision = Precision::None;
    bool m_approximate = false;
    bool m_uncertain = false;
    bool m_oneDayWithin = false;
};

} // namespace habeas
