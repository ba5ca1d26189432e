#pragma once

#include "app/law/deadlines/livedue.h"
#include "app/law/proceedings/restrictionterms.h"

namespace habeas {

/// Where a restriction's start and length lead, the day it begins while that lies ahead, its report
/// days after the one on record, and the probation of a suspended sentence that stands, as rows of
/// what is due: like those of libertyDue(), whose words they share. What has an end on record tells
/// it itself.
[[nodiscard]] QList<LiveDue> restrictionDue(const CaseFolder &folder, CivilDay today);

/// The days between which the probation of a suspended sentence ends, or its length where the
/// probation is not on record; unset where nothing can be counted.
[[nodiscard]] RestrictionTerm::Bounds probationEnd(const Sentence &sentence);

/// Adds the days from which on restrictionDue() may find others, besides those on which something
/// in the record begins or ends.
void addRestrictionTurns(const CaseFolder &folder, CivilDay today, TurningDays &turning);

} // namespace habeas
