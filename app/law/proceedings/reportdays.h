#pragma once

#include "app/base/dates/term.h"
#include "app/casefile/casefolder.h"

#include <optional>

namespace habeas {

/// One of the days on which a person has to report; they may be known as a stretch only.
struct ReportDay
{
    CivilDay earliest;
    CivilDay latest;
};

/// How often a report is asked for: a length of time, or "weekly", "every month" and the like in
/// English or Russian; nothing where it cannot be read.
[[nodiscard]] std::optional<Term> reportPeriod(const QString &every);
/// How many days before its day a report is made for that day, not late for the one before.
[[nodiscard]] int reportedEarlyBy(const std::optional<Term> &period);

/// The days of the row a restriction's next report begins and its period continues, after that
/// first one, until `ends`: the newest that has passed and nobody has confirmed, and the first that
/// is still to come (with one that is today). What was reported on a day or after it, or a little
/// early, is settled with all before; one that was excused settles its own.
[[nodiscard]] QList<ReportDay> openReportDays(const Restriction &restriction,
                                              const QList<Compliance> &compliance,
                                              std::optional<CivilDay> ends, CivilDay today);

} // namespace habeas
