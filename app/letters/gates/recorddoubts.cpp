#include "app/letters/gates/recorddoubts.h"

#include "app/letters/facts/contradictions.h"
#include "app/letters/gates/outdatedissue.h"
#include "app/letters/template/words.h"

namespace habeas {

QList<LetterFinding> recordDoubts(const CaseFolder &folder, const CaseFolder &visible,
                                  const ComposedLetter &letter, CivilDay on)
{
    QSet<QUuid> told;
    for (const LetterFact &fact : letter.facts) {
        if (fact.included)
            told << fact.record;
    }
    QList<LetterFinding> findings;
    const auto warn = [&findings](const QString &text) {
        findings << LetterFinding { LetterFinding::Level::Warning, text };
    };
    for (const QString &why : measuresAtOdds(visible, letter.person, on, told).why)
        warn(Letters::tr("%1 The letter does not tell either as certain. Record which of them "
                         "ended and when, or leave one out.",
                         "what two measures contradict each other in")
                 .arg(why));
    for (const QString &words : outdatedIssues(folder, letter.subject + u'\n' + letter.text, told))
        warn(words);
    return findings;
}

} // namespace habeas
