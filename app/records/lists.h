#pragma once

#include "app/base/result.h"
#include "app/casefile/casefolder.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace habeas {

class Connection;

/// Which records of a kind, across all cases.
struct ListQuery
{
    QString text; ///< every word must be found, script and case folded; empty: all
    qsizetype limit = -1; ///< below 0: no limit
    qsizetype offset = 0;
};

/// A record with the case it stands in.
template<class R>
struct Listed
{
    QString caseRef;
    R record;
};

/// Records of live cases, by case reference, then in the order people read them. Looked for in the
/// reference and every text of the record. Instantiated for Measure, Charge, Hearing, Restriction,
/// Deadline, Letter and UrgentAction.
template<class R>
[[nodiscard]] Result<QList<Listed<R>>> listRecords(const Connection &connection,
                                                   const ListQuery &query);

struct ListedPerson
{
    Person person;
    QString name; ///< as displayName() would show it
    QStringList names; ///< all of them
    QStringList caseRefs;
};

/// By name; looked for in all names and the references.
[[nodiscard]] Result<QList<ListedPerson>> listPeople(const Connection &connection,
                                                     const ListQuery &query);

/// By office, then name.
[[nodiscard]] Result<QList<Official>> listOfficials(const Connection &connection,
                                                    const ListQuery &query);

} // namespace habeas
