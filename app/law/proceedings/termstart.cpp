#include "app/law/proceedings/termstart.h"

#include "app/base/dates/daterelation.h"
#include "app/law/proceedings/sentenceend.h"
#include "app/law/track/credits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// "Cut", "raised", "changed": the sentence before it goes on with another length.
bool onlyChanges(const Sentence &sentence)
{
    static const QStringList changes { u"raised"_s, u"cut"_s, u"changed"_s };
    return changes.contains(sentence.effect);
}

void take(QList<TermStart> &starts, TermReading::Basis basis, const PartialDate &date)
{
    const bool known = std::ranges::any_of(starts, [&](const TermStart &other) {
        return other.date.edtf() == date.edtf();
    });
    if (date.earliest() && date.latest() && !known)
        starts << TermStart { basis, date };
}

} // namespace

QList<Sentence> termJudgments(const SentenceChain &chain)
{
    QList<Sentence> judgments;
    qsizetype i = chain.state == SentenceChain::State::Stands ? *chain.standing : -1;
    while (i >= 0 && judgments.size() < chain.judgments.size()) {
        const Judgment &judgment = chain.judgments.at(i);
        const QString &effect = judgment.sentence.effect;
        judgments << judgment.sentence;
        i = effect == u"quashed"_s || effect == u"restored"_s ? -1 : judgment.before;
    }
    return judgments;
}

PartialDate termBegins(const SentenceChain &chain)
{
    for (const Sentence &sentence : termJudgments(chain)) {
        if (sentence.begins.isSet() && !sentence.begins.isUnknown())
            return sentence.begins;
    }
    return {};
}

Id<Sentence> servedAfter(const SentenceChain &chain)
{
    for (const Sentence &sentence : termJudgments(chain)) {
        const bool own = std::ranges::any_of(chain.judgments, [&](const Judgment &judgment) {
            return judgment.sentence.id == sentence.servedWith;
        });
        if (sentence.servedAs == u"consecutive"_s && !sentence.servedWith.isNull() && !own)
            return sentence.servedWith;
        if (!sentence.servedAs.isEmpty())
            break; // a later judgment said so otherwise
    }
    return {};
}

QList<TermStart> termStarts(const QList<Measure> &measures, const SentenceChain &chain,
                            const std::optional<PartialDate> &after)
{
    using Basis = TermReading::Basis;
    QList<TermStart> starts;
    if (const PartialDate begins = termBegins(chain); begins.isSet()) {
        take(starts, Basis::Begins, begins);
        return starts;
    }
    const QList<Sentence> judgments = termJudgments(chain);
    const bool inItsTurn = !servedAfter(chain).isNull();
    if (inItsTurn && after)
        take(starts, Basis::After, *after);
    for (qsizetype i = 0; !inItsTurn && i < judgments.size(); ++i) {
        const bool goesOn = i + 1 < judgments.size() && onlyChanges(judgments.at(i));
        if (!goesOn)
            take(starts, Basis::Pronounced, judgments.at(i).pronounced);
    }
    for (const Sentence &judgment : judgments)
        take(starts, Basis::InForce, inItsTurn ? PartialDate() : judgment.inForce);
    const Measure *first = nullptr;
    for (const Measure &measure : measures) {
        const bool late = !inItsTurn || judgments.isEmpty() // with the judgment all of them began
            || liesBefore(judgments.last().pronounced, measure.from);
        if (carriesOut(measure, chain) && late
            && (first == nullptr || PartialDate::sortsBefore(measure.from, first->from)))
            first = &measure;
    }
    if (first != nullptr)
        take(starts, Basis::MeasureStart, first->from);
    return starts;
}

bool carriesOut(const Measure &measure, const SentenceChain &chain)
{
    return ratioFromText(measure.credit).value_or(0) == 0
        && std::ranges::any_of(chain.judgments, [&](const Judgment &judgment) {
               return judgment.sentence.id == measure.sentence;
           });
}

} // namespace habeas
