#pragma once

#include <QString>

namespace habeas {

/// A word in which letters of Latin and Cyrillic script stand side by side, as if it were in one of
/// them: the one that all letters of the other have a twin in, else the one that most of it is of.
/// Other words as they are.
[[nodiscard]] QString inOneScript(const QString &word);
/// A word with every letter replaced by its twin of the other script, in capitals where small ones
/// have none ("Сара" is "Capa", "Марат" is "MAPAT"); empty where a letter has no twin at all.
[[nodiscard]] QString inOtherScript(const QString &word);

} // namespace habeas
