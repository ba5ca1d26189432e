#include "app/law/proceedings/sentencewords.h"

#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/moneyprint.h"
#include "app/casefile/thesaurus.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct SentenceText
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString label(const char *list, const QString &code)
{
    return code.isEmpty() ? QString()
                          : codeLabel(QString::fromLatin1(list), code, screenLanguage());
}

QString upperFirst(const QString &text)
{
    return text.isEmpty() ? text : QString(text.at(0).toUpper() + text.mid(1));
}

QString together(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString moneyWords(const Money &money)
{
    if (!money.isSet())
        return {};
    const QString amount
        = QString(printAmount(money.amount, screenLanguage()) + u' ' + money.currency).trimmed();
    if (money.statedAmount.isEmpty())
        return amount;
    return SentenceText::tr("%1 (%2 %3, as the source states)")
        .arg(amount, printAmount(money.statedAmount, screenLanguage()), money.statedCurrency);
}

QString dateWords(const PartialDate &date)
{
    return date.isSet() && !date.isUnknown() ? printDate(date, screenLanguage())
                                             : SentenceText::tr("no date on record");
}

/// "the judgment of the appeal court (Minsk City Court), 3 May 2022".
QString nameOf(const Sentence &sentence)
{
    return SentenceText::tr("the judgment of %1, %2", "court, date")
        .arg(courtWords(sentence), dateWords(sentence.pronounced));
}

/// Lengths alone where both have one of the same kind; the whole penalties otherwise.
QString changeWords(const QString &verb, const Sentence &before, const Sentence &now)
{
    const bool lengths = !before.term.isEmpty() && !now.term.isEmpty() && before.type == now.type;
    const QString was = lengths ? termWords(before.term) : penaltyWords(before);
    const QString is = lengths ? termWords(now.term) : penaltyWords(now);
    return SentenceText::tr("%1: it was %2, it is now %3.", "what a court did to a sentence")
        .arg(verb, was, is);
}

QString effectVerb(const QString &effect, const QString &court)
{
    if (effect == u"raised"_s)
        return SentenceText::tr("%1 raised the sentence").arg(court);
    if (effect == u"cut"_s)
        return SentenceText::tr("%1 cut the sentence").arg(court);
    if (effect == u"changed"_s)
        return SentenceText::tr("%1 changed the sentence").arg(court);
    return SentenceText::tr("%1 passed another sentence").arg(court);
}

QString passedWords(const Sentence &sentence, const QString &court)
{
    if (sentence.type == u"acquittal"_s)
        return SentenceText::tr("%1 acquitted.", "court").arg(court);
    return SentenceText::tr("%1 passed sentence: %2.", "court, penalty")
        .arg(court, penaltyWords(sentence));
}

QString quashedWords(const Judgment &judgment, const QString &court)
{
    const Sentence &sentence = judgment.sentence;
    if (judgment.passesAnew)
        return SentenceText::tr("%1 quashed the judgment before it and passed sentence: %2.",
                                "court, penalty")
            .arg(court, penaltyWords(sentence));
    return sentence.type == u"acquittal"_s
        ? SentenceText::tr("%1 quashed the judgment and acquitted.").arg(court)
        : SentenceText::tr("%1 quashed the judgment.").arg(court);
}

QString effectWords(const SentenceChain &chain, qsizetype index)
{
    const Judgment &judgment = chain.judgments.at(index);
    const Sentence &sentence = judgment.sentence;
    const QString court = upperFirst(courtWords(sentence));
    if (sentence.effect == u"quashed"_s)
        return quashedWords(judgment, court);
    if (sentence.effect == u"upheld"_s)
        return SentenceText::tr("%1 upheld the judgment before it.").arg(court);
    if (sentence.effect == u"restored"_s)
        return SentenceText::tr("%1 restored an earlier judgment.").arg(court);
    if (judgment.before < 0)
        return passedWords(sentence, court);
    const Sentence &before = chain.judgments.at(judgment.before).sentence;
    return changeWords(effectVerb(sentence.effect, court), before, sentence);
}

QString unsureWords(const SentenceChain &chain, CivilDay day)
{
    if (!chain.unsure)
        return {};
    return SentenceText::tr(
               "Whether a further judgment had been passed by %1, its date leaves open.")
        .arg(printDay(day, screenLanguage()));
}

QString standsWords(const SentenceChain &chain)
{
    const QString standing = upperFirst(nameOf(chain.judgments.at(*chain.standing).sentence));
    const Sentence &decision = chain.judgments.at(*chain.decidedBy).sentence;
    if (*chain.standing == *chain.decidedBy) {
        return SentenceText::tr("%1, stands: no later one on record changes it.").arg(standing);
    }
    if (decision.effect == u"restored"_s)
        return SentenceText::tr("%1, stands again: %2, restored it.")
            .arg(standing, nameOf(decision));
    return SentenceText::tr("%1, stands: %2, upheld it.").arg(standing, nameOf(decision));
}

} // namespace

QString termWords(const QString &term)
{
    return lengthWords(term);
}

