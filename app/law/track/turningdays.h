#pragma once

#include "app/base/dates/civilday.h"

#include <algorithm>
#include <optional>

namespace habeas {

/// Days on which an answer stands as it was computed; open where a side is not set. Outside of them
/// the record itself reads differently: a measure begins, an act has happened, an end has passed.
struct SteadyDays
{
    std::optional<CivilDay> from;
    std::optional<CivilDay> until;

    [[nodiscard]] bool holds(CivilDay day) const
    {
        return (!from || *from <= day) && (!until || day <= *until);
    }
};

/// Takes every day from which on the answer may be another one, and says between which of them
/// today lies.
class TurningDays
{
public:
    explicit TurningDays(CivilDay today)
        : m_today(today)
    {
    }

    /// From that day on something may be different.
    void add(CivilDay day)
    {
        if (day <= m_today)
            m_days.from = std::max(m_days.from, std::optional(day));
        else if (!m_days.until || day <= *m_days.until)
            m_days.until = day.plusDays(-1);
    }

    /// Where today is compared with that day: whether it is before it, on it or after it.
    void addAround(CivilDay day)
    {
        add(day);
        add(day.plusDays(1));
    }

    /// The answer counts to the day of the question: it stands on no other one.
    void addEveryDay()
    {
        add(m_today);
        add(m_today.plusDays(1));
    }

    [[nodiscard]] const SteadyDays &days() const { return m_days; }

private:
    CivilDay m_today;
    SteadyDays m_days;
};

} // namespace habeas
