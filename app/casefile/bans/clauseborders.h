#pragma once

#include "app/casefile/bans/markers.h"
#include "app/casefile/bans/timewords.h"

namespace habeas::bans {

struct Stretch
{
    qsizetype start; ///< in the sentence, characters
    qsizetype end;
};

/// "To organise, but not to attend, public assemblies": said between two commas of what the verbs
/// before and behind it name, and no part of its own.
[[nodiscard]] QList<Stretch> asidesIn(const QString &sentence);
/// Where the sentence's clauses begin, its start and its end among them; none within an aside.
[[nodiscard]] QList<qsizetype> bordersOf(const QString &sentence, const QList<Marker> &markers,
                                         const QList<Stretch> &asides);
/// "Extended until 5 May 2027" sets the end of a ban, whoever imposed it first; "extended by one
/// year" does not say from when that year runs.
void takeExtensions(const QString &sentence, const QList<TimeWord> &times, QList<Marker> &markers);

} // namespace habeas::bans
