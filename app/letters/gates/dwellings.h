#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// A place without what leads to a door: "её квартира, ул. Низами 22, кв. 5" is "её квартира, ул.
/// Низами", "Barrio El Rosario, casa 14, Estelí" is "Barrio El Rosario, Estelí". Numbers of
/// prisons, schools and courts stay.
[[nodiscard]] QString withoutDoor(const QString &place);

/// What in a typed text leads to a door: a street with a number, a flat with one. As typed.
[[nodiscard]] QStringList doorsIn(const QString &text);
/// One warning for each that is neither the addressee's nor the sender's.
[[nodiscard]] QList<LetterFinding> doorFindings(const LetterWish &wish, const QStringList &doors);

} // namespace habeas
