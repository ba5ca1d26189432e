#pragma once

#include "app/casefile/bans/clauses.h"

namespace habeas::bans {

/// Bans of one sentence that are named together, with the words that name them.
struct Part
{
    QStringList codes; ///< of restriction_type
    QString words; ///< its own clause; a mention's with what leads in
    Stance stance;
    TimesSaid times;
};

struct Sentence
{
    QList<Part> parts;
    Stance atEnd; ///< for what goes on after it
    TimesSaid lead; ///< what is said of all before the first of them
    bool denies = false; ///< something in it says that a ban is refused, lifted, asked for, …
    bool orders = false; ///< something in it forbids or orders
    bool names = false; ///< the word "ban" or one like it stands in it
};

[[nodiscard]] Sentence sentenceOf(const QString &words, const Stance &before);

} // namespace habeas::bans
