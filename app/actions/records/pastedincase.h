#pragma once

#include "app/actions/records/pasteactions.h"
#include "app/casefile/casefolder.h"

#include <QHash>

namespace habeas {

/// What a row of a pasted table says beside its record's own fields, where records belong to a
/// case: whom it is about, and what a hearing's form makes with it.
class PastedInCase
{
public:
    PastedInCase(const Connection &connection, const PasteTable &table, CivilDay today);

    /// Adds it to the row, or says what stands in the way. The row's record has its case and its
    /// own fields already.
    void read(const QStringList &cells, PasteRow &row);

private:
    void readPerson(const QStringList &cells, PasteRow &row);
    void readHearing(const QStringList &cells, PasteRow &row);
    static bool asksWhichPlanned(const CaseFolder &folder, const Hearing &hearing, PasteRow &row);
    void takeHearing(const QStringList &cells, CaseFolder &folder, PasteRow &row);
    [[nodiscard]] QString cellOf(const QStringList &cells, const char *field) const;
    [[nodiscard]] QString linkedCell(const QStringList &cells, const char *key,
                                     PasteRow &row) const;
    /// Whether more than one person is at risk there; asks little.
    [[nodiscard]] bool isAboutSeveral(const QUuid &id);
    /// Null where it cannot be read; then the row has the reason.
    [[nodiscard]] CaseFolder *folderOf(PasteRow &row);

    const Connection &m_connection;
    const PasteTable &m_table;
    CivilDay m_today;
    QHash<QUuid, bool> m_several; ///< by case
    QHash<QUuid, CaseFolder> m_folders; ///< by case, as rows before will leave them
};

} // namespace habeas
