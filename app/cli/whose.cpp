#include "app/cli/whose.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct WhoseText
{
    Q_DECLARE_TR_FUNCTIONS(Whose)
};

} // namespace

QString whoseName(const CaseFolder &folder, Id<Person> person)
{
    QSet<QUuid> atRisk;
    for (const Involvement &part : folder.involvements) {
        if (part.role == u"person_at_risk"_s)
            atRisk.insert(part.person.uuid());
    }
    if (atRisk.size() < 2 && (person.isNull() || atRisk.contains(person.uuid())))
        return {};
    if (person.isNull())
        return WhoseText::tr("the record names nobody");
    const QString name = displayName(folder, person);
    return name.isEmpty() ? WhoseText::tr("a person without a name on record") : name;
}

} // namespace habeas
