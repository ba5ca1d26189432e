#pragma once

#include "app/law/proceedings/sentencing.h"

namespace habeas {

/// Where a sentence's term leads. Nothing is computed unless the record gives the length and the
/// day it runs from; days held count towards it only where the record says at what rate.
struct SentenceEnd
{
    std::optional<CivilDay> earliest; ///< with latest: the computed end, a range
    std::optional<CivilDay> latest;
    bool approximate = false; ///< a date it is counted from is only about right
    PartialDate stated; ///< as the judgment or the prison states it
    /// "1 March 2021 + 5 years = 1 March 2026"; or what is missing, with where the days lead that
    /// the term may run from.
    QString arithmetic;
    QString credit; ///< "200 days held × 1.5 = 300 days"; empty where none is on record
};

/// Whether a sentence of that type is a term that runs on the calendar (a fine, life imprisonment
/// and a suspended sentence are not).
[[nodiscard]] bool hasTerm(const Sentence &sentence);

/// The judgment that stands and, after it, those whose punishment it changed: their term runs on as
/// its own. Empty where none stands.
[[nodiscard]] QList<Sentence> termJudgments(const SentenceChain &chain);

/// The recorded day the standing term runs from; unset where none is on record.
[[nodiscard]] PartialDate termBegins(const SentenceChain &chain);

/// The end of the sentence that stands; nothing where none does, or where it is no term of years
/// (a fine, life imprisonment).
[[nodiscard]] std::optional<SentenceEnd> sentenceEnd(const CaseFolder &folder,
                                                     const SentenceChain &chain, CivilDay today);

/// "7 years + 1 year + 8 months": what the judgment gave article by article, which is not what is
/// served where they run together. Empty where fewer than two articles have a length.
[[nodiscard]] QString countTerms(const Judgment &judgment);

} // namespace habeas
