#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// Whom the letter is about; null where the case has at most one person at risk. Refused where the
/// case has several people at risk and none was chosen, with the names of those whose consent is
/// missing, and where the chosen one is not at risk in it.
[[nodiscard]] Result<Id<Person>> whoIsMeant(const CaseFolder &folder, const LetterWish &wish);

/// Whether this letter may be made at all: consent for it (an open letter is a publication and
/// needs what a publication needs, for everybody), no "stop action" on the case, no court that has
/// the case before it unless confirmed. Reads the whole folder, sealed records too: a seal never
/// weakens a protection.
[[nodiscard]] Result<Id<Consent>> passGates(const CaseFolder &folder, Id<Person> person,
                                            const LetterWish &wish);

/// Refused where the person died, by the record or an event on record, unless "person_died" is
/// confirmed with a reason: letters, cards and bulletins write about the living. Null person: whom
/// the case is about.
[[nodiscard]] Result<> stillLives(const CaseFolder &folder, Id<Person> person,
                                  const QSet<QString> &confirmations,
                                  const QHash<QString, QString> &reasons);

/// Refused while an urgent action of the case says "stop action", sealed ones too.
[[nodiscard]] Result<> noStopAction(const CaseFolder &folder);

/// How a letter stands to the case's urgent actions on a day.
enum class ActionTime { Open, MayHaveRunOut, RunOut };

/// The worst of the urgent actions that are not closed, each by its newest issue; one without a day
/// to act by is open unless its publication stated that no days were left.
[[nodiscard]] ActionTime actionTime(const CaseFolder &folder, CivilDay on);

/// Refused, to be confirmed as "expired_action", where an urgent action has run out.
[[nodiscard]] Result<> notExpired(const CaseFolder &folder, CivilDay on,
                                  const QSet<QString> &confirmations);

/// Refused, to be confirmed as "reprisal" with a reason, where a reprisal against the person
/// followed a letter about them, or about nobody in particular. Null person: whom the case is
/// about.
[[nodiscard]] Result<> noReprisal(const CaseFolder &folder, Id<Person> person,
                                  const QSet<QString> &confirmations,
                                  const QHash<QString, QString> &reasons);

/// Refused where the letter names somebody else the case protects: a relative, a lawyer, a
/// witness, whoever a source came from. Names that are kept with a reason may stand.
[[nodiscard]] Result<> namesNobodyElse(const CaseFolder &folder, Id<Person> person,
                                       const LetterWish &wish, const QString &letterText);

} // namespace habeas
