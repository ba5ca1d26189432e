#pragma once

#include "app/casefile/bans/banlist.h"

#include <optional>

namespace habeas::bans {

/// A stretch of time a judgment sets for more than one ban.
enum class Period {
    HouseArrest,
    Probation,
    SaidBefore, ///< "during this period": the only one the text sets
};

/// How long a period lasts, where a sentence says so of it and of nothing else.
struct PeriodSaid
{
    Period period;
    BanTimes times; ///< term, until
};

/// What the sentence sets: "house arrest for two months, until 26 January 2027".
[[nodiscard]] QList<PeriodSaid> periodsSetIn(const QString &sentence);
/// For how long the sentence says its bans hold: "during the probation period", "на время домашнего
/// ареста". Nothing where it names no such period, or two.
[[nodiscard]] std::optional<Period> periodMeantIn(const QString &sentence);

} // namespace habeas::bans
