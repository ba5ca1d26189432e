#include "ui/cases/peopletold.h"

#include "app/casefile/shownname.h"
#include "ui/cases/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace habeas::ui {

namespace {

using State = Whereabouts::State;

struct PeopleTold
{
    Q_DECLARE_TR_FUNCTIONS(PeopleTold)
};

/// The person, with the measure where one holds or limits them.
QString oneOf(const CaseFolder &folder, const LibertyTrack &track)
{
    const QString name = isolated(personTold(folder, track.person));
    const State state = track.now.state;
    const bool under = state == State::Held || state == State::Disappeared
        || state == State::MaybeHeld || state == State::Limited;
    const auto measure
        = std::ranges::find(track.measures, track.now.measure, [](const TrackMeasure &one) {
              return one.measure.id;
          });
    if (!under || measure == track.measures.end())
        return name;
    const QString type = codeText("measure_type", measure->measure.type);
    return measure->measure.from.isSet()
        ? PeopleTold::tr("%1 (%2 since %3, %4)", "person, measure, date, days")
              .arg(name, type, dateText(measure->measure.from), daysText(measure->days))
        : PeopleTold::tr("%1 (%2)", "person, measure").arg(name, type);
}

QString groupText(State state, const QString &people)
{
    switch (state) {
    case State::Held:
        return PeopleTold::tr("Held: %1.", "people").arg(people);
    case State::Disappeared:
        return PeopleTold::tr("Disappeared: %1.", "people").arg(people);
    case State::MaybeHeld:
        return PeopleTold::tr("Perhaps held: %1.", "people").arg(people);
    case State::Escaped:
        return PeopleTold::tr("Escaped: %1.", "people").arg(people);
    case State::Limited:
        return PeopleTold::tr("Not held, but limited: %1.", "people").arg(people);
    case State::NotHeld:
        return PeopleTold::tr("Not held: %1.", "people").arg(people);
    case State::Died:
        return PeopleTold::tr("Died: %1.", "people").arg(people);
    case State::NotKnown:
        break;
    }
    return PeopleTold::tr("Whether held is not on record: %1.", "people").arg(people);
}

} // namespace

QList<LibertyTrack> tracksToTell(const CaseFolder &folder, const QList<LibertyTrack> &tracks)
{
    const QList<Id<Person>> atRisk = peopleAtRisk(folder);
    QList<LibertyTrack> told;
    std::ranges::copy_if(tracks, std::back_inserter(told), [&](const LibertyTrack &track) {
        return !track.measures.isEmpty() || !track.sentences.isEmpty()
            || atRisk.contains(track.person);
    });
    return told;
}

QString personTold(const CaseFolder &folder, Id<Person> person)
{
    if (person.isNull())
        return PeopleTold::tr("nobody named", "in place of a person's name");
    const QString name = shownName(folder, person);
    return name.isEmpty() ? personCode(folder, person) : name;
}

QString personCode(const CaseFolder &folder, Id<Person> person)
{
    if (person.isNull())
        return PeopleTold::tr("nobody named", "in place of a person's name");
    const QList<Subject> subjects = subjectsOf(folder);
    const auto at = std::ranges::find(subjects, person, &Subject::person);
    return PeopleTold::tr("person %1", "a number in place of a name")
        .arg(at - subjects.begin() + 1);
}

QString namesAtRisk(const CaseFolder &folder)
{
    QStringList names;
    for (const Id<Person> person : peopleAtRisk(folder)) {
        if (const QString name = shownName(folder, person); !name.isEmpty())
            names << name;
    }
    if (names.size() < 2)
        return names.value(0);
    std::ranges::transform(names, names.begin(), isolated);
    return names.join(PeopleTold::tr(", ", "between names"));
}

QString wherePeopleAre(const CaseFolder &folder, const QList<LibertyTrack> &tracks)
{
    const auto people = std::ranges::count_if(tracks, [](const LibertyTrack &track) {
        return !track.person.isNull();
    });
    QStringList parts { PeopleTold::tr("%n people.", nullptr, static_cast<int>(people)) };
    // The gravest first: nobody who is held stands behind somebody who is not.
    for (const State state : { State::Held, State::Disappeared, State::MaybeHeld, State::Escaped,
                               State::Limited, State::NotKnown, State::NotHeld, State::Died }) {
        QStringList group;
        for (const LibertyTrack &track : tracks) {
            if (track.now.state == state)
                group << oneOf(folder, track);
        }
        if (!group.isEmpty())
            parts << groupText(state, group.join(u"; "));
    }
    return parts.join(u' ');
}

} // namespace habeas::ui
