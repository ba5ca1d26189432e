#include "app/base/dates/dateprint.h"
#include "app/law/proceedings/chargeledger.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/template/oncewords.h"

#include <algorithm>

// What the proceedings call a person now, and which accusations are still made.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// The last word of the courts, in one phrase, with the day it was said on.
struct LastJudgment
{
    QString words;
    std::optional<CivilDay> day; ///< the first it may have been passed on
    QUuid record;
};

QString judgmentWords(const FormContext &context, const SentenceChain &chain)
{
    const Sentence &last = chain.judgments.at(*chain.decidedBy).sentence;
    const QString at = last.pronounced.isSet() && !last.pronounced.isUnknown()
        ? dateOnce(last.pronounced, context.language())
        : QString();
    QString words = chain.state == SentenceChain::State::Quashed
        ? context.say(u"judgment quashed", u"приговор отменён", u"үкімнің күші жойылды")
        : context.say(u"judgment", u"приговор", u"үкім");
    if (!at.isEmpty())
        words = u"%1 (%2)"_s.arg(words, at);
    const Sentence *stands = chain.inEffect();
    if (stands == nullptr)
        return words;
    words = u"%1: %2"_s.arg(words, context.label("sentence_type", stands->type));
    const bool restricted = std::ranges::any_of(
        context.folder().restrictions, [&context, stands](const Restriction &restriction) {
            return restriction.sentence == stands->id
                && !context.wish().leftOut.contains(restriction.id.uuid());
        });
    if (restricted)
        words += context.say(u", with restrictions", u", с ограничениями", u", шектеулермен");
    return words;
}

std::optional<LastJudgment> lastJudgment(const FormContext &context)
{
    std::optional<LastJudgment> last;
    for (const SentenceChain &chain : sentenceChains(context.folder(), context.wish().date)) {
        if (!context.isTheirs(chain.person) || !chain.decidedBy
            || context.wish().leftOut.contains(
                chain.judgments.at(*chain.decidedBy).sentence.id.uuid()))
            continue;
        const Sentence &decided = chain.judgments.at(*chain.decidedBy).sentence;
        const auto day = decided.pronounced.earliest();
        if (!last || !last->day || (day && *day >= *last->day))
            last = LastJudgment { judgmentWords(context, chain), day, decided.id.uuid() };
    }
    return last;
}

} // namespace

/// A status that began before the judgment is history: nobody is a suspect after a conviction.
void readStatuses(FormContext &context)
{
    const std::optional<LastJudgment> judgment = lastJudgment(context);
    LetterValue &statuses = context.root(u"statuses"_s);
    LetterValue &earlier = context.root(u"earlier_statuses"_s);
    LetterValue &standing = context.root(u"standing"_s);
    if (judgment) {
        standing = LetterValue::of(judgment->words);
        standing.record = judgment->record;
    }
    for (const StatusEntry &entry : statusHistory(context.folder(), context.wish().date)) {
        const Status &status = entry.status;
        if (!context.isTheirs(status.person) || !context.admits(status.id.uuid(), status.status))
            continue;
        LetterValue item = statuses.newItem(status.id.uuid());
        item.content = status.status.trimmed();
        item.set(u"status"_s, context.words(status.status));
        item.set(u"from"_s, context.date(status.from));
        item.set(u"until"_s, context.date(status.until));
        item.set(u"authority"_s, context.words(status.authority));
        statuses.items << item;
        const bool after = !judgment
            || (judgment->day && status.from.earliest()
                && *status.from.earliest() > *judgment->day);
        if (!entry.current || !after) {
            earlier.items << item;
            continue;
        }
        QStringList foreign;
        const QString words = context.words(status.status, foreign);
        const QString from = status.from.isSet() && !status.from.isUnknown()
            ? dateOnce(status.from, context.language())
            : QString();
        standing = LetterValue::of(from.isEmpty() ? words : u"%1 (%2)"_s.arg(words, from));
        standing.record = status.id.uuid();
        standing.foreign = foreign;
    }
}

namespace {

/// What ended an accusation, in a few words.
QString endingOf(const FormContext &context, const LetterValue &charge)
{
    const auto words = [&charge](const QString &name) {
        const LetterValue value = charge.members.value(name);
        const auto *text = std::get_if<QString>(&value.content);
        return text != nullptr ? *text : QString();
    };
    if (const QString apart = words(u"outcome_apart"_s); !apart.isEmpty())
        return apart;
    QStringList others;
    const LetterValue replaced = charge.members.value(u"replaced_by"_s);
    for (const LetterValue &other : replaced.items) {
        if (const auto *text = std::get_if<QString>(&other.content))
            others << *text;
    }
    if (others.isEmpty())
        return words(u"stage"_s);
    return context.say(u"replaced by %1", u"вместо этого: %1", u"оның орнына: %1")
        .arg(others.join(u", "_s));
}

} // namespace

/// Who sits in court must see at once which accusations are still made.
void readChargesByState(FormContext &context)
{
    for (const LetterValue &charge : std::as_const(context.root(u"charges"_s).items)) {
        const bool ended = !charge.members.value(u"ended"_s).isNothing();
        LetterValue &list = context.root(ended ? u"ended_charges"_s : u"live_charges"_s);
        LetterValue item = list.newItem(charge.record);
        item.content = charge.content;
        for (const QString &name : { u"law"_s, u"offence"_s })
            item.set(name, charge.members.value(name));
        item.set(u"ending"_s, LetterValue::of(endingOf(context, charge)));
        list.items << item;
    }
}

} // namespace habeas
