#include "app/actions/records/pasteactions.h"

#include <algorithm>

namespace habeas {

int PastePlan::count(PasteRow::Outcome outcome) const
{
    return static_cast<int>(std::ranges::count(rows, outcome, &PasteRow::outcome));
}

QList<PastePerson> PastePlan::whose() const
{
    QList<PastePerson> people;
    for (const PasteRow &row : rows) {
        for (const PastePerson &person : row.whose) {
            if (std::ranges::find(people, person.id, &PastePerson::id) == people.end())
                people << person;
        }
    }
    return people;
}

void PasteRow::addProblem(const QString &problemField, const QString &problem)
{
    outcome = Outcome::Problem;
    if (problems.isEmpty()) {
        field = problemField;
        why = problem;
    }
    problems.append({ problemField, problem });
}

} // namespace habeas
