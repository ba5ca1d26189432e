#pragma once

#include "app/casefile/casefolder.h"

namespace habeas::test {

/// Somebody with one name and one part in a case: the three records that say so.
struct Somebody
{
    Person person;
    Name name;
    Involvement part;

    explicit Somebody(const QString &called, const QString &role = QStringLiteral("person_at_risk"),
                      Id<Case> inCase = {})
    {
        person.id = newId<Person>();
        name.id = newId<Name>();
        name.person = person.id;
        name.text = called;
        name.use = QStringLiteral("primary");
        part.id = newId<Involvement>();
        part.inCase = inCase;
        part.person = person.id;
        part.role = role;
    }
};

/// Into a case whose folder holds its people, as letters read it.
inline Id<Person> add(CaseFolder &folder, Somebody somebody)
{
    somebody.part.inCase = folder.file.id;
    folder.people << somebody.person;
    folder.names << somebody.name;
    folder.involvements << somebody.part;
    return somebody.person.id;
}

/// What they agreed to, and since when.
inline Consent yesTo(const QString &purpose, Id<Person> person, const PartialDate &given,
                     Id<Case> inCase = {})
{
    Consent consent;
    consent.id = newId<Consent>();
    consent.inCase = inCase;
    consent.person = person;
    consent.purpose = purpose;
    consent.answer = QStringLiteral("yes");
    consent.given = given;
    return consent;
}

} // namespace habeas::test
