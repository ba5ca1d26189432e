#pragma once

#include "app/law/proceedings/sentencing.h"

namespace habeas {

/// Judgments in words, in the screen's language.

/// A length in the screen's words; as it was typed where it is not one length.
[[nodiscard]] QString termWords(const QString &term);
/// "the appeal court (Minsk City Court)"; "a court" where the record says neither.
[[nodiscard]] QString courtWords(const Sentence &sentence);
/// What it imposes: "imprisonment, 5 years, 74 lashes, fine: 400,000 KZT".
[[nodiscard]] QString penaltyWords(const Sentence &sentence);
/// What the judgment did to the one before it: "The appeal court raised the sentence: it was
/// imprisonment, 5 years, it is now imprisonment, 8 years." One whole sentence without its date.
[[nodiscard]] QString judgmentWords(const SentenceChain &chain, qsizetype index);
/// Which judgment's terms hold on the day the chain was made for, and why. One or two sentences.
[[nodiscard]] QString whyWords(const SentenceChain &chain, CivilDay day);
/// "to be served after: imprisonment, 3 years (10 April 2023)"; empty where the record does not
/// say.
[[nodiscard]] QString servedWords(const CaseFolder &folder, const Sentence &sentence);
/// "Article 272(3), Criminal Code: convicted, 7 years"; one line an article.
[[nodiscard]] QStringList countWords(const CaseFolder &folder, const Judgment &judgment);

} // namespace habeas
