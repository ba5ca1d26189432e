#pragma once

#include "app/casefile/casefolder.h"
#include "app/letters/gates/typedwords.h"

namespace habeas {

/// Words that stand together and speak of somebody's body, illness or treatment.
struct HealthWords
{
    qsizetype first = 0; ///< word
    qsizetype count = 0;
};

/// In the order of the text, never overlapping: the words of resources/thesauri/healthwords.json,
/// alone or near each other, each in its own script. What the law, offices and greetings call so is
/// none ("Ministry of Health", "miscarriage of justice").
[[nodiscard]] QList<HealthWords> healthWordsIn(const QList<TypedWord> &words);
/// The same of illness and care alone, without what was done to somebody.
[[nodiscard]] bool isWordOfIllness(const TypedWord &word);
/// Whether a text on record speaks of it, what was done to somebody included.
[[nodiscard]] bool speaksOfHealth(const QString &text);

/// Whether an event tells it, by its kind or by its words. What only says that somebody was taken,
/// was let go, stood before a court or died is kept, and its words are covered (recordcover.h).
[[nodiscard]] bool isAboutHealth(const Event &event);
/// Whether what somebody says speaks of a person's health or of how the person was treated, or a
/// doctor says it. Figures count people; an accusation that says the person hurt somebody is none.
[[nodiscard]] bool isAboutHealth(const Claim &claim);

} // namespace habeas
