#pragma once

#include "app/base/result.h"
#include "app/law/statistics.h"

#include <functional>

namespace habeas {

class Connection;

/// What statistics are made from, across all cases: names nobody. Sealed records and sealed or
/// deleted cases are left out.
struct StatisticsRecords
{
    QList<HeldStretch> held; ///< measures that take liberty away
    QList<DayBounds> hearings; ///< those not after today
    QList<Waiting> waiting; ///< one for everybody deprived of liberty, in each case
    qint64 undatedHearings = 0; ///< not among hearings: nobody wrote down when
    qint64 sealed = 0; ///< records that were left out because they are sealed
    std::optional<CivilDay> first; ///< the first day anybody may have been held or heard on
};

/// Where a measure names nobody it belongs to the only person at risk of its case, else to the
/// case. Asks every few rows whether to stop; then Cancelled.
[[nodiscard]] Result<StatisticsRecords> readStatistics(const Connection &connection, CivilDay today,
                                                       const std::function<bool()> &stop = {});

} // namespace habeas
