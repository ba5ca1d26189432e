#include "app/actions/records/whichperson.h"

#include "app/base/text/textfold.h"
#include "app/casefile/shownname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PersonText
{
    Q_DECLARE_TR_FUNCTIONS(WhichPerson)
};

tl::unexpected<Error> refusal(const CaseFolder &folder, const QString &text,
                              const QList<Id<Person>> &among, bool several)
{
    QStringList names;
    for (const Id<Person> person : among)
        names << shownName(folder, person);
    names.removeAll(QString());
    return refused((several ? PersonText::tr("“%1” is more than one person in case %2. To choose "
                                             "from: %3.")
                            : PersonText::tr("“%1” is nobody to choose in case %2. To choose from: "
                                             "%3."))
                       .arg(text.left(80), folder.file.ref, names.join(u", "_s)),
                   u"person"_s);
}

} // namespace

Result<Id<Person>> whichPerson(const CaseFolder &folder, const QString &text,
                               const QList<Id<Person>> &among)
{
    const QString wanted = foldForSearch(text.trimmed());
    QList<Id<Person>> whole;
    QList<Id<Person>> part;
    const auto add = [](QList<Id<Person>> &list, Id<Person> person) {
        if (!list.contains(person))
            list << person;
    };
    for (const Id<Person> person : among) {
        if (person.text() == text.trimmed())
            return person;
    }
    for (const Name &name : folder.names) {
        if (!among.contains(name.person))
            continue;
        const QString known = foldForSearch(name.text);
        if (known == wanted)
            add(whole, name.person);
        if (!wanted.isEmpty() && known.contains(wanted))
            add(part, name.person);
    }
    const QList<Id<Person>> &found = whole.isEmpty() ? part : whole;
    if (found.size() == 1)
        return found.first();
    return refusal(folder, text, among, !found.isEmpty());
}

Result<Id<Person>> whichPerson(const CaseFolder &folder, const QString &text)
{
    QList<Id<Person>> everybody;
    for (const Person &person : folder.people)
        everybody << person.id;
    return whichPerson(folder, text, everybody);
}

} // namespace habeas
