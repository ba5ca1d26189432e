#include "app/casefile/judgmentkind.h"
#include "app/casefile/thesaurus.h"
#include "app/law/proceedings/pardons.h"
#include "app/law/proceedings/termstart.h"
#include "app/letters/facts/casefacts.h"
#include "app/letters/template/oncewords.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/words.h"

#include <algorithm>

// The part of CaseFacts that reads judgments and what became of them.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

JudgmentKind kindOf(const Judgment &judgment)
{
    const Sentence &sentence = judgment.sentence;
    return judgmentKind(sentence.type, judgment.passesAnew ? QString() : sentence.effect);
}

/// What is served after another sentence stands after it; the rest as it was.
QList<SentenceChain> inTheirTurn(QList<SentenceChain> left)
{
    QList<SentenceChain> placed;
    while (!left.isEmpty()) {
        const auto next = std::ranges::find_if(left, [&left](const SentenceChain &chain) {
            const SentenceChain *before = chainOf(left, servedAfter(chain));
            return before == nullptr || before == &chain;
        });
        const qsizetype at = next == left.end() ? 0 : next - left.begin();
        placed << left.takeAt(at);
    }
    return placed;
}

} // namespace

void CaseFacts::sentences()
{
    for (const SentenceChain &chain : inTheirTurn(sentenceChains(m_folder, m_wish.date))) {
        if (isTheirs(chain.person) && chain.decidedBy)
            sentence(chain);
    }
}

/// One accusation that courts have spoken on is one item, however many judgments there are: what
/// stands, and how it came to that.
void CaseFacts::sentence(const SentenceChain &chain)
{
    const bool stands = chain.standing.has_value();
    const Judgment &judgment = chain.judgments.at(stands ? *chain.standing : *chain.decidedBy);
    const Sentence &told = judgment.sentence;
    const QString type = label("sentence_type", told.type);
    QList<Id<Sentence>> needed { told.id, chain.judgments.at(*chain.decidedBy).sentence.id };
    // Without the judgment that left it so, what stands would be told wrongly.
    const JudgmentKind kind = kindOf(judgment);
    bool whole = takes(told.id.uuid(), dated(told.pronounced, label(kind.codes, kind.code)));
    if (needed.first() != needed.last())
        whole = !m_wish.leftOut.contains(needed.last().uuid()) && whole;
    if (!whole)
        return;
    LetterValue item = list(u"sentences"_s).newItem(told.id.uuid());
    item.content = type;
    item.set(u"quashed"_s, LetterValue::flag(!stands));
    item.set(u"acquitted"_s, LetterValue::flag(stands && told.type == u"acquittal"_s));
    pardon(item, chain);
    item.set(u"pronounced"_s, LetterValue::of(told.pronounced));
    item.set(u"court"_s, words(told.court));
    item.set(u"instance"_s, LetterValue::of(label("court_instance_court", told.instance)));
    item.set(u"in_absentia"_s, LetterValue::flag(told.inAbsentia));
    item.set(u"in_force"_s, LetterValue::of(told.inForce));
    item.set(u"law"_s, LetterValue::of(told.law));
    penalty(item, told);
    counts(item, judgment);
    history(item, chain);
    list(u"sentences"_s).items << item;
}

namespace {

/// "imprisonment of 5 years"; a fine with its sum.
QString kindInWords(const Sentence &sentence, const QString &label, const QString &term,
                    Language language)
{
    const bool english = language == Language::English;
    if (sentence.type == u"fine" && sentence.fine.isSet()) {
        const QString sum = moneyInWords(sentence.fine, language);
        return english ? u"a fine of "_s + sum : u"%1 %2"_s.arg(label, sum);
    }
    if (term.isEmpty())
        return label;
    return english ? u"%1 of %2"_s.arg(label, term) : u"%1, %2"_s.arg(label, term);
}

/// What a later judgment does not repeat of the one before it is neither gone nor standing, by
/// what is on record.
QString notRepeated(const Sentence &sentence, const Sentence *before, Language language)
{
    if (before == nullptr || sentence.type == u"acquittal")
        return {};
    // A fine that was the punishment itself was replaced; one beside it nobody spoke of.
    const bool fine = before->type != u"fine" && before->fine.isSet() && !sentence.fine.isSet();
    const bool noLashes = before->lashes.value_or(0) > 0 && sentence.lashes == 0;
    QStringList parts;
    switch (language) {
    case Language::English:
        parts = { noLashes ? u" without lashes"_s : QString(),
                  fine ? u" (what became of the fine is not on our record)"_s : QString() };
        break;
    case Language::Russian:
        parts = { noLashes ? u" без ударов плетью"_s : QString(),
                  fine ? u" (что стало со штрафом, у нас не записано)"_s : QString() };
        break;
    case Language::Kazakh:
        parts = { noLashes ? u" (дүресіз)"_s : QString(),
                  fine ? u" (айыппұлдың тағдыры бізде жазылмаған)"_s : QString() };
        break;
    }
    return parts.join(QString());
}

struct Besides
{
    const char16_t *probation;
    const char16_t *lashes;
    const char16_t *fine;
    const char16_t *confiscation;
};

Besides besidesOf(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return { u"испытательный срок %1", u"ударов плетью: %1", u"штраф %1", u"конфискация: %1" };
    case Language::Kazakh:
        return { u"сынақ мерзімі %1", u"дүре саны: %1", u"айыппұл %1", u"тәркілеу: %1" };
    }
    return { u"probation of %1", u"%1 lashes", u"a fine of %1", u"confiscation: %1" };
}

} // namespace