QString courtWords(const Sentence &sentence)
{
    const QString instance = label("court_instance_court", sentence.instance);
    if (instance.isEmpty())
        return sentence.court.isEmpty() ? SentenceText::tr("a court") : sentence.court;
    // "the supreme court (Supreme Court)" says it twice.
    return sentence.court.isEmpty() || instance.contains(sentence.court, Qt::CaseInsensitive)
        ? instance
        : SentenceText::tr("%1 (%2)", "instance, court").arg(instance, sentence.court);
}

QString penaltyWords(const Sentence &sentence)
{
    QStringList parts { label("sentence_type", sentence.type), termWords(sentence.term) };
    if (!sentence.enforceableTerm.isEmpty())
        parts << SentenceText::tr("to be served: %1").arg(termWords(sentence.enforceableTerm));
    if (!sentence.probation.isEmpty())
        parts << SentenceText::tr("on probation for %1").arg(termWords(sentence.probation));
    if (sentence.lashes)
        parts << SentenceText::tr("%n lash(es)", nullptr, *sentence.lashes);
    if (sentence.fine.isSet())
        parts << SentenceText::tr("fine: %1").arg(moneyWords(sentence.fine));
    if (!sentence.confiscation.isEmpty())
        parts << SentenceText::tr("confiscation: %1").arg(sentence.confiscation);
    parts << sentence.regime << sentence.place;
    if (sentence.term.isEmpty()
        && (sentence.type == u"custodial"_s || sentence.type == u"suspended"_s
            || sentence.type == u"restriction_of_freedom"_s))
        parts.insert(1, SentenceText::tr("length not known"));
    return together(parts);
}

QString judgmentWords(const SentenceChain &chain, qsizetype index)
{
    const QString words = effectWords(chain, index);
    return chain.judgments.at(index).sentence.inAbsentia
        ? SentenceText::tr("%1 The person was tried in absentia.").arg(words)
        : words;
}

QString whyWords(const SentenceChain &chain, CivilDay day)
{
    QStringList said;
    switch (chain.state) {
    case SentenceChain::State::None:
        said << SentenceText::tr("No judgment had surely been passed by %1.")
                    .arg(printDay(day, screenLanguage()));
        break;
    case SentenceChain::State::Quashed:
        said << SentenceText::tr("No sentence stands: %1, quashed it and nothing later on record "
                                 "took its place.")
                    .arg(nameOf(chain.judgments.at(*chain.decidedBy).sentence));
        break;
    case SentenceChain::State::Stands:
    case SentenceChain::State::Acquitted:
        said << standsWords(chain);
        break;
    }
    if (const Sentence *sentence = chain.inEffect();
        sentence != nullptr && sentence->inForce.earliest() && *sentence->inForce.earliest() > day)
        said << SentenceText::tr("It is to come into force on %1.")
                    .arg(dateWords(sentence->inForce));
    if (chain.circular)
        said << SentenceText::tr("The record says in a circle which judgment is about which: check "
                                 "it.");
    said << unsureWords(chain, day);
    said.removeAll(QString());
    return said.join(u' ');
}

QString servedWords(const CaseFolder &folder, const Sentence &sentence)
{
    if (sentence.servedAs.isEmpty())
        return {};
    const bool others = std::ranges::any_of(folder.sentences, [&](const Sentence &one) {
        return one.servedWith == sentence.id && one.servedAs == sentence.servedAs;
    });
    if (sentence.servedWith.isNull() && others)
        return {}; // those say so
    const auto other = std::ranges::find(folder.sentences, sentence.servedWith, &Sentence::id);
    const QString with = sentence.servedWith.isNull() || other == folder.sentences.end()
        ? SentenceText::tr("a sentence that is not on record")
        : SentenceText::tr("%1 (%2)", "penalty, date")
              .arg(penaltyWords(*other), dateWords(other->pronounced));
    if (sentence.servedAs == u"concurrent"_s)
        return SentenceText::tr("To be served at the same time as: %1").arg(with);
    if (sentence.servedAs == u"merged"_s)
        return SentenceText::tr("Merged with: %1").arg(with);
    return SentenceText::tr("To be served after: %1").arg(with);
}

QStringList countWords(const CaseFolder &folder, const Judgment &judgment)
{
    QStringList lines;
    for (const Count &count : judgment.counts) {
        const auto charge = std::ranges::find(folder.charges, count.charge, &Charge::id);
        const bool known = !count.charge.isNull() && charge != folder.charges.end();
        LawReference law = count.law;
        if (!law.isSet() && known)
            law = charge->law;
        const QString what = law.isSet() ? printLaw(law, screenLanguage(), LawStyle::Short)
            : known                      ? charge->offence
                                         : SentenceText::tr("no article on record");
        const QString lashes
            = count.lashes ? SentenceText::tr("%n lash(es)", nullptr, *count.lashes) : QString();
        const QString given
            = together({ label("charge_outcome", count.outcome), termWords(count.term), lashes,
                         moneyWords(count.fine), count.text });
        lines << (given.isEmpty()
                      ? what
                      : SentenceText::tr("%1: %2", "article, outcome").arg(what, given));
    }
    return lines;
}

} // namespace habeas
