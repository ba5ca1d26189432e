#pragma once

#include "app/casefile/anyrecord.h"

namespace habeas {

/// Whether a judgment with that effect only says what becomes of the one before it: upheld, quashed
/// or restored. Then nobody has to say what it imposes.
[[nodiscard]] bool decidesOnly(const QString &effect);

/// What a judgment is called by: a code and the list it stands in.
struct JudgmentKind
{
    const char *codes;
    QString code;
};

/// By what it imposes; by what it did to the one before where it imposes nothing ("quashed" is no
/// second prison sentence).
[[nodiscard]] JudgmentKind judgmentKind(const QString &type, const QString &effect);

/// Whether a sentence needs no kind of its own: it quashed, or it left standing or restored a
/// judgment that is on record. Without that one its own words are all that tells the punishment.
[[nodiscard]] bool needsNoKind(const AnyRecord &sentence);

/// Fills what the record's other fields leave no choice of: the kind of a sentence that needs none.
/// Other records stay as they are.
void fillImplied(AnyRecord &record);

} // namespace habeas
