#pragma once

#include "app/actions/session/session.h"
#include "app/letters/composer.h"

namespace habeas {

/// The paper kept in this vault; plain A4 where none is.
[[nodiscard]] Result<LetterPaper> officePaper(const Connection &connection);
/// Keeps it for every letter from now on, as one gesture. Refuses, with nothing kept, what
/// checkPaper() refuses; the error's detail names the field.
[[nodiscard]] Result<Done> savePaper(Session &session, const LetterPaper &paper);
/// Plain A4 again, as one gesture.
[[nodiscard]] Result<Done> resetPaper(Session &session);

/// The bytes of a logo. Io where the file cannot be read; refused where it is no logo.
[[nodiscard]] Result<QByteArray> readLogo(const QString &path);

/// A logged letter as it was written, on the paper the office has now.
[[nodiscard]] Result<ComposedLetter> frozenOnPaper(const Connection &connection,
                                                   const Letter &letter);

} // namespace habeas
