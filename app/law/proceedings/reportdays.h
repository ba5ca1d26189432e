#pragma once

#include "app/casefile/casefolder.h"
#include "app/casefile/reportrule.h"

#include <optional>

namespace habeas {

/// One of the days on which a person has to report; they may be known as a stretch only.
struct ReportDay
{
    CivilDay earliest;
    CivilDay latest;
};

/// The first day, from today or the restriction's own first day on, where the rule names the days
/// ("every Monday") and nobody typed the next one.
[[nodiscard]] std::optional<CivilDay> firstReport(const Restriction &restriction,
                                                  const ReportRule &rule, CivilDay today);
/// How many days before its day a report is made for that day, not late for the one before.
[[nodiscard]] int reportedEarlyBy(const std::optional<ReportRule> &rule);

/// What the row of a length ("1 month") is counted from where nobody typed the next day: the duty's
/// own first day, else the last report, whichever is one certain day. Nothing for rules that name
/// their days, and where neither is certain: then somebody has to say when the next report is.
[[nodiscard]] std::optional<CivilDay> reportsFrom(const Restriction &restriction,
                                                  const QList<Compliance> &compliance,
                                                  const PartialDate &begins);

/// The days of the row a restriction's next report begins and its rule continues, after that
/// first one (or after `from`, reportsFrom(); or from the first report of a rule that names the
/// days), until `ends`: the newest that has passed and nobody has confirmed, and the first that is
/// still to come (with one that is today). What was reported on a day or after it, or a little
/// early, is settled with all before; one that was excused settles its own.
[[nodiscard]] QList<ReportDay> openReportDays(const Restriction &restriction,
                                              const QList<Compliance> &compliance,
                                              std::optional<CivilDay> from,
                                              std::optional<CivilDay> ends, CivilDay today);

} // namespace habeas
