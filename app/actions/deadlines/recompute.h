#pragma once

#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"

namespace habeas {

struct Recomputed
{
    qsizetype cases = 0;
    qsizetype changed = 0; ///< whose stored deadlines were not what follows from the record
};

/// Computes the deadlines of every case again. Only derived data is written: no history, nothing to
/// undo. It goes in steps of about a tenth of a second, each committed whole, so that other
/// programs get their turn and the journal stays small. Where `progress` says stop, what has been
/// computed stays (each case is right on its own) and all records are as they were: Cancelled.
[[nodiscard]] Result<Recomputed> recomputeAll(Session &session, const Progress &progress = {});

/// Computes and keeps the deadlines of cases whose stored ones do not stand today, in one committed
/// step of about `milliseconds`. No history, as above. How many such cases are left.
[[nodiscard]] Result<qsizetype> renewDeadlines(Session &session, qint64 milliseconds);

} // namespace habeas
