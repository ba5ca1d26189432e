#include "app/actions/hearings/newcase.h"

#include "app/actions/records/recordactions.h"
#include "app/records/store/anyrepository.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace habeas {

namespace {

struct NewCaseText
{
    Q_DECLARE_TR_FUNCTIONS(NewCase)
};

Name nameOf(Id<Person> person, const QString &text, const QString &use)
{
    Name name;
    name.id = newId<Name>();
    name.person = person;
    name.text = text.simplified();
    name.use = use;
    name.script = scriptOf(name.text);
    return name;
}

} // namespace

QString scriptOf(const QString &text)
{
    struct Script
    {
        QChar::Script letters;
        const char *code;
    };

    // Of equals the first.
    constexpr Script scripts[]
        = { { QChar::Script_Latin, "Latn" },    { QChar::Script_Cyrillic, "Cyrl" },
            { QChar::Script_Arabic, "Arab" },   { QChar::Script_Georgian, "Geor" },
            { QChar::Script_Armenian, "Armn" }, { QChar::Script_Hebrew, "Hebr" } };
    QString most;
    qsizetype letters = 0;
    for (const Script &script : scripts) {
        const qsizetype here = std::count_if(text.cbegin(), text.cend(), [&script](QChar letter) {
            return letter.script() == script.letters;
        });
        if (here > letters)
            most = QString::fromLatin1(script.code);
        letters = std::max(letters, here);
    }
    return most;
}

QStringList newSpellings(const Connection &connection, const NewCase &wish)
{
    QStringList found;
    if (wish.person.isNull())
        return found;
    const auto names = Repository<Name>(connection).bareOfParent(wish.person.uuid());
    if (!names || names->isEmpty())
        return found;
    QStringList scripts;
    qsizetype fewest = names->first().text.split(u' ').size();
    for (const Name &name : *names) {
        scripts << scriptOf(name.text);
        fewest = std::min(fewest, name.text.split(u' ').size());
    }
    for (const QString &typed : { wish.name.simplified(), wish.otherName.simplified() }) {
        const QString script = scriptOf(typed);
        if (script.isEmpty() || scripts.contains(script) || typed.split(u' ').size() < fewest)
            continue;
        found << typed;
        scripts << script;
    }
    return found;
}

Result<Done> createCase(Session &session, const NewCase &wish)
{
    Case file = wish.file;
    file.id = newId<Case>();
    file.ref = file.ref.simplified();
    RecordEdit edit { anyOf(file) };

    const bool named = !wish.name.simplified().isEmpty() || !wish.otherName.simplified().isEmpty();
    Person person;
    person.id = wish.person.isNull() ? newId<Person>() : wish.person;
    QList<AnyRecord> about;
    if (wish.person.isNull() && named) {
        about << anyOf(person);
        QString use = QStringLiteral("primary");
        for (const QString &text : { wish.name, wish.otherName }) {
            if (text.simplified().isEmpty())
                continue;
            about << anyOf(nameOf(person.id, text, use));
            use = QStringLiteral("transliteration");
        }
    }
    for (const QString &text : newSpellings(session.vault->connection(), wish))
        about << anyOf(nameOf(person.id, text, QStringLiteral("transliteration")));
    if (named || !wish.person.isNull()) {
        Involvement part;
        part.id = newId<Involvement>();
        part.inCase = file.id;
        part.person = person.id;
        part.role = QStringLiteral("person_at_risk");
        about << anyOf(part);
    }
    // The part stands last in the order of writing: it leads to both the case and the person.
    if (!about.isEmpty()) {
        const AnyRecord part = about.takeLast();
        edit.with = QList<AnyRecord> { edit.record } + about;
        edit.record = part;
    }
    return saveRecordEdit(session, edit, NewCaseText::tr("New case %1").arg(file.ref));
}

QString nextCaseRef(const Connection &connection, const QString &country, CivilDay today,
                    const QString &after)
{
    constexpr int Most = 20'000;
    const QString prefix
        = QStringLiteral("%1-%2-").arg(country.isEmpty() ? QStringLiteral("XX") : country,
                                       QString::number(today.toQDate().year()));
    const int given = after.startsWith(prefix) ? after.mid(prefix.size()).toInt() : 0;
    for (int number = given + 1; number <= Most; ++number) {
        const QString ref = prefix + QString::number(number).rightJustified(3, u'0');
        if (const auto taken = caseWithRef(connection, ref); taken && taken->isNull())
            return ref;
    }
    return {};
}

} // namespace habeas
