#pragma once

#include "app/letters/composer.h"
#include "app/letters/gates/readergate.h"

namespace habeas {

/// One for each record of the person's that a letter could state and that stayed out of it: sealed,
/// resting on something sealed, or without consent. Says what kind of record it is and why, never
/// what it holds.
[[nodiscard]] QList<WithheldField> fieldsWithheld(const ReaderGate &gate, const CaseFolder &folder,
                                                  const CaseFolder &visible, Id<Person> person);

} // namespace habeas
