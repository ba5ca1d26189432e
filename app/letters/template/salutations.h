#pragma once

#include "app/casefile/advocacy.h"

#include <QList>

namespace habeas {

/// The salutations and closes a kind of office is offered in one language: what the office keeping
/// the vault wrote itself, in place of the shipped ones for the same kind, language and gender, and
/// the shipped ones. Only those that fit the gender (an empty one fits those that need none); where
/// no gender is known, all. Never put into a letter by themselves: a person takes one.
[[nodiscard]] QList<Salutation> salutationsFor(const QString &officeKind, const QString &language,
                                               const QString &gender, const QList<Salutation> &own);
/// Everything the program ships (resources/thesauri/salutations.json), without ids.
[[nodiscard]] const QList<Salutation> &shippedSalutations();

} // namespace habeas