/// Everything a judgment imposed, in one phrase that can follow "from" and "to" in English and
/// stands alone in the other languages.
QString CaseFacts::punishment(const Sentence &sentence, const Sentence *before) const
{
    const Language language = m_wish.language;
    const auto plain = [](const LetterValue &value) {
        const auto *text = std::get_if<QString>(&value.content);
        return text != nullptr ? *text : QString();
    };
    const Besides words = besidesOf(language);
    QStringList parts { kindInWords(sentence, label("sentence_type", sentence.type),
                                    plain(term(sentence.term)), language) };
    const auto add = [&parts](const char16_t *pattern, const QString &what) {
        if (!what.isEmpty())
            parts << QStringView(pattern).toString().arg(what);
    };
    add(words.probation, plain(term(sentence.probation)));
    if (sentence.lashes && *sentence.lashes > 0)
        add(words.lashes, QString::number(*sentence.lashes));
    if (sentence.fine.isSet() && sentence.type != u"fine")
        add(words.fine, moneyInWords(sentence.fine, language));
    add(words.confiscation, plain(this->words(sentence.confiscation)));
    parts.removeAll(QString());
    QString all = language == Language::English ? parts.join(u", "_s) : parts.join(u"; "_s);
    if (language == Language::English && parts.size() > 1)
        all = QStringList(parts.mid(0, parts.size() - 1)).join(u", "_s) + u" and "_s + parts.last();
    return all + notRepeated(sentence, before, language);
}

void CaseFacts::penalty(LetterValue &item, const Sentence &sentence)
{
    item.set(u"punishment"_s, LetterValue::of(punishment(sentence, nullptr)));
    item.set(u"type"_s, LetterValue::of(label("sentence_type", sentence.type)));
    item.set(u"term"_s, term(sentence.term));
    item.set(u"to_serve"_s, term(sentence.enforceableTerm));
    item.set(u"probation"_s, term(sentence.probation));
    item.set(u"fine"_s, LetterValue::of(sentence.fine));
    item.set(u"is_fine"_s, LetterValue::flag(sentence.type == u"fine"_s));
    const Money stated { sentence.fine.statedAmount, sentence.fine.statedCurrency, {}, {} };
    item.members[u"fine"_s].set(u"stated"_s, LetterValue::of(stated));
    if (sentence.lashes && *sentence.lashes > 0)
        item.set(u"lashes"_s, LetterValue::of(QString::number(*sentence.lashes)));
    item.set(u"confiscation"_s, words(sentence.confiscation));
    item.set(u"place"_s, words(sentence.place));
    const auto other = std::ranges::find(m_folder.sentences, sentence.servedWith, &Sentence::id);
    if (sentence.servedWith.isNull() || other == m_folder.sentences.end())
        return;
    LetterValue with
        = LetterValue::of(dated(other->pronounced, label("sentence_type", other->type)));
    with.record = other->id.uuid();
    if (sentence.servedAs == u"consecutive"_s)
        item.set(u"served_after"_s, with);
    else if (sentence.servedAs == u"concurrent"_s)
        item.set(u"served_with"_s, with);
}

namespace {

/// Whether the only count repeats what the judgment as a whole has said.
bool saysNoMore(const Count &count, const Sentence &sentence)
{
    return count.law.isSet() && count.law == sentence.law && count.outcome == u"convicted"
        && (count.term.isEmpty() || count.term == sentence.term);
}

} // namespace

