#include "app/law/deadlines/whose.h"

#include "app/casefile/shownname.h"

#include <QCoreApplication>

namespace habeas {

namespace {

struct WhoseText
{
    Q_DECLARE_TR_FUNCTIONS(Whose)
};

} // namespace

QString whoseName(const CaseFolder &folder, Id<Person> person)
{
    const QList<Id<Person>> atRisk = peopleAtRisk(folder);
    if (atRisk.size() < 2 && (person.isNull() || atRisk.contains(person)))
        return {};
    if (person.isNull())
        return WhoseText::tr("the record names nobody");
    const QString name = shownName(folder, person);
    return name.isEmpty() ? WhoseText::tr("a person without a name on record") : name;
}

} // namespace habeas
