#pragma once

#include "app/actions/session/session.h"
#include "app/exchange/statisticstable.h"

namespace habeas {

/// Which years figures are wanted for; unset: from the first day on record, and to today, but never
/// more than mostStatisticsYears.
struct StatisticsSpan
{
    std::optional<CivilDay> from;
    std::optional<CivilDay> until;
};

inline constexpr int mostStatisticsYears = 50;

/// All figures of a vault as they stand on a day, each table by itself.
[[nodiscard]] QList<StatisticsTable> statisticsTables(const StatisticsRecords &records,
                                                      const StatisticsSpan &span, CivilDay today,
                                                      Language language);

/// Writes one table as CSV, readable by its owner only, and puts down beside the copies of
/// documents that it left the vault; refuses the vault's own path and, unless told to replace it, a
/// file that is there.
[[nodiscard]] Result<Done> writeStatistics(Session &session, const StatisticsTable &table,
                                           const QString &path, bool replace);

} // namespace habeas
