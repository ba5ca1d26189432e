#include "app/casefile/peopleatrisk.h"

using namespace Qt::StringLiterals;

namespace habeas {

QList<Id<Person>> peopleAtRisk(const CaseFolder &folder)
{
    QList<Id<Person>> people;
    for (const Involvement &part : folder.involvements) {
        if (part.role == u"person_at_risk"_s && !part.person.isNull()
            && !people.contains(part.person))
            people << part.person;
    }
    return people;
}

} // namespace habeas
