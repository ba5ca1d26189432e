#pragma once

#include "app/actions/session/session.h"
#include "app/casefile/anyrecord.h"
#include "app/casefile/casefolder.h"

namespace habeas {

/// Refused where the day has not come on `today`, or is before the one the consent was given on.
[[nodiscard]] Result<> mayBeWithdrawnOn(const PartialDate &given, const PartialDate &on,
                                        CivilDay today);

/// What becomes of the other consents somebody gave for the purpose of one that ends.
enum class OtherConsents {
    Name, ///< the effects name them
    Withdraw, ///< in the same step, on the same day
};

/// Ends a consent on that day, which has come and is none before it was given. The effects name
/// every letter and disclosure that was made under it.
[[nodiscard]] Result<Done> withdrawConsent(Session &session, Id<Consent> consent,
                                           const PartialDate &on,
                                           OtherConsents others = OtherConsents::Name);

/// What was made under a consent that a form has ended, and which others for the same purpose still
/// stand, one sentence each; empty where it ended
/// none.
[[nodiscard]] QStringList madeUnderWithdrawn(const Connection &connection, const AnyRecord &before,
                                             const AnyRecord &after);

/// Notes what left the office other than by a letter. Refused without a recipient, without anything
/// that was told, where a named record is not one of the case, and where the consent it names does
/// not cover that day.
[[nodiscard]] Result<Done> noteDisclosure(Session &session, const Disclosure &told);

} // namespace habeas
