#pragma once

#include "app/base/dates/partialdate.h"

#include <optional>

namespace habeas {

/// How dates that are known only partly stand to each other. A date that is no interval is one day
/// of those it may mean (May 2022: one of 31); an interval began on a day of its first side and
/// ended on a day of its second one. An open side (`..`) has no limit, an unknown side may be any
/// day. The answer is Surely where it holds whatever days are meant, No where it holds for none.
/// `~`, `?` and `%` do not widen the days, but nothing is Surely of such a date. Unset dates give
/// No.
enum class Certainty { No, Possibly, Surely };

/// The date, or the whole of what lasted, lies in the stretch of days that span names, from its
/// earliest to its latest day (May 2022: all of it).
[[nodiscard]] Certainty isWithin(const PartialDate &date, const PartialDate &span);

/// The same for one day of those from first to last.
[[nodiscard]] Certainty isWithin(CivilDay first, CivilDay last, const PartialDate &span);

/// Both have a day in common: two dates are the same day, two intervals meet.
[[nodiscard]] Certainty overlaps(const PartialDate &a, const PartialDate &b);

/// What lasted from a day of `from` to a day of `until` has a day in the stretch that span names.
/// An unset or unknown side may be any day; where both are unset, No.
[[nodiscard]] Certainty lastedInto(const PartialDate &from, const PartialDate &until,
                                   const PartialDate &span);

/// All of a was over before b began.
[[nodiscard]] Certainty isBefore(const PartialDate &a, const PartialDate &b);
[[nodiscard]] Certainty isAfter(const PartialDate &a, const PartialDate &b);

/// The last day a may mean is before the first one b may mean. `?`, `~` and `%` are not looked at,
/// unlike above: for what should be asked about, not for what is claimed. False where one of them
/// is unset or has no limit on that side.
[[nodiscard]] bool liesBefore(const PartialDate &a, const PartialDate &b);

/// Whole days from one date to another: 0 for the same day.
struct DayCount
{
    qint64 least = 0; ///< never negative
    qint64 most = 0; ///< means nothing where unbounded
    bool unbounded = false; ///< a side is open or unknown
    bool approximate = false; ///< a side carries `~`, `?` or `%`

    friend bool operator==(const DayCount &, const DayCount &) = default;
};

/// From the first day of `from` to the last day of `until` (an interval given twice: its own
/// length). Nothing where until is surely before from, or one of them is unset.
[[nodiscard]] std::optional<DayCount> daysFromTo(const PartialDate &from, const PartialDate &until);

} // namespace habeas
