#pragma once

#include "app/actions/session/session.h"
#include "app/letters/gates/audiencefile.h"

namespace habeas {

/// What handing a case file to an audience did, or would do.
struct AudienceExport
{
    Done done; ///< empty after a plan
    QStringList leftOut; ///< what stayed out and why, in whole sentences
    qsizetype records = 0; ///< that the file tells of
};

/// What such a file would hold and leave out. Refused where a consent is missing.
[[nodiscard]] Result<AudienceExport> planForAudience(const Session &session, const QString &caseRef,
                                                     const AudienceWish &wish);
/// Writes the case as that audience may see it to a JSON case file (owner-only, whole or not at
/// all), and for each person it is about a row to the disclosure log: to whom, which records, under
/// which consent. One gesture: no file without its rows. `recipient` says in words who gets it;
/// empty: the audience itself.
[[nodiscard]] Result<AudienceExport> exportForAudience(Session &session, const QString &caseRef,
                                                       const AudienceWish &wish,
                                                       const QString &recipient,
                                                       const QString &path, bool replace);

} // namespace habeas
