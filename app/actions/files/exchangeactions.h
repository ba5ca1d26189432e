#pragma once

#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"
#include "app/exchange/casefilejson.h"

namespace habeas {

/// What an import would do. Refuses a case reference that belongs to another case here.
[[nodiscard]] Result<Done> planImport(const Session &session, const CaseFile &file);
/// All or nothing, in one gesture; a file already imported changes nothing.
[[nodiscard]] Result<Done> importCaseFile(Session &session, const CaseFile &file,
                                          const QString &fileName, const Progress &progress = {});
/// One case with the people, officials and sources it names, or the whole vault where the
/// reference is empty.
[[nodiscard]] Result<CaseFile> exportCaseFile(const Session &session, const QString &caseRef);
/// One case as a file, without the officials its letters went to.
[[nodiscard]] CaseFile caseFileOf(CaseFolder folder);
/// Exports as JSON into a file only its owner may read, whole or not at all. Returns the number of
/// cases. Refuses an existing file unless told to replace it.
[[nodiscard]] Result<qsizetype> exportCaseFileTo(const Session &session, const QString &caseRef,
                                                 const QString &path, bool replace);
/// The invented sample, as a new vault holds it.
[[nodiscard]] Result<Done> importSample(Session &session);

} // namespace habeas
