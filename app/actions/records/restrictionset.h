#pragma once

#include "app/actions/records/recordactions.h"
#include "app/casefile/banlist.h"

namespace habeas {

/// The restrictions of one judgment: what they share (a record of `restriction` with its case, and
/// with whatever a form or a command knows of all of them), each with its kind and its own words.
[[nodiscard]] QList<AnyRecord> restrictionsOf(const AnyRecord &shared,
                                              const QList<BanInText> &bans);
/// Saves a set of them under the words people undo by: one gesture, all or nothing. `count` is how
/// many restrictions the edit adds.
[[nodiscard]] Result<Done> addRestrictions(Session &session, const RecordEdit &edit,
                                           const QString &ref, qsizetype count);

} // namespace habeas
