#pragma once

#include "app/actions/session/session.h"
#include "app/exchange/officialfile.h"

namespace habeas {

/// An official with every form of address, as a form hands it in.
struct OfficialEdit
{
    Official official;
    QList<Wording> wordings; ///< one a language; an empty one goes to the bin
    QList<Salutation> own = {}; ///< salutations the office keeps for its own use from now on
};

/// One gesture. Refuses what the records' rules refuse, naming the field, and two forms of address
/// in one language.
[[nodiscard]] Result<Done> saveOfficial(Session &session, const OfficialEdit &edit);

/// An official of a file beside what the vault holds.
struct OfficialPlan
{
    enum class What { New, Changed, Same };

    OfficialEdit edit; ///< with ids
    What what = What::New;
    int line = 0;
};

/// Which rows are new, which change an official on record (by id, else by office and name), which
/// are the same. Fields the file leaves empty keep what the vault holds.
[[nodiscard]] Result<QList<OfficialPlan>> planOfficials(const Session &session,
                                                        const OfficialsFile &file);
/// What the plan would do, in sentences, and the rows left out as warnings.
[[nodiscard]] Done describePlan(const OfficialsFile &file, const QList<OfficialPlan> &plan);
/// The rows without a problem, in one gesture; a file already imported changes nothing.
[[nodiscard]] Result<Done> importOfficials(Session &session, const OfficialsFile &file,
                                           const QString &fileName);
/// Reads a file by the ending of its name. Errors as readOfficialsCsv().
[[nodiscard]] Result<OfficialsFile> readOfficialsFile(const QString &path);

/// Every official that is not sealed, to a file only its owner may read, whole or not at all.
/// Returns how many.
[[nodiscard]] Result<qsizetype> exportOfficials(const Session &session, OfficialFormat format,
                                                const QString &path, bool replace);

} // namespace habeas
