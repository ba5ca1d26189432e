#pragma once

#include "app/actions/gesture.h"
#include "app/actions/recordcheck.h"
#include "app/records/repository.h"

namespace habeas {

/// Saves one record as one gesture, under the words given ("Change the court of the hearing of 6
/// May 2022"). Refuses, with nothing kept, what checkRecord() refuses.
template<class R>
[[nodiscard]] Result<Done> saveRecord(Session &session, const R &record, const QString &words)
{
    const Result<> checked = checkRecord(record);
    if (!checked)
        return tl::unexpected(checked.error());
    const auto saved = performGesture(session, words, [&](const Transaction &proof) {
        return Repository<R>(session.vault->connection()).save(proof, record);
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet, words, saved->moved };
}

} // namespace habeas
