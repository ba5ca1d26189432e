#pragma once

#include "app/law/deadlines/livedue.h"

namespace habeas {

/// The ends of libertyEnds() as rows of what is due. A row keeps codes and days; its words are made
/// of them for the day they are read on.
[[nodiscard]] QList<LiveDue> libertyDue(const CaseFolder &folder, CivilDay today);

/// Whether the row is one of them.
[[nodiscard]] bool isLibertyEnd(const DueDate &due);
/// "Possible end: pre-trial custody", in the screen's language: what it is about, without days.
[[nodiscard]] QString libertyName(const DueDate &due);
/// "Pre-trial custody: may end on 29 November 2026, or on 30 November 2026 counted from the order",
/// or that it has passed, in the screen's language.
[[nodiscard]] QString libertyTitle(const DueDate &due, CivilDay today);

/// Table of the record it is about: "measure" or "sentence".
[[nodiscard]] QByteArray libertyTable(const DueDate &due);
/// Nobody waits for it once it is over: the end of a mere limit that is on record.
[[nodiscard]] bool isOverOnItsDay(const DueDate &due);
/// Whether, once it is over, track says of the same measure that it went on beyond the latest
/// possible end (TrackFinding::Kind::HeldBeyondEnd): one question, asked in one place.
[[nodiscard]] bool isHeldBeyond(const DueDate &due);

struct Finding;
/// Whether a finding of the case says what one of these rows says.
[[nodiscard]] bool isToldByRow(const Finding &finding, const QList<LiveDue> &rows);

} // namespace habeas