void CaseFacts::counts(LetterValue &item, const Judgment &judgment)
{
    LetterValue &articles = item.members[u"articles"_s];
    if (judgment.counts.size() == 1 && saysNoMore(judgment.counts.first(), judgment.sentence))
        return;
    for (const Count &count : judgment.counts) {
        LawReference law = count.law;
        for (const Charge &charge : m_folder.charges) {
            if (!law.isSet() && !count.charge.isNull() && charge.id == count.charge)
                law = charge.law;
        }
        const QString outcome = label("charge_outcome", count.outcome);
        const QString printed = printLaw(law, m_wish.language, LawStyle::Short);
        if (!law.isSet()
            || !takes(count.id.uuid(),
                      outcome.isEmpty() ? printed : u"%1: %2"_s.arg(printed, outcome)))
            continue;
        LetterValue article = articles.newItem(count.id.uuid());
        article.content = printed;
        article.set(u"law"_s, LetterValue::of(law));
        article.set(u"outcome"_s, LetterValue::of(outcome));
        article.set(u"term"_s, term(count.term));
        articles.items << article;
    }
}

/// What a pardon left of a punishment nobody wrote down: it is not said to stand.
void CaseFacts::pardon(LetterValue &item, const SentenceChain &chain)
{
    const auto found
        = pardonOf(m_folder, chain, sentenceChains(m_folder, m_wish.date), m_wish.date);
    if (!found || m_wish.leftOut.contains(found->record))
        return;
    const Language language = m_wish.language;
    const QString day = found->at.isSet() && !found->at.isUnknown()
        ? u" (%1)"_s.arg(dateOnce(found->at, language))
        : QString();
    QString words;
    switch (language) {
    case Language::English:
        words = u"after that came a pardon or an amnesty%1; whether anything of the punishment is "
                "still carried out is not on our record"_s;
        break;
    case Language::Russian:
        words = u"после этого было помилование или амнистия%1; исполняется ли ещё что-то из "
                "наказания, у нас не записано"_s;
        break;
    case Language::Kazakh:
        words = u"бұдан кейін кешірім немесе рақымшылық болды%1; жазадан әлі не орындалып жатқаны "
                "бізде жазылмаған"_s;
        break;
    }
    LetterValue value = LetterValue::of(words.arg(day));
    value.record = found->record;
    value.dated = !day.isEmpty();
    item.set(u"pardoned"_s, value);
}

/// Empty where there is only one judgment: then the item itself says everything.
void CaseFacts::history(LetterValue &item, const SentenceChain &chain)
{
    LetterValue &steps = item.members[u"history"_s];
    const qsizetype passed = std::ranges::count_if(chain.judgments, &Judgment::passed);
    for (qsizetype i = 0; passed > 1 && i < chain.judgments.size(); ++i) {
        const Judgment &judgment = chain.judgments.at(i);
        const Sentence &sentence = judgment.sentence;
        const QString type = label("sentence_type", sentence.type);
        const JudgmentKind kind = kindOf(judgment);
        const bool isTold = sentence.id.uuid() == item.record;
        if (!judgment.passed
            || (!isTold
                && !takes(sentence.id.uuid(),
                          dated(sentence.pronounced, label(kind.codes, kind.code)))))
            continue;
        LetterValue step = steps.newItem(sentence.id.uuid());
        step.content = type;
        step.set(u"pronounced"_s, LetterValue::of(sentence.pronounced));
        step.set(u"court"_s, words(sentence.court));
        step.set(u"instance"_s, LetterValue::of(label("court_instance_court", sentence.instance)));
        step.set(u"in_absentia"_s, LetterValue::flag(sentence.inAbsentia));
        step.set(u"type"_s, LetterValue::of(type));
        step.set(u"term"_s, term(sentence.term));
        const Sentence *before
            = judgment.before >= 0 ? &chain.judgments.at(judgment.before).sentence : nullptr;
        step.set(u"punishment"_s,
                 LetterValue::of(punishment(sentence, judgment.passesAnew ? nullptr : before)));
        step.set(u"anew"_s, LetterValue::flag(judgment.passesAnew));
        if (before != nullptr && !m_wish.leftOut.contains(before->id.uuid())) {
            step.set(u"term_before"_s, term(before->term));
            step.set(u"punishment_before"_s, LetterValue::of(punishment(*before, nullptr)));
        }
        const QString &effect = sentence.effect;
        const QString did = effect.isEmpty()
                || (judgment.before < 0 && effect != u"quashed"_s && effect != u"restored"_s
                    && effect != u"upheld"_s)
            ? u"passed"_s
            : effect;
        const bool acquits
            = sentence.type == u"acquittal"_s && effect != u"upheld"_s && effect != u"restored"_s;
        step.set(u"acquitted"_s, LetterValue::flag(acquits));
        if (!acquits || effect == u"quashed"_s)
            step.set(did, LetterValue::flag(true));
        steps.items << step;
    }
}

} // namespace habeas
