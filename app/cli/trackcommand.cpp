#include "app/base/textfold.h"
#include "app/cli/commands.h"
#include "app/cli/dates.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/trackjson.h"
#include "app/cli/tracktext.h"
#include "app/cli/vaultaccess.h"
#include "app/records/repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TrackCommandText
{
    Q_DECLARE_TR_FUNCTIONS(TrackCommand)
};

/// By id, by a whole name in any script, or by a part of a name that only one person has.
Result<Id<Person>> personMeant(const CaseFolder &folder, const QString &text)
{
    QList<Id<Person>> whole;
    QList<Id<Person>> part;
    const QString wanted = foldForSearch(text.trimmed());
    const auto add = [](QList<Id<Person>> &list, Id<Person> person) {
        if (!list.contains(person))
            list << person;
    };
    for (const Person &person : folder.people) {
        if (person.id.text() == text.trimmed())
            return person.id;
    }
    for (const Name &name : folder.names) {
        const QString known = foldForSearch(name.text);
        if (known == wanted)
            add(whole, name.person);
        if (!wanted.isEmpty() && known.contains(wanted))
            add(part, name.person);
    }
    const QList<Id<Person>> &found = whole.isEmpty() ? part : whole;
    if (found.size() == 1)
        return found.first();
    QStringList names;
    for (const Person &person : folder.people)
        names << displayName(folder, person.id);
    names.removeAll(QString());
    return refused(found.isEmpty()
                       ? TrackCommandText::tr("“%1” is nobody in case %2. People on record: %3.")
                             .arg(text.left(80), folder.file.ref, names.join(u", "_s))
                       : TrackCommandText::tr("“%1” is more than one person in case %2. People on "
                                              "record: %3.")
                             .arg(text.left(80), folder.file.ref, names.join(u", "_s)),
                   u"--person"_s);
}

/// The first person's track, with the others beside it.
QJsonObject allJson(const CaseFolder &folder, const QList<PersonTrack> &tracks, CivilDay day)
{
    QJsonObject json = trackJson(folder, tracks.first(), day);
    QJsonArray others;
    for (const PersonTrack &other : tracks.mid(1)) {
        if (other.nobody)
            json.insert(u"nobody_named"_s, trackJson(folder, other, day));
        else
            others << trackJson(folder, other, day);
    }
    if (!others.isEmpty())
        json.insert(u"others"_s, others);
    return json;
}

} // namespace

Result<Reply> trackCommand(const Invocation &call)
{
    const Result<CivilDay> day = dayOption(call, u"on"_s);
    if (!day)
        return tl::unexpected(day.error());
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto folder = loadCase(session->vault->connection(), call.arguments.at(1));
    if (!folder)
        return tl::unexpected(folder.error());
    QList<PersonTrack> tracks;
    if (call.has(u"person"_s)) {
        const auto person = personMeant(*folder, call.value(u"person"_s));
        if (!person)
            return tl::unexpected(person.error());
        tracks << PersonTrack { *person, libertyTrack(*folder, *day, *person) };
    } else {
        tracks = tracksOf(*folder, *day);
    }
    return Reply { allJson(*folder, tracks, *day), tracksText(*folder, tracks, *day) };
}

} // namespace habeas
