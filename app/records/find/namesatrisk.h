#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace habeas {

class Connection;
struct Person;

/// A spelling of somebody who is at risk in a case.
struct NameAtRisk
{
    QString caseRef;
    Id<Person> person;
    QString text;
};

/// Every spelling and grammatical form of the names of those at risk in these cases.
[[nodiscard]] Result<QList<NameAtRisk>> namesAtRisk(const Connection &connection,
                                                    const QStringList &caseRefs);

} // namespace habeas
