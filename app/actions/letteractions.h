#pragma once

#include "app/actions/session.h"
#include "app/letters/composer.h"
#include "app/letters/pages.h"

namespace habeas {

/// Writes the letter to the path (owner-only, whole or not at all) and its row to the letter log
/// (frozen text, hash, facts cited, consent) in one gesture: no file without a row, no row without
/// a file.
[[nodiscard]] Result<Done> exportLetter(Session &session, const CaseFolder &folder,
                                        const ComposedLetter &letter, const LetterWish &wish,
                                        LetterFormat format, const QString &path);
/// The row alone, for a letter that went to the printer.
[[nodiscard]] Result<Done> recordPrintedLetter(Session &session, const CaseFolder &folder,
                                               const ComposedLetter &letter, const LetterWish &wish);

} // namespace habeas
