#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// What the person asked to keep confidential when they agreed to these purposes (codes), one
/// sentence for each of it, quoted, in the screen's language. The words are the record's; whether
/// a letter keeps to them only a reader can tell.
[[nodiscard]] QStringList consentLimits(const CaseFolder &folder, Id<Person> person,
                                        const QStringList &purposes, CivilDay on);

/// The same while a letter is written.
[[nodiscard]] QList<LetterFinding> limitsToKeep(const CaseFolder &folder, Id<Person> person,
                                                const LetterWish &wish);

/// The same of a letter in the log, for whoever approves it.
[[nodiscard]] QStringList consentLimits(const CaseFolder &folder, const Letter &letter,
                                        const QList<Dispatch> &dispatches, CivilDay on);

} // namespace habeas
