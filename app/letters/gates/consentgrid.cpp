#include "app/letters/gates/consentgrid.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/gates/consentgate.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

using State = ConsentCell::State;

State stateOf(ConsentStanding standing)
{
    switch (standing) {
    case ConsentStanding::InForce:
        break;
    case ConsentStanding::NoDate:
        return State::NoDate;
    case ConsentStanding::NotYetGiven:
        return State::NotYetGiven;
    case ConsentStanding::Expired:
        return State::Expired;
    case ConsentStanding::Withdrawn:
        return State::Withdrawn;
    }
    return State::InForce;
}

ConsentCell cellOf(const Consent &answer, State state, const QString &audience)
{
    return { state,
             answer.id,
             answer.given,
             answer.expires,
             answer.withdrawn,
             !audience.isEmpty() && answer.audience.trimmed().isEmpty(),
             answer.answer == u"yes" ? answer.limits.simplified() : QString() };
}

/// What decides for the audience: an own answer or one for everybody.
ConsentCell decide(const QList<Consent> &answers, const QString &audience, CivilDay on)
{
    QList<Consent> yes;
    QList<Consent> no; // and what was taken back
    std::optional<ConsentCell> other;
    for (const Consent &answer : answers) {
        const QString to = answer.audience.trimmed();
        if (!to.isEmpty() && to != audience)
            continue;
        if ((answer.answer == u"no") != answer.withdrawn.isSet()
            && answer.answer != u"not_obtainable")
            no << answer;
        if (answer.answer == u"yes" && !answer.sealed)
            yes << answer;
        else if (answer.answer == u"not_obtainable")
            other = cellOf(answer, State::NotObtainable, audience);
    }
    std::optional<ConsentCell> lapsed;
    for (const Consent &one : yes) {
        const State state = stateOf(standingOf(one, on));
        if (state != State::InForce) {
            lapsed = cellOf(one, state, audience);
            continue;
        }
        const auto against = std::ranges::find_if(no, [&one](const Consent &refusal) {
            return isRefusalAgainst(refusal, one);
        });
        if (against == no.end())
            return cellOf(one, State::InForce, audience);
    }
    const auto refusal = std::find_if(no.crbegin(), no.crend(), [](const Consent &one) {
        return one.answer == u"no";
    });
    if (refusal != no.crend())
        return cellOf(*refusal, State::Refused, audience);
    if (!no.isEmpty())
        return cellOf(no.last(), State::Withdrawn, audience);
    return lapsed ? *lapsed : other.value_or(ConsentCell());
}

} // namespace

ConsentGrid consentGrid(const CaseFolder &folder, Id<Person> person, CivilDay on)
{
    ConsentGrid grid { person, { QString() }, {} };
    for (const Consent &answer : folder.consents) {
        const QString to = answer.audience.trimmed();
        if (!answer.deleted && answer.person == person && !grid.audiences.contains(to))
            grid.audiences << to;
    }
    for (const QString &purpose : codesOf(u"consent_purpose"_s)) {
        ConsentRow row { purpose, {}, {} };
        for (const Consent &answer : folder.consents) {
            if (!answer.deleted && answer.person == person && answer.purpose == purpose)
                row.answers << answer;
        }
        for (const QString &audience : std::as_const(grid.audiences))
            row.cells << decide(row.answers, audience, on);
        grid.rows << row;
    }
    return grid;
}

QList<ConsentGrid> consentGrids(const CaseFolder &folder, CivilDay on)
{
    QList<Id<Person>> people = peopleAtRisk(folder);
    for (const Consent &answer : folder.consents) {
        if (!answer.deleted && !people.contains(answer.person))
            people << answer.person;
    }
    QList<ConsentGrid> grids;
    for (const Id<Person> person : std::as_const(people))
        grids << consentGrid(folder, person, on);
    return grids;
}

QString code(ConsentCell::State state)
{
    switch (state) {
    case State::NotAsked:
        break;
    case State::NotObtainable:
        return u"not_obtainable"_s;
    case State::Refused:
        return u"refused"_s;
    case State::InForce:
        return u"in_force"_s;
    case State::NoDate:
        return u"no_date"_s;
    case State::NotYetGiven:
        return u"not_yet_given"_s;
    case State::Expired:
        return u"expired"_s;
    case State::Withdrawn:
        return u"withdrawn"_s;
    }
    return u"not_asked"_s;
}

QString consentStateTitle(ConsentCell::State state)
{
    switch (state) {
    case State::NotAsked:
        break;
    case State::NotObtainable:
        return Letters::tr("could not be asked", "consent");
    case State::Refused:
        return Letters::tr("refused", "consent");
    case State::InForce:
        return Letters::tr("yes", "consent");
    case State::NoDate:
        return Letters::tr("no date: counts for nothing", "consent");
    case State::NotYetGiven:
        return Letters::tr("not certainly given yet", "consent");
    case State::Expired:
        return Letters::tr("run out, or may have", "consent");
    case State::Withdrawn:
        return Letters::tr("withdrawn", "consent");
    }
    return Letters::tr("not asked", "consent");
}

QString consentTitle(const ConsentCell &cell)
{
    Consent yes;
    yes.expires = cell.until;
    if (cell.state != State::Expired || !isLastDaySure(yes))
        return consentStateTitle(cell.state);
    return Letters::tr("ran out on %1").arg(printDate(cell.until, screenLanguage()));
}

} // namespace habeas
