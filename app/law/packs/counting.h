#pragma once

#include "app/base/dates/civilday.h"
#include "app/base/dates/term.h"
#include "app/law/packs/workcalendar.h"

#include <QList>
#include <QString>

#include <optional>

namespace habeas {

/// How a term is counted. Belongs to the rule, not to the country. In every law read so far a term
/// in months ends on the corresponding date, or on the last day of a month that has no such date.
struct CountingProfile
{
    enum class Start { Included, Excluded };
    enum class Expiry {
        SameMoment, ///< at the minute it began, where that is known
        EndOfDay, ///< 24:00
        CloseOfBusiness, ///< when offices close; the hour is not known
    };

    Start start = Start::Included; ///< whether the day it begins on counts
    Expiry expiry = Expiry::SameMoment;
    bool rollsOver = false; ///< from a day off to the next working day
    int stricterDays = 0; ///< the strictest reading ends so many days earlier: 0 to 3
    QList<Term::Unit> units; ///< what it says how to count; hours only up to the same moment

    /// "L": from the instant, so the first day counts; no roll-over; conservative a day earlier.
    [[nodiscard]] static CountingProfile liberty();
    /// "M": to the corresponding date; the first day counts; no roll-over; conservative a day
    /// earlier.
    [[nodiscard]] static CountingProfile months();
    /// "O": the first day does not count; ends at 24:00; rolls over to the next working day.
    [[nodiscard]] static CountingProfile ordinary();
    /// One of these three by its letter.
    [[nodiscard]] static std::optional<CountingProfile> wellKnown(const QString &letter);

    [[nodiscard]] bool counts(Term::Unit unit) const { return units.contains(unit); }
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
    /// How well the days off are known that the end depends on.
    WorkCalendar::Coverage coverage = WorkCalendar::Coverage::Table;
};

/// The end of a term. A negative amount is "not later than that long before" and never rolls over.
/// Hours from a day without an hour run from its 00:00 at the earliest and from its 24:00 at the
/// latest. Nothing in a unit the profile does not count.
[[nodiscard]] std::optional<Counted> countTerm(const CountingProfile &profile, const Term &term,
                                               const CountStart &start,
                                               const WorkCalendar &calendar);

} // namespace habeas
