#pragma once

#include "app/law/deadlines/triggers.h"

#include <optional>

namespace habeas {

/// Something the record says was done, by which a rule may be met.
struct RecordedAct
{
    DayMoment earliest; ///< somewhere between these two
    DayMoment latest;
    bool vague = false; ///< the date is only about right, or doubted
    bool accepted = false; ///< what a court decided on: whose it was, and when it came, is not said
    QString text; ///< one sentence in the screen's language: "The court decided on 14 March 2022."
};

/// The act a rule asks for (one of knownActs()) in the proceedings its trigger belongs to; nothing
/// where the record has none. Never one from before the trigger began.
[[nodiscard]] std::optional<RecordedAct> recordedAct(const QString &act, const TriggerHit &hit,
                                                     const PersonFacts &facts);

enum class Timeliness { InTime, TooLate, Unsettled };

/// In time where no reading of the text makes it late, too late where its earliest moment is after
/// the latest end. A term in hours is compared by the minute, any other by the day.
[[nodiscard]] Timeliness timelinessOf(const RecordedAct &act, const Counted &term, Term::Unit unit);

} // namespace habeas
