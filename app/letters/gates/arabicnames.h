#pragma once

#include <QString>
#include <QStringList>

namespace habeas {

// Names in Arabic letters, held against names on record in Latin or Cyrillic ones: Arabic writes
// all consonants, some of them for several sounds, and of the vowels only the long ones.

[[nodiscard]] bool isInArabicLetters(const QString &word);

/// By what a recorded word (folded, base/text/textfold.h) is looked up.
[[nodiscard]] QString arabicKeyOf(const QString &recorded);
/// What a word as typed may be looked up by: one key for each way to read it; none for a word in
/// other letters.
[[nodiscard]] QStringList arabicKeysIn(const QString &typed);

/// Whether the typed word may be the recorded one: the same consonants, three at least, and no long
/// vowel that is none of its vowels. Among the many names of a vault three consonants alone tell
/// nobody: a long vowel must speak for it.
[[nodiscard]] bool mayBeInArabic(const QString &recorded, const QString &typed, bool amongMany);

} // namespace habeas
