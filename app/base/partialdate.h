#pragma once

#include "app/base/civilday.h"
#include "app/base/result.h"

#include <QString>

#include <optional>

namespace habeas {

/// A date exactly as well known as it was given. The value is an EDTF string (Library of Congress,
/// 2019: level 0 and level 1, intervals with open `..` and unknown ends, and a bare `..` for a date
/// that is known to be unknown); everything else is derived from it. Nothing in the program ever
/// makes one more precise.
class PartialDate
{
public:
    enum class Precision {
        None,     ///< nothing was entered
        Unknown,  ///< `..`: someone looked and it is not known
        Time,     ///< a day with a time of day
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
    [[nodiscard]] static PartialDate fromDay(CivilDay day);
    [[nodiscard]] static PartialDate fromMonth(qint64 year, int month);
    [[nodiscard]] static PartialDate unknown();

    [[nodiscard]] bool isSet() const { return m_precision != Precision::None; }

    [[nodiscard]] bool isUnknown() const { return m_precision == Precision::Unknown; }

    /// One certain calendar day (a time of day may be known too): no range, no `?`, `~` or `%`.
    [[nodiscard]] bool isExactDay() const;
    [[nodiscard]] bool isApproximate() const { return m_approximate; } ///< `~` or `%` anywhere
    [[nodiscard]] bool isUncertain() const { return m_uncertain; }     ///< `?` or `%` anywhere
    [[nodiscard]] Precision precision() const { return m_precision; }

    [[nodiscard]] const QString &edtf() const { return m_edtf; }

    /// The words it was typed in, where they differ from the EDTF text; otherwise empty.
    [[nodiscard]] const QString &typed() const { return m_typed; }

    [[nodiscard]] PartialDate withTyped(const QString &words) const;

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
};

} // namespace habeas
