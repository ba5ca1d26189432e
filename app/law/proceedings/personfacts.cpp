#include "app/law/proceedings/personfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

QList<HoldChain> chainsOf(const QList<Measure> &measures, const HeldSpans &spans)
{
    QList<HoldChain> chains;
    for (qsizetype i = 0; i < measures.size(); ++i) {
        if (!isCriminalHold(measures.at(i).type) || !spans.isPossible(i))
            continue;
        const bool continues = !chains.isEmpty()
            && spans.begins(i).earliest <= spans.ends(chains.last().measures.last()).latest;
        if (!continues)
            chains << HoldChain {};
        chains.last().measures << i;
    }
    return chains;
}

} // namespace

PersonFacts::PersonFacts(const CaseFolder &caseFolder, const Subject &whose, CivilDay onDay)
    : folder(caseFolder)
    , subject(whose)
    , today(onDay)
    , measures(measuresOf(caseFolder, whose))
    , spans(measures, onDay)
    , chains(chainsOf(measures, spans))
{
}

const Person *PersonFacts::person() const
{
    const auto found = std::ranges::find(folder.people, subject.person, &Person::id);
    return found == folder.people.end() ? nullptr : &*found;
}

} // namespace habeas
