#pragma once

#include "app/law/findings/findings.h"

namespace habeas {

/// Dates of one record that another makes doubtful: a hearing before the first arrest, a judgment
/// before its charge, one in force before it was pronounced, a next hearing that has passed.
[[nodiscard]] QList<Finding> orderOfEvents(const CaseFolder &folder,
                                           const QList<LibertyTrack> &tracks, CivilDay today);
/// Where two sources say two things. Both are kept, side by side; neither is chosen.
[[nodiscard]] QList<Finding> contradictions(const CaseFolder &folder);
/// Records that point at each other in a circle: judgments, charges, urgent actions, figures.
[[nodiscard]] QList<Finding> circles(const CaseFolder &folder);
/// Parts that do not add up to their whole: fines and lashes of a judgment, figures.
[[nodiscard]] QList<Finding> sums(const CaseFolder &folder);
/// What is missing: who a record is about, what a restriction says, a consent that letters need.
[[nodiscard]] QList<Finding> missing(const CaseFolder &folder, CivilDay today);

} // namespace habeas
