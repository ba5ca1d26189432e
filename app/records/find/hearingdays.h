#pragma once

#include "app/base/result.h"
#include "app/records/find/daysmeant.h"

#include <QUuid>

namespace habeas {

class Connection;

/// A hearing on one of the days that were asked for.
struct HearingFound
{
    QUuid record;
    QString caseRef;
    QString people; ///< whom it is about, else whom the case is about, as lists show them
    PartialDate at;
    QString time;
    QString purpose; ///< code
    bool isSure = true; ///< false: it may as well have been on another day ("May 2022")
};

struct HearingsFound
{
    QList<HearingFound> hearings; ///< sure ones first, then the nearest to today
    bool isWhole = true; ///< false: there are more
};

/// Hearings of cases that are not in the bin, sealed ones too, as every list shows them. A date
/// known to the month is found by each of its days; one known only to the year only by that year.
/// Reads through the index of days, from any thread that has a connection.
[[nodiscard]] Result<HearingsFound> hearingsOn(const Connection &connection,
                                               const QList<DaysMeant> &days, CivilDay today,
                                               qsizetype most = 50);

} // namespace habeas
