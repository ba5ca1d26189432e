#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/casefile/casefolder.h"

#include <QList>

namespace habeas {

class Connection;
class Transaction;

/// Reads and writes the records of one kind, columns by name from R::describe(). Deleted records
/// are left out of lists. Instantiated in repository.cpp for every record type.
template<class R>
class Repository
{
public:
    explicit Repository(const Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<QList<R>> all() const;
    [[nodiscard]] Result<QList<R>> ofParent(const QUuid &parent) const;
    /// The same without the sources each rests on.
    [[nodiscard]] Result<QList<R>> bareOfParent(const QUuid &parent) const;
    [[nodiscard]] Result<R> byId(Id<R> id) const; ///< deleted ones too; NotFound

    /// Inserts, or updates the columns that differ; writes nothing where nothing differs. The
    /// record's sources become exactly those listed.
    [[nodiscard]] Result<> save(const Transaction &proof, const R &record) const;

private:
    const Connection &m_connection;
};

/// The whole folder of a case. NotFound names the reference.
[[nodiscard]] Result<CaseFolder> loadCase(const Connection &connection, const QString &ref);
[[nodiscard]] Result<CaseFolder> loadCase(const Connection &connection, Id<Case> id);
/// What the law reads of a case, and nothing else of it: without names, letters, documents, notes,
/// claims, consents and sources. Deadlines are the same as with all of them.
[[nodiscard]] Result<CaseFolder> loadLegalRecord(const Connection &connection, Id<Case> id);
/// Tables whose rows never change a deadline: those loadLegalRecord() leaves out, and those that
/// belong to no case.
[[nodiscard]] bool concernsTheLaw(const QString &table);
/// Saves every record of the folder.
[[nodiscard]] Result<> saveFolder(const Connection &connection, const Transaction &proof,
                                  const CaseFolder &folder);

} // namespace habeas
