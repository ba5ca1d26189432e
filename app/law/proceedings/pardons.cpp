#include "app/law/proceedings/pardons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

Id<Person> personOf(const SentenceChain &chain)
{
    const Sentence *stands = chain.inEffect();
    return stands != nullptr && !stands->person.isNull() ? stands->person : chain.person;
}

bool isInChain(const SentenceChain &chain, Id<Sentence> id)
{
    return std::ranges::any_of(chain.judgments, [id](const Judgment &judgment) {
        return judgment.sentence.id == id;
    });
}

/// Whether nothing else of the same person stands that the record could speak of.
bool standsAlone(const SentenceChain &chain, const QList<SentenceChain> &chains)
{
    return std::ranges::none_of(chains, [&](const SentenceChain &other) {
        return other.state == SentenceChain::State::Stands && personOf(other) == personOf(chain)
            && !isInChain(chain, other.inEffect()->id);
    });
}

/// It came by that day, and not before the judgment.
bool fits(const PartialDate &at, const Sentence &stands, CivilDay day)
{
    const auto judged = stands.pronounced.earliest();
    const bool before = at.latest() && judged && *at.latest() < *judged;
    return !before && (!at.earliest() || *at.earliest() <= day);
}

} // namespace

std::optional<Pardon> pardonOf(const CaseFolder &folder, const SentenceChain &chain,
                               const QList<SentenceChain> &chains, CivilDay day)
{
    if (chain.state != SentenceChain::State::Stands)
        return std::nullopt;
    const Sentence &stands = *chain.inEffect();
    const bool alone = standsAlone(chain, chains);
    const auto means = [&](Id<Sentence> sentence, Id<Person> person) {
        const bool theirs
            = person.isNull() || personOf(chain).isNull() || person == personOf(chain);
        return sentence.isNull() ? alone && theirs : isInChain(chain, sentence);
    };
    for (const Measure &measure : folder.measures) {
        if (measure.endedBy == u"pardon"_s && means(measure.sentence, measure.person)
            && fits(measure.until, stands, day))
            return Pardon { measure.until, measure.id.uuid() };
    }
    for (const Remedy &remedy : folder.remedies) {
        if (remedy.type == u"pardon"_s && remedy.outcome == u"granted"_s
            && means(remedy.sentence, remedy.person) && fits(remedy.decided, stands, day))
            return Pardon { remedy.decided, remedy.id.uuid() };
    }
    return std::nullopt;
}

} // namespace habeas
