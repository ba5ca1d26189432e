#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// Whether somebody has approved the letter, so that it may go out as it is.
[[nodiscard]] bool isApproved(const Letter &letter);

/// The letter as it was written, from its frozen text: the same pages and words again, whatever the
/// record says today. A draft comes back as a draft. Refused where there is no text, or where the
/// text is not the one its hash was made of.
[[nodiscard]] Result<ComposedLetter> frozenLetter(const Letter &letter);

/// The hash kept beside a letter's text: SHA-256, lower-case hex.
[[nodiscard]] QString letterHash(const QString &html);

} // namespace habeas
