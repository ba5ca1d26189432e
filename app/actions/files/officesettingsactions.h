#pragma once

#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"
#include "app/exchange/officesettings.h"

namespace habeas {

/// One record of an office file beside what the vault holds.
struct OfficePlanRow
{
    enum class What { New, Changed, Same };

    QString table; ///< "template"
    QString title; ///< as people know it: "Appeal letter (English), version 2"
    What what = What::New;
    QStringList fields; ///< of a changed one: which fields, by their names in the file
};

/// What an import would save.
struct OfficePlan
{
    QList<OfficePlanRow> rows; ///< in the order of the file's lists
    OfficeSettings records; ///< with the ids they have, or get, in this vault
    /// Versions of templates that a version of the file takes the place of.
    QList<LetterTemplate> retired;

    [[nodiscard]] int count(OfficePlanRow::What what) const;
};

/// Everything the office has of its own that is not sealed.
[[nodiscard]] Result<OfficeSettings> officeSettings(const Connection &connection);
/// Reads a file; errors as readOfficeSettings(), and where it cannot be opened.
[[nodiscard]] Result<OfficeSettings> readOfficeSettingsFile(const QString &path);
/// A record is the vault's own where its id is, or where it is plainly the same thing: an official
/// of the same office and name, a view, word, salutation, pack of the same name. What the file
/// leaves out stays as it is in the vault. Refuses what the vault could not use, naming the record
/// and the reason: a template with a fault, a pack or paper that cannot be read, a list that does
/// not exist.
[[nodiscard]] Result<OfficePlan> planOfficeSettings(const Session &session,
                                                    const OfficeSettings &file);
/// What the plan would do, in sentences.
[[nodiscard]] Done describePlan(const OfficePlan &plan);
/// All of it in one gesture, or nothing; a file already imported changes nothing.
[[nodiscard]] Result<Done> importOfficeSettings(Session &session, const OfficeSettings &file,
                                                const QString &fileName,
                                                const Progress &progress = {});
/// To a file only its owner may read, whole or not at all. Returns how many records it holds.
[[nodiscard]] Result<qsizetype> exportOfficeSettings(const Session &session, const QString &path,
                                                     bool replace);

} // namespace habeas
