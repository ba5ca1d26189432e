#pragma once

#include "app/actions/session/session.h"
#include "app/casefile/casefolder.h"
#include "app/letters/paper/pages.h"

namespace habeas {

/// Each time a letter of the log is brought out again, as a file or on paper.

/// Writes the letter again exactly as it was written, an approved one as it went out, and keeps in
/// the log that it was.
[[nodiscard]] Result<Done> writeFrozenLetter(Session &session, Id<Letter> letter,
                                             LetterFormat format, const QString &path,
                                             bool replace);
/// Keeps in the log that it was printed again.
[[nodiscard]] Result<Done> notePrintedAgain(Session &session, Id<Letter> letter);

/// "PDF, written 26 November 2026", one for each time the letter was brought out, oldest first, in
/// the screen's language.
[[nodiscard]] QStringList makingsInWords(const Connection &connection, Id<Letter> letter);

} // namespace habeas
