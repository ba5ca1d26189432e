#pragma once

#include "app/casefile/casefolder.h"

namespace habeas {

// What a letter says although it is withheld is kept with it by kind, so that the log of what was
// told can name it without saying it again.

/// A line of Letter::confirmed for a WithheldThing::kind.
[[nodiscard]] QString keptLine(const QString &kind, const QString &reason);
/// The kind a line, or its first word, speaks of; empty for other confirmations.
[[nodiscard]] QString keptKindOf(const QString &line);
/// "relative", "mention of health", in the screen's language.
[[nodiscard]] QString keptKindInWords(const QString &kind);
/// The same of several, each in words, with commas between.
[[nodiscard]] QString keptInWords(const QStringList &kinds);
/// All kinds of a letter, each once.
[[nodiscard]] QStringList keptKindsOf(const Letter &letter);

} // namespace habeas
