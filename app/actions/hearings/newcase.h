#pragma once

#include "app/actions/session/session.h"
#include "app/casefile/casefolder.h"

namespace habeas {

/// A new case and the person it is about, as one form takes them down.
struct NewCase
{
    Case file; ///< reference, title and country; the rest may stay empty
    Id<Person> person = {}; ///< somebody on record already; null: a new person with these names
    QString name; ///< as letters print it
    QString otherName; ///< the same name in another script; may be empty
};

/// What of the names the record does not hold yet of somebody who is on it: whole names in a script
/// no name of theirs is written in. One in a script they have was typed to find them.
[[nodiscard]] QStringList newSpellings(const Connection &connection, const NewCase &wish);
/// Case, person, names and the part as person at risk: one gesture; somebody on record gets the
/// newSpellings(). Refuses a reference that is
/// taken; the error's detail names the field ("case.ref"). A case may be opened before anybody's
/// name is known.
[[nodiscard]] Result<Done> createCase(Session &session, const NewCase &wish);
/// A reference nobody uses yet: "KZ-2023-004" after "KZ-2023-003". `after`: one given before that
/// is not on file yet; empty where there is none.
[[nodiscard]] QString nextCaseRef(const Connection &connection, const QString &country,
                                  CivilDay today, const QString &after = {});
/// ISO 15924 of the letters most of a text is written in; empty where it has none that say it
/// (Chinese ones may be simplified or not).
[[nodiscard]] QString scriptOf(const QString &text);

} // namespace habeas
