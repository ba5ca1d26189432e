#pragma once

#include "app/law/deadlines/livedue.h"
#include "app/law/track/libertyends.h"

namespace habeas {

/// The ends of libertyEnds() as rows of what is due. A row keeps codes and days; its words are made
/// of them for the day they are read on.
[[nodiscard]] QList<LiveDue> libertyDue(const CaseFolder &folder, CivilDay today);

/// What such a row keeps for its words: what ends (a code, or the day of a judgment) and each
/// reading of when: "pretrial_custody; stated 2026-11-29; order_date 2026-11-30/2026-12-01; about".
[[nodiscard]] QString libertyValue(const QString &what, const QList<LibertyEnd::Reading> &readings,
                                   bool approximate, bool unknownBefore);
/// "Counted from the order (12 March 2022 + 2 months): on 12 May 2022."
[[nodiscard]] QString libertyArithmetic(const QList<LibertyEnd::Reading> &readings,
                                        bool ofSentence);
/// Adds to such a row how a rule counts the same end: its sentence, its open questions, and its
/// days where they come before those of the record.
void readByLaw(DueDate &end, const DueDate &rule);

/// Whether the row is one of them, or one of restrictionDue().
[[nodiscard]] bool isLibertyEnd(const DueDate &due);
/// "Possible end: pre-trial custody", in the screen's language: what it is about, without days.
[[nodiscard]] QString libertyName(const DueDate &due);
/// "Pre-trial custody: may end on 29 November 2026, or on 30 November 2026 counted from the order",
/// or that it has passed, in the screen's language.
[[nodiscard]] QString libertyTitle(const DueDate &due, CivilDay today);

/// Table of the record it is about: "measure", "sentence" or "restriction".
[[nodiscard]] QByteArray libertyTable(const DueDate &due);
/// Nobody waits for it once it is over: the end of a mere limit that is on record, and those of
/// restrictions and probation.
[[nodiscard]] bool isOverOnItsDay(const DueDate &due);
/// Whether the row is a day on which a person has to report: work, and no end of anything.
[[nodiscard]] bool isReportDay(const DueDate &due);
/// Whether, once it is over, track says of the same measure that it went on beyond the latest
/// possible end (TrackFinding::Kind::HeldBeyondEnd): one question, asked in one place.
[[nodiscard]] bool isHeldBeyond(const DueDate &due);

struct Finding;
/// Whether a finding of the case says what one of these rows says.
[[nodiscard]] bool isToldByRow(const Finding &finding, const QList<LiveDue> &rows);

} // namespace habeas
