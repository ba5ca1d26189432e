#include "app/actions/hearings/hearingcases.h"

#include "app/actions/hearings/hearingyear.h"
#include "app/casefile/shownname.h"
#include "app/records/lists/caselist.h"
#include "app/records/store/legalrecord.h"
#include "app/records/store/repository.h"

#include <algorithm>

namespace habeas {

QList<LineCase> casesLike(const Connection &connection, const QString &text)
{
    constexpr qsizetype Most = 50;
    const auto order = caseOrder(connection, { .text = text });
    if (!order)
        return {};
    const QList<qint64> few = order->first(std::min(order->size(), Most));
    const auto rows = caseRows(connection, few);
    if (!rows)
        return {};
    QList<LineCase> cases;
    for (const CaseRow &row : *rows) {
        QString words = row.ref + u' ' + row.personName;
        if (row.title != row.personName)
            words += u' ' + row.title;
        cases.append({ row.ref, words.simplified() });
    }
    return cases;
}

QList<LinePerson> peopleToName(const CaseFolder &folder)
{
    QList<LinePerson> people;
    for (const Id<Person> person : peopleAtRisk(folder)) {
        QStringList names;
        for (const Name &name : folder.names) {
            if (name.person == person)
                names << name.text;
        }
        people.append({ person, shownName(folder, person), names });
    }
    return people;
}

QList<LinePerson> peopleToName(const Connection &connection, const QString &ref)
{
    const auto folder = loadCase(connection, ref);
    return folder ? peopleToName(*folder) : QList<LinePerson>();
}

QList<PartialDate> waitingDays(const Connection &connection, const QString &ref)
{
    const auto folder = loadLegalRecord(connection, ref);
    return folder ? waitingDays(*folder) : QList<PartialDate>();
}

} // namespace habeas
