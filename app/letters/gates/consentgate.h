#pragma once

#include "app/casefile/casefolder.h"

namespace habeas {

/// A consent that covers a letter.
struct ConsentInForce
{
    Id<Consent> consent;
    bool limited = false; ///< it, or a refusal beside it, speaks of certain readers only
    QString audience; ///< whom, in the record's words
    bool undated = false; ///< nobody knows the day it was given
};

/// How one "yes" stands on a day.
enum class ConsentStanding { InForce, NoDate, NotYetGiven, Expired, Withdrawn };

/// Partial dates are read to the person's protection; see consentFor().
[[nodiscard]] ConsentStanding standingOf(const Consent &yes, CivilDay on);
/// Whether the record knows for certain until which day a yes holds, that day included.
[[nodiscard]] bool isLastDaySure(const Consent &yes);
/// Whether another answer of the person's for the same purpose stands against the consent: a
/// refusal that is not withdrawn, or another consent that is, and neither certainly older.
[[nodiscard]] bool isRefusalAgainst(const Consent &no, const Consent &yes);

/// Default deny: the person's yes for that purpose, or an error that says what is missing. Partial
/// dates are read to the person's protection: a consent counts from the last day it may have been
/// given (one given on a day known to be unknown, `..`, counts where its method or evidence is on
/// record) and holds through the first day it may expire on. A withdrawal ends it whatever the
/// letter's date, and so does a refusal, or the withdrawal of another one for the same purpose,
/// that is not certainly older.
[[nodiscard]] Result<ConsentInForce> consentFor(const CaseFolder &folder, Id<Person> person,
                                                const QString &purpose, CivilDay letterDate);

/// How somebody is, or was treated; who may be told is asked of the gate (readergate.h).
[[nodiscard]] bool isIntimate(const Event &event);

} // namespace habeas
