#include "app/records/today/todaynames.h"

#include "app/records/lists/casenames.h"
#include "app/records/today/today.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

namespace habeas {

Result<TodayNames::CaseLabel> TodayNames::caseLabel(Id<Case> id)
{
    if (const auto known = m_cases.constFind(id); known != m_cases.constEnd())
        return *known;
    Statement query(m_connection.handle(),
                    forScreen(QByteArray("SELECT c.ref, c.country, c.deleted, (") + NameOfCase
                              + "), (" + PeopleOfCase + ") FROM \"case\" c WHERE c.id = ?"));
    query.bind(1, id.uuid());
    CaseLabel label;
    if (query.row())
        label = { query.text(0), query.text(1), query.text(3), query.integer(4),
                  query.integer(2) == 0 };
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    m_cases.insert(id, label);
    return label;
}

Result<QString> TodayNames::personName(Id<Person> id)
{
    if (const auto known = m_people.constFind(id); known != m_people.constEnd())
        return *known;
    Statement query(m_connection.handle(),
                    forScreen(QByteArray("SELECT n.text FROM name n WHERE n.deleted = 0 "
                                         "AND n.person = ? ORDER BY ")
                              + NameFits + " DESC, n.id LIMIT 1"));
    query.bind(1, id.uuid());
    const QString name = query.row() ? query.text(0) : QString();
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    m_people.insert(id, name);
    return name;
}

Result<bool> TodayNames::label(TodayItem &item)
{
    const auto file = caseLabel(item.inCase);
    if (!file)
        return tl::unexpected(file.error());
    item.caseRef = file->ref;
    item.personName = withOthers(file->name, file->people);
    if (!item.person.isNull()) {
        const auto name = personName(item.person);
        if (!name)
            return tl::unexpected(name.error());
        if (!name->isEmpty())
            item.personName = *name;
    }
    return file->there;
}

} // namespace habeas
