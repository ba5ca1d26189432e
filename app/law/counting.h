#pragma once

#include "app/base/civilday.h"
#include "app/base/term.h"
#include "app/law/workcalendar.h"

#include <optional>

namespace habeas {

/// How a term is counted. Belongs to the rule, not to the country.
enum class CountingProfile {
    Liberty, ///< "L": from the instant; the first day counts; no roll-over
    Months, ///< "M": corresponding date, last day of the month if missing; no roll-over;
            ///< conservative one day earlier
    Ordinary, ///< "O": trigger day excluded, ends 24:00, rolls over to the next working day
};

/// A day with its minute where that is known: 0 to 1440, where 1440 is the 24:00 that ends it.
struct DayMoment
{
    CivilDay day;
    std::optional<int> minute = {};

    friend bool operator==(const DayMoment &, const DayMoment &) = default;
};

/// What a term is counted from: somewhere between two moments.
struct CountStart
{
    DayMoment earliest;
    DayMoment latest;
    /// The cautious reading of the start, where it was itself computed (an expiry).
    std::optional<CivilDay> conservative = {};

    [[nodiscard]] static CountStart on(CivilDay day, std::optional<int> minute = {});
    [[nodiscard]] static CountStart between(CivilDay earliest, CivilDay latest);
};

struct Counted
{
    DayMoment earliest; ///< the expected end; a range where the start is one
    DayMoment latest;
    CivilDay conservative; ///< done by the end of this day, no reading of the text makes it late
    bool rolled = false; ///< moved from a day off to a working day
    bool tableMissing
        = false; ///< moved or kept by weekends alone: no table of days off for the year
};

/// Whether the profile says how to count in this unit: Liberty hours, days and weeks; Months months
/// and years; Ordinary everything but hours.
[[nodiscard]] bool counts(CountingProfile profile, Term::Unit unit);

/// The end of a term. A negative amount is "not later than that long before" and never rolls over.
/// Hours from a day without an hour run from its 00:00 at the earliest and from its 24:00 at the
/// latest. Nothing where counts() says no.
[[nodiscard]] std::optional<Counted> countTerm(CountingProfile profile, const Term &term,
                                               const CountStart &start,
                                               const WorkCalendar &calendar);

} // namespace habeas
