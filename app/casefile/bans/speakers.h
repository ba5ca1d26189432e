#pragma once

#include <QString>

namespace habeas::bans {

/// Who or what a sentence speaks of, as far as a pronoun in the next one may mean it.
enum class Speaker {
    Unknown,
    Court, ///< a court, a judge or what they passed
    Other, ///< a law, the police, a prosecutor, …
};

/// `before` is who the sentence before it spoke of: where this one names nobody, it stays so.
[[nodiscard]] Speaker speakerOf(const QString &sentence, Speaker before);
/// "It restricts …", "он ограничивает …" at the beginning, where the pronoun cannot mean the court.
[[nodiscard]] bool meansAnother(const QString &sentence, Speaker before);

} // namespace habeas::bans
