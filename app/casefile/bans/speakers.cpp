#include "app/casefile/bans/speakers.h"

#include "app/casefile/bans/folded.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace habeas::bans {

Speaker speakerOf(const QString &sentence, Speaker before)
{
    static const QRegularExpression court
        = folded(uR"(\b(?:courts?|judge|magistrate|judge?ment|sentence|verdict|ruling|decision)\b
|\b(?:суд(?:а|у|ом)?|судь[яеи]|приговор\p{L}{0,2}|решени[еяю]|постановлени[еяю]|определени[еяю])\b|\b(?:сот|үкім|қаулы)\p{L}*)"_s);
    static const QRegularExpression other = folded(
        uR"(\b(?:laws?|statute|legislation|constitution|decree|bill|police|mayor|minist\w+|authorit(?:y|ies)|governments?|president|parliament|prosecut\w+|investigat\w+|part(?:y|ies)|organi[sz]ation|newspaper|company|university|employer)\b|(?-i:\bAct\b)
|\b(?:закон|кодекс|конституци|указ|полици|власт|акимат|мэри|министерств|правительств|президент|парламент|прокур|следств|следовател|обвинени|парти|организаци|газет|компани|университет|работодател)\p{L}*
|\b(?:заң|полиция|әкім|прокурор|тергеу)\p{L}*)"_s);
    const auto ofCourt = court.match(sentence);
    const auto ofOther = other.match(sentence);
    if (!ofCourt.hasMatch() && !ofOther.hasMatch())
        return before;
    const bool first = ofCourt.hasMatch()
        && (!ofOther.hasMatch() || ofCourt.capturedStart() < ofOther.capturedStart());
    return first ? Speaker::Court : Speaker::Other;
}

bool meansAnother(const QString &sentence, Speaker before)
{
    static const QRegularExpression rules = folded(
        uR"(^(?:[^,.;:]{0,40},\s+)?(?:it|he|she|they|он[аои]?|ол(?:ар)?)\s+(?:(?:also|further|\w+ly|также|ещ[её]|\w+о)\s+)?
(?:restrict|limit|curtail|prohibit|forb[ai]d|bars?\b|barred\b|bans?\b|banned\b|impos|oblige|require|order|ограничи|запре[тщ]|обяз[аы]|возл|нал[ао][гж]|устан|вв[её])\w*)"_s);
    // "He limited his trips" himself, unless a judge was spoken of.
    static const QRegularExpression himself = folded(
        uR"(^(?:[^,.;:]{0,40},\s+)?(?:he|she)\s+(?:(?:also|further|\w+ly)\s+)?(?:restrict|limit|curtail)\w*)"_s);
    return (before == Speaker::Other && rules.match(sentence).hasMatch())
        || (before != Speaker::Court && himself.match(sentence).hasMatch());
}

} // namespace habeas::bans
