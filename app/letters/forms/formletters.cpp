#include "app/base/dates/dateprint.h"
#include "app/letters/followups.h"
#include "app/letters/forms/formcontext.h"

#include <algorithm>

// What a letter that follows another one may say of it, and what has happened since.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

struct SentLetter
{
    const Letter *letter = nullptr;
    const Dispatch *dispatch = nullptr;
};

/// The first line of the address as it was printed: the office.
QString readerOf(const Dispatch &dispatch)
{
    return dispatch.block.section(u'\n', 0, 0).simplified();
}

/// The letter this one follows up, where that is said; else the last one about the person. It
/// surely went out before this one, to the same official where there is one.
SentLetter lastSent(const FormContext &context, bool unanswered)
{
    // Few of a long log went to this official: each letter is looked up for those alone.
    QList<const Dispatch *> there;
    for (const Dispatch &dispatch : context.folder().dispatches) {
        if (context.wish().official && dispatch.official != context.wish().official->id)
            continue;
        if (dispatch.sent.latest() && *dispatch.sent.latest() <= context.wish().date
            && !(unanswered && hasAnswer(dispatch)))
            there << &dispatch;
    }
    SentLetter last;
    if (there.isEmpty())
        return last;
    for (const Letter &letter : context.folder().letters) {
        const Id<Letter> meant = context.wish().previous;
        if (!context.isTheirs(letter.person) || letter.state == u"withdrawn"
            || (!meant.isNull() && letter.id != meant))
            continue;
        for (const Dispatch *dispatch : std::as_const(there)) {
            if (dispatch->letter == letter.id
                && (last.dispatch == nullptr
                    || PartialDate::sortsBefore(last.dispatch->sent, dispatch->sent)))
                last = { &letter, dispatch };
        }
    }
    return last;
}

void readSent(FormContext &context, const QString &name, const SentLetter &sent)
{
    if (sent.letter == nullptr
        || !context.admits(sent.dispatch->id.uuid(), sent.letter->ref.trimmed()))
        return;
    LetterValue &value = context.root(name);
    value.content = LetterValue::Group {};
    value.record = sent.dispatch->id.uuid();
    value.set(u"ref"_s, LetterValue::of(sent.letter->ref));
    value.set(u"at"_s, LetterValue::of(sent.dispatch->sent));
    // Whoever reads a letter to nobody in particular cannot know whom that one was to.
    if (context.wish().official == nullptr)
        value.set(u"to"_s, context.words(readerOf(*sent.dispatch)));
    value.set(u"medium"_s, LetterValue::of(context.label("medium", sent.dispatch->medium)));
    value.set(u"subject"_s, context.words(sent.letter->subject));
    LetterValue &asked = value.members[u"asked"_s];
    for (const QString &request : sent.letter->requests.split(u'\n', Qt::SkipEmptyParts)) {
        const LetterValue words = context.words(request);
        asked.foreign << words.foreign;
        if (!words.isNothing())
            asked.items << words;
    }
}

/// Only what surely happened after the letter went: the reader cannot have known it from there.
void readNewFacts(FormContext &context, const SentLetter &sent)
{
    if (sent.dispatch == nullptr)
        return;
    const CivilDay since = *sent.dispatch->sent.latest();
    LetterValue &facts = context.root(u"new_facts"_s);
    const std::optional<LetterValue> declared
        = context.data().root.members.contains(u"chronology"_s)
        ? std::optional(context.root(u"chronology"_s))
        : std::nullopt;
    const QList<ChronologyLine> lines = chronologyOf(context);
    facts.foreign = context.root(u"chronology"_s).foreign;
    context.data().root.members.remove(u"chronology"_s);
    if (declared)
        context.root(u"chronology"_s) = *declared;
    for (const ChronologyLine &line : lines) {
        if (!line.at.earliest() || *line.at.earliest() <= since)
            continue;
        LetterValue item = facts.newItem(line.record);
        item.content = line.text;
        item.set(u"at"_s, LetterValue::of(line.at));
        item.set(u"text"_s, LetterValue::of(line.text));
        facts.items << item;
    }
}

} // namespace

void readLetters(FormContext &context)
{
    const SentLetter sent = lastSent(context, false);
    if (context.info().needs.contains(u"new_facts"_s))
        readNewFacts(context, sent);
    readSent(context, u"previous"_s, sent);
    readSent(context, u"unanswered"_s, lastSent(context, true));
}

} // namespace habeas
