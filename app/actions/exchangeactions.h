#pragma once

#include "app/actions/session.h"
#include "app/exchange/casefilejson.h"

#include <functional>

namespace habeas {

/// Called with parts done and parts in all; returning false cancels, and nothing is kept.
using Progress = std::function<bool(qsizetype done, qsizetype all)>;

[[nodiscard]] Result<Done> importCaseFile(Session &session, const CaseFile &file,
                                          const QString &fileName, const Progress &progress = {});
/// One case, or all where the reference is empty.
[[nodiscard]] Result<CaseFile> exportCaseFile(const Session &session, const QString &caseRef);
/// The invented sample, as a new vault holds it.
[[nodiscard]] Result<Done> importSample(Session &session);

} // namespace habeas
