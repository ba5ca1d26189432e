#pragma once

#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"
#include "app/casefile/rulepackfile.h"

#include <QByteArray>

namespace habeas {

/// Puts an office's own rules into the vault, in the place of the ones it had for that
/// jurisdiction, and computes every case they speak about again, in one gesture. Refuses what the
/// program cannot read as rules, naming the file, the rule and the key.
[[nodiscard]] Result<Done> importRulePack(Session &session, const QByteArray &json,
                                          const QString &fileName, const Progress &progress = {});
/// The program's own rules, if there are any, stand again.
[[nodiscard]] Result<Done> removeRulePack(Session &session, Id<RulePackFile> id,
                                          const Progress &progress = {});

} // namespace habeas
