#pragma once

#include "app/law/packs/packfields.h"

namespace habeas {

/// The parts of a rule pack's file, each read into the pack it is given.

void readCounting(const PackFields &top, RulePack &pack);
void readConditions(const PackFields &top, RulePack &pack);
void readCalendar(const PackFields &top, WorkCalendar &calendar);
/// A rule may lean on the ways of counting, conditions and actors of the pack, which come first.
[[nodiscard]] Rule readRule(const PackFields &fields, const RulePack &pack);

/// "P", "S", "M" of a key.
[[nodiscard]] Confidence readConfidence(const PackFields &fields, const QString &key);
/// The units by name ("working_day").
[[nodiscard]] const QMap<QString, Term::Unit> &packUnits();

/// The longest term, in its unit, and the longest in working days.
inline constexpr int longestTerm = 10'000;
inline constexpr int mostWorkingDays = 1'000;

} // namespace habeas
