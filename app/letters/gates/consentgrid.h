#pragma once

#include "app/casefile/casefolder.h"

#include <QStringList>

namespace habeas {

/// What one person's answers say of one purpose to one audience, on a day.
struct ConsentCell
{
    enum class State {
        NotAsked, ///< nothing on record: it may not be said
        NotObtainable, ///< the person could not be asked
        Refused,
        InForce, ///< the one state in which it may be said
        NoDate,
        NotYetGiven,
        Expired,
        Withdrawn,
    };

    State state = State::NotAsked;
    Id<Consent> record; ///< the answer that decides; null where there is none
    PartialDate since;
    PartialDate until;
    PartialDate withdrawn;
    bool isGeneral = false; ///< of a named audience: decided by what holds for every audience
    QString limits; ///< what must stay confidential, in the record's words

    [[nodiscard]] bool mayBeSaid() const { return state == State::InForce; }
};

struct ConsentRow
{
    QString purpose; ///< code
    QList<ConsentCell> cells; ///< one for each audience of the grid
    QList<Consent> answers; ///< every answer about it, in the record's order
};

/// All that one person said about what may be told: purposes down, audiences across.
struct ConsentGrid
{
    Id<Person> person;
    QStringList
        audiences; ///< in the record's words; the first is empty: whoever the purpose reaches
    QList<ConsentRow> rows; ///< every purpose there is, in the order of their list
};

/// Reads as consentFor() does: a refusal that is not certainly older stands against a consent, and
/// a sealed consent cannot be relied on, while a sealed refusal protects.
[[nodiscard]] ConsentGrid consentGrid(const CaseFolder &folder, Id<Person> person, CivilDay on);
/// One for each person at risk, and for whoever else answered.
[[nodiscard]] QList<ConsentGrid> consentGrids(const CaseFolder &folder, CivilDay on);

/// "not_asked", "refused", "in_force", ...
[[nodiscard]] QString code(ConsentCell::State state);
/// The same in the screen's language.
[[nodiscard]] QString consentStateTitle(ConsentCell::State state);
/// With the day on which it ran out, where the record knows that day for certain.
[[nodiscard]] QString consentTitle(const ConsentCell &cell);

} // namespace habeas
