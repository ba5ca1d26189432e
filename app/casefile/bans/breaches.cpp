#include "app/casefile/bans/breaches.h"

#include "app/casefile/bans/clauses.h"
#include "app/casefile/bans/folded.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace habeas::bans {

namespace {

/// Each with what is breached as "of" and what follows as "what".
const QList<QRegularExpression> &forms()
{
    static const QList<QRegularExpression> all {
        folded(
            uR"(^(?:(?:any|a|an|each|every|the|further|single|repeated|serious)\s+){0,2}(?:breach(?:es|ing)?|violat(?:ions?|ing)|breaking|non-compliance\s+with|(?:failure|failing)\s+to\s+(?:comply\s+with|observe|respect|meet))
(?<of>(?:\s[^.;:!?]{0,80}?)?)\s+(?:(?:could|may|might|can|will|would|shall)\s+)?(?:leads?\s+to|results?\s+in|means?|entails?|carr(?:y|ies)|(?:be|is|are)\s+punish(?:ed|able)\s+(?:by|with))\s+(?<what>.+)$)"_s),
        folded(
            uR"(^(?:if|should)\s+(?:he|she|they|the\s+\w+)\s+(?:breach|violate|break|fail)(?:es|s)?(?:\s+to\s+(?:comply\s+with|observe|respect|meet))?(?<of>\s[^.;:!?,]{0,80}),\s+(?:he|she|they|the\s+\w+)\s+(?:(?:could|may|might|can|will|would|shall)\s+)?
(?:faces?|receives?|be\s+punished\s+(?:by|with)|be\s+(?:taken|remanded|put|placed)\s+in(?:to)?|be\s+sent\s+to)\s+(?<what>.+)$)"_s),
        folded(
            uR"(^(?:(?:любое|каждое|повторное|злостное)\s+){0,2}(?:нарушени[ея]|несоблюдени[ея]|неисполнени[ея]|невыполнени[ея])(?<of>(?:\s[^.;:!?]{0,80}?)?)\s+
(?:может\s+(?:привести\s+к|повлечь(?:\s+за\s+собой)?)|привед[её]т\s+к|(?:по)?влеч[её]т(?:\s+за\s+собой)?|грозит|чревато)\s+(?<what>.+)$)"_s),
        folded(
            uR"(^(?:в\s+случае|при)\s+(?:\p{L}+\s+)?(?:нарушени[яи]|несоблюдени[яи]|неисполнени[яи]|невыполнени[яи])(?<of>(?:\s[^.;:!?,]{0,80}?)?),?\s+(?:(?:ему|ей|им|осужд\p{L}+)\s+)?
(?:грозит|последует|может\s+последовать)\s+(?<what>.+)$)"_s),
    };
    return all;
}

/// All of them, and none that is told from the others.
bool speaksOfAll(const QString &breached)
{
    static const QRegularExpression all = folded(
        uR"(^\s*$|\b(?:conditions|restrictions|bans|prohibitions|obligations|duties|terms|requirements|rules|judge?ment|sentence|verdict|probation|them)\b|\bany\s+(?:one\s+)?(?:of\s+)?(?:\w+\s+){0,2}(?:condition|restriction|ban|prohibition|obligation|duty)s?\b
|\b(?:условий|ограничений|запретов|обязанностей|требований|правил|приговора|них|их|любого|испытательного)\b)"_s);
    static const QRegularExpression one = folded(
        u"\\b(?:first|second|third|last|latter|former)\\b|\\b(?:перв|втор|трет|последн)\\p{L}+"_s);
    return all.match(breached).hasMatch() && !one.match(breached).hasMatch();
}

/// "This ban", where it is not said which.
bool speaksOfOne(const QString &breached)
{
    static const QRegularExpression one = folded(
        uR"(^\s+(?:of\s+)?(?:the|this|that|it)\b(?:\s+(?:condition|restriction|ban|prohibition|obligation|duty|order|curfew))?$|^\s+(?:этого\s+|данного\s+)?(?:запрета|ограничения|условия|обязанности)$)"_s);
    return one.match(breached).hasMatch();
}

/// Without who says so: "…, the court warned".
QString withoutWhoSays(const QString &words)
{
    static const QRegularExpression says = folded(
        uR"(,\s+(?:(?:the|as\s+the)\s+\w+\s+(?:said|says|warned|warns|added|adds|noted|notes)|according\s+to|(?:предупредил|сообщил|отметил|добавил)\p{L}*)\b.*$)"_s);
    return QString(words).remove(says).trimmed();
}

} // namespace

std::optional<BreachSaid> breachIn(const QString &sentence)
{
    constexpr qsizetype longest = 120; // characters: more is a story
    for (const QRegularExpression &form : forms()) {
        const auto match = form.match(sentence);
        if (!match.hasMatch())
            continue;
        const QString breached = match.captured(u"of"_s);
        BreachSaid said { kindsOf(breached), withoutWhoSays(match.captured(u"what"_s)) };
        said.ofOne = said.codes.isEmpty() && speaksOfOne(breached);
        const bool known = !said.codes.isEmpty() || said.ofOne || speaksOfAll(breached);
        return known && !said.consequence.isEmpty() && said.consequence.size() <= longest
            ? std::optional(said)
            : std::nullopt;
    }
    return {};
}

} // namespace habeas::bans
