#pragma once

#include "app/actions/session/session.h"
#include "app/letters/composer.h"
#include "app/vault/transaction.h"

namespace habeas {

/// The paper kept in this vault; plain A4 where none is.
[[nodiscard]] Result<LetterPaper> officePaper(const Connection &connection);
/// Keeps it for every letter from now on, as one gesture. Refuses, with nothing kept, what
/// checkPaper() refuses; the error's detail names the field.
[[nodiscard]] Result<Done> savePaper(Session &session, const LetterPaper &paper);
/// Plain A4 again, as one gesture.
[[nodiscard]] Result<Done> resetPaper(Session &session);

/// The same logo without what a picture hides (place, device, owner, comments); drawn anew where
/// its structure is damaged. What is no picture stays as it is: checkPaper() refuses it.
[[nodiscard]] QByteArray cleanLogo(const QByteArray &logo);
/// The bytes of a logo, cleaned. Io where the file cannot be read; refused where it is no logo.
[[nodiscard]] Result<QByteArray> readLogo(const QString &path);

/// A logged letter as it was written, on the paper it was written on; one whose paper nobody kept
/// is on the paper the office has now, and says so in paperIsOfToday.
[[nodiscard]] Result<ComposedLetter> frozenOnPaper(const Connection &connection,
                                                   const Letter &letter);
/// That it is so, in one sentence; empty for a letter on its own paper.
[[nodiscard]] QString paperNotice(const ComposedLetter &frozen);

/// Keeps what a letter is written on, once for all letters on the same.
[[nodiscard]] Result<> keepPaper(const Connection &connection, const Transaction &proof,
                                 const LetterPaper &paper);

} // namespace habeas
