#pragma once

#include "app/casefile/casefolder.h"

namespace habeas::ui {

/// One dated thing of a case, whatever record it stands in.
struct TimelineItem
{
    PartialDate at;
    QString time; ///< "10:00", where it is on record
    QString kind; ///< "Hearing", "Measure begins"
    QString text;
    QUuid record;
    QStringList sources;
    bool sealed = false;
    QString whose = {}; ///< where the case is about several people
};

/// Everything with a date, in the order in which it happened: months sort as months, things of an
/// unknown date stand last, and an end stands before the beginning of the same day.
[[nodiscard]] QList<TimelineItem> timelineOf(const CaseFolder &folder);

} // namespace habeas::ui
