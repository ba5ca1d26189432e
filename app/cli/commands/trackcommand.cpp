#include "app/actions/records/whichperson.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/trackjson.h"
#include "app/cli/rows/tracktext.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

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
    const auto opened = openCaseOnDay(call);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto &[session, folder, day] = *opened;
    QList<PersonTrack> tracks;
    if (call.has(u"person"_s)) {
        const auto person = whichPerson(folder, call.value(u"person"_s));
        if (!person)
            return tl::unexpected(person.error());
        tracks << PersonTrack { *person, libertyTrack(folder, day, *person) };
    } else {
        tracks = tracksOf(folder, day);
    }
    return Reply { allJson(folder, tracks, day), tracksText(folder, tracks, day) };
}

} // namespace habeas
