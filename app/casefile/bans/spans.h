#pragma once

#include "app/casefile/bans/clauses.h"

namespace habeas::bans {

/// Clauses of a sentence that name the same bans together.
struct Span
{
    qsizetype first; ///< clause
    qsizetype last;
    qsizetype kinds; ///< the clause that names them
    QStringList codes; ///< of restriction_type
    Stance stance;
    qsizetype example = -1; ///< clause that stands apart and only says what is meant: "such as …"
};

[[nodiscard]] QList<Span> spansOf(const QString &words, const QList<Clause> &clauses);
/// Whether the clause forbids or orders something by itself: it goes on with nothing before it.
[[nodiscard]] bool stands(const QString &clause);

} // namespace habeas::bans
