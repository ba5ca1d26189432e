#pragma once

#include "app/actions/records/recordactions.h"
#include "app/casefile/bans/banlist.h"

namespace habeas {

/// The restrictions of one judgment: what they share (a record of `restriction` with its case, and
/// with whatever a form or a command knows of all of them), each with its kind, its own words and
/// what the text says of its own beginning and end, which counts before what they share.
[[nodiscard]] QList<AnyRecord> restrictionsOf(const AnyRecord &shared,
                                              const QList<BanInText> &bans);
/// The begin and the end of a restriction, and what follows a breach, as a text says them.
void setTimes(AnyRecord &restriction, const BanTimes &times);
/// "length two years, from 1 December 2026, until 3 March 2027, from release"; empty where nothing
/// is said. In the screen's language, but for the text's words.
[[nodiscard]] QString timesWords(const BanTimes &times);
/// "to be confirmed: how long, how often": what no sentence of the text says of a ban; empty where
/// it says all.
[[nodiscard]] QString openWords(const QString &code, const BanTimes &times);
/// "refused", "lifted", "only asked for" …: why a passage was not taken as a ban.
[[nodiscard]] QString whyWords(MentionInText::Why why);
/// The passage with its kinds and why it is no ban: one line.
[[nodiscard]] QString mentionWords(const MentionInText &mention);
/// Saves a set of them under the words people undo by: one gesture, all or nothing. `count` is how
/// many restrictions the edit adds.
[[nodiscard]] Result<Done> addRestrictions(Session &session, const RecordEdit &edit,
                                           const QString &ref, qsizetype count);

} // namespace habeas
