#pragma once

#include "app/actions/session/session.h"
#include "app/casefile/anyrecord.h"

namespace habeas {

/// Which older state of a record is wanted back.
struct PutBackWish
{
    QByteArray table;
    QUuid record;
    QUuid changeSet; ///< one that touched the record
    bool before = false; ///< as it stood before that change set, instead of after it
    QByteArray field = {}; ///< as describe() names it, "sources", "note" or "sealed"; empty: all
};

/// What the record would become: as it is now, with the wanted fields as they stood then. Refuses a
/// moment at which the record was not there, a field it does not have, and where nothing differs.
[[nodiscard]] Result<AnyRecord> putBackRecord(const Connection &connection,
                                              const PutBackWish &wish);
/// Saves it as one gesture under these words, checked like an edit: what a form would refuse is
/// refused here, and so is a field that would lead to a record which is not there any more.
/// History is not rewritten: putting back is a change like any other.
[[nodiscard]] Result<Done> putBack(Session &session, const PutBackWish &wish, const QString &words);

} // namespace habeas
