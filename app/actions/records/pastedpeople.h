#pragma once

#include "app/actions/records/pasteactions.h"
#include "app/casefile/casefolder.h"
#include "app/records/find/similarpeople.h"

#include <QHash>

#include <optional>

namespace habeas {

/// Whether columns of the table fill the person of a case, their names or the detention.
[[nodiscard]] bool fillsPeople(const PasteTable &table);

/// Who the rows of a pasted table of cases are about: the person, their names, their part in the
/// case and the detention are made, or found and filled in, beside the case.
class PastedPeople
{
public:
    PastedPeople(const Connection &connection, const PasteTable &table, CivilDay today);

    /// Reads the names on record. Nothing else may be asked before.
    [[nodiscard]] Result<> begin(const Progress &progress);
    /// Adds to the row what its cells make, and what stands in the way. The row's own record is
    /// the case as it will be.
    void read(const QStringList &cells, bool isOnFile, PasteRow &row);
    /// The row will be written: later rows may be about the same person.
    void keep(const PasteRow &row);

private:
    struct Typed;

    /// Somebody who is on record, or in a row before.
    struct Known
    {
        AnyRecord person;
        QStringList names;
    };

    [[nodiscard]] Typed typed(const QStringList &cells, PasteRow &row) const;
    void readPerson(const Typed &typed, const CaseFolder *folder, PasteRow &row);
    void personOfCase(const Typed &typed, const CaseFolder &folder, PasteRow &row);
    void newToCase(const Typed &typed, PasteRow &row);
    [[nodiscard]] QList<SimilarPerson> similarTo(const Typed &typed) const;
    [[nodiscard]] Id<Person> onlyOneOf(const Typed &typed,
                                       const QList<SimilarPerson> &similar) const;
    void takeKnown(const Typed &typed, Id<Person> person, PasteRow &row);
    void fillIn(const Typed &typed, const Known &known, bool overwrite, PasteRow &row);
    [[nodiscard]] Result<Known> known(Id<Person> person) const;
    static void addPart(Id<Person> person, PasteRow &row);

    const Connection &m_connection;
    const PasteTable &m_table;
    CivilDay m_today;
    SimilarPeople m_similar;
    QHash<Id<Person>, Known> m_planned; ///< as rows before will leave them
    std::optional<Known> m_pending; ///< as the row that is being read would
    Id<Person> m_person; ///< of that row
};

} // namespace habeas
