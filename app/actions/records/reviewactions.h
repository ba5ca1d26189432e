#pragma once

#include "app/actions/session/session.h"

namespace habeas {

/// What somebody decided about one finding of a case.
struct ReviewEntry
{
    QString caseRef;
    QString finding; ///< its key, or the beginning of it
    QString decision; ///< code: confirmed, mistaken, not_known
    QString reason; ///< in words; may be empty
};

/// Keeps the decision, as one gesture. It stands as long as the finding rests on the same value; a
/// decision made before about the same finding is replaced. Refuses a key that names no finding of
/// the case, or several.
[[nodiscard]] Result<Done> reviewFinding(Session &session, const ReviewEntry &entry);
/// Takes the decision back, so that the finding is asked about again. Of the entry only the case
/// and the finding are read.
[[nodiscard]] Result<Done> askAgain(Session &session, const ReviewEntry &entry);

} // namespace habeas
