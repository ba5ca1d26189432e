#include "app/letters/facts/visiblefolder.h"
#include "app/letters/gates/healthwords.h"
#include "app/letters/gates/lintwords.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/gates/typedwords.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

// What the records of a case say and a letter may not, for the texts people type.

namespace {

constexpr qsizetype shortestWord = 5; // of other records; shorter ones are in every text
constexpr qsizetype shortestPhraseWord = 4; // of a sealed text, beside another one
constexpr qsizetype longestQuote = 60; // letters of a note, to know it again

WithheldThing closedThing(const ReaderGate &gate, const QString &text, const Withholding &why,
                          Id<Person> owner)
{
    WithheldThing thing { text, why.words(), {} };
    thing.kind = why.purpose.isEmpty() ? u"record"_s : why.purpose;
    gate.close(thing.never, thing.why, why.purpose, owner);
    return thing;
}

/// The words of a record: text fields that hold no code and no fixed form.
template<class R>
class RecordTexts
{
public:
    RecordTexts(const ReaderGate &gate, const R &record)
        : m_gate(gate)
        , m_owner(ownerOf(record))
    {
        R::describe(record, *this);
    }

    template<class Value>
    void operator()(const char *, const Value &, FieldRule = {})
    {
    }

    void operator()(const char *field, const QString &text, FieldRule rule = {})
    {
        if (rule.codes || rule.consent || rule.form != FieldRule::Form::Words
            || text.trimmed().isEmpty())
            return;
        if (const auto why = m_gate.againstField(R::kind.table, field, rule, m_owner))
            closed << closedThing(m_gate, text, *why, m_owner);
        else
            open << text;
    }

    QStringList open; ///< that the reader may be told
    QList<WithheldThing> closed; ///< the others, each with the reason

private:
    const ReaderGate &m_gate;
    Id<Person> m_owner;
};

bool isDigit(QChar c)
{
    return c.isDigit();
}

/// A capital says nothing there.
bool beginsSentence(const QString &text, const TypedWord &word)
{
    const QString before = text.left(word.start).trimmed();
    return before.isEmpty() || QStringView(u".!?:;…“«\"").contains(before.back());
}

WithheldThing ofNote(const QString &text, bool sealed)
{
    WithheldThing thing {
        text.simplified().left(longestQuote), Letters::tr("a note of the office"), {}, sealed
    };
    thing.kind = u"note"_s;
    return thing;
}

/// Whoever passes a breach on may have the person sent to prison: no reason opens one.
WithheldThing ofCompliance(const Compliance &kept, const QString &text)
{
    WithheldThing thing { text.simplified().left(longestQuote),
                          Letters::tr("the record of how a restriction was kept"),
                          {},
                          kept.sealed };
    thing.never = kept.type == u"alleged_breach" || kept.type == u"found_breach";
    thing.kind = u"record"_s;
    return thing;
}

/// Why the words of a record are looked for; nothing where they are not.
template<class R>
std::optional<Withholding> whyLookedFor(const ReaderGate &gate, const R &record)
{
    const auto why = gate.against(record);
    if (!why || why->why == Withholding::Why::Never) // the office's own work has everyday words
        return std::nullopt;
    return why;
}

} // namespace

void WithheldWords::addWords(const WithheldThing &thing)
{
    const QList<TypedWord> all = wordsIn(thing.text);
    const auto telling = std::ranges::count_if(all, [](const TypedWord &word) {
        return word.folded.size() >= shortestPhraseWord && !isEverydayWord(word.folded);
    });
    for (const TypedWord &word : all) {
        if (word.folded.size() < shortestWord || m_open.contains(word.folded)
            || isWordOfTheTrade(word.folded))
            continue;
        const bool begins = beginsSentence(thing.text, word);
        const bool tells = !thing.sealed || telling == 1 || word.capital || isWordOfIllness(word)
            || std::ranges::any_of(word.text, &isDigit);
        if (!tells)
            continue;
        WithheldThing one = thing;
        one.text = thing.text.mid(word.start, word.length);
        m_words << WordEntry { word.folded, one,
                               thing.sealed && begins && telling > 1 && !isWordOfIllness(word) };
    }
}

/// An everyday word of a sealed text is no secret; two of its words in one breath are.
void WithheldWords::addPhrase(const WithheldThing &thing, const QStringList &openTexts)
{
    constexpr qsizetype mostWhole = 6; // words of a text that is looked for as it stands
    PhraseEntry entry { {}, {}, foldedWords(thing.text), thing };
    entry.thing.text = thing.text.simplified().left(longestQuote);
    for (const QString &word : std::as_const(entry.whole)) {
        if (word.size() < shortestPhraseWord || isEverydayWord(word) || entry.words.contains(word))
            continue;
        entry.words << word;
        entry.closed << (!m_open.contains(word) && !isWordOfTheTrade(word));
    }
    const QString whole = entry.whole.join(u' ');
    if (entry.whole.size() < 2 || entry.whole.size() > mostWhole || entry.words.isEmpty()
        || std::ranges::any_of(openTexts, [&whole](const QString &open) {
               return open.contains(whole);
           }))
        entry.whole.clear();
    if (!entry.whole.isEmpty() || entry.words.size() > 1)
        m_phrases << entry;
}

namespace {

/// What the office writes for itself: its notes, those that stand on a record too, and what it
/// keeps of how restrictions are kept.
QList<std::pair<QString, WithheldThing>> insideTexts(const CaseFolder &folder,
                                                     const ReaderGate &gate)
{
    QList<std::pair<QString, WithheldThing>> texts;
    const auto keep = [&texts](const QString &text, const WithheldThing &thing) {
        if (!text.trimmed().isEmpty())
            texts.emplaceBack(text, thing);
    };
    keep(folder.file.note, ofNote(folder.file.note, folder.file.sealed));
    CaseFolder::eachList(folder, [&]<class R>(const QList<R> &list) {
        for (const R &record : list) {
            if (record.deleted)
                continue;
            keep(record.note, ofNote(record.note, record.sealed));
            if constexpr (std::is_same_v<R, Note>)
                keep(record.text, ofNote(record.text, record.sealed));
            if constexpr (std::is_same_v<R, Compliance>) {
                for (const QString &text : RecordTexts<R>(gate, record).open)
                    keep(text, ofCompliance(record, text));
            }
        }
    });
    return texts;
}

} // namespace

/// They are not passed on, in pieces neither; what other records tell this reader openly is no
/// secret because a note says it too.
void WithheldWords::readInsideWords(const CaseFolder &folder, const ReaderGate &gate)
{
    if (gate.staysInside())
        return;
    const QList<std::pair<QString, WithheldThing>> inside = insideTexts(folder, gate);
    if (inside.isEmpty())
        return;
    CaseFolder open = visibleFolder(folder).folder;
    (void)gate.takeOut(open);
    const auto tell = [&]<class R>(const R &record) {
        if constexpr (!std::is_same_v<
                          R,
                          Note> && !std::is_same_v<R, Letter> && !std::is_same_v<R, Compliance>) {
            for (const QString &text : RecordTexts<R>(gate, record).open)
                m_closed.openly(text);
        }
    };
    tell(open.file);
    CaseFolder::eachList(open, [&](const auto &list) {
        for (const auto &record : list)
            tell(record);
    });
    for (const auto &[text, thing] : inside)
        m_closed.addPassages(text, thing);
}

void WithheldWords::readRecords(const CaseFolder &folder, const ReaderGate &gate)
{
    QList<WithheldThing> closed;
    CaseFolder::eachList(folder, [&]<class R>(const QList<R> &list) {
        if constexpr (!std::is_same_v<R, Name>) {
            for (const R &record : list) {
                if (record.deleted)
                    continue;
                const RecordTexts<R> texts(gate, record);
                const qsizetype before = closed.size();
                closed << texts.closed;
                if (const auto why = whyLookedFor(gate, record)) {
                    for (const QString &text : texts.open)
                        closed << closedThing(gate, text, *why, ownerOf(record));
                }
                for (qsizetype i = before; i < closed.size(); ++i)
                    closed[i].sealed = record.sealed;
            }
        }
    });
    if (closed.isEmpty())
        return;
    // What other records tell this reader openly is no secret.
    CaseFolder open = visibleFolder(folder).folder;
    (void)gate.takeOut(open);
    QStringList openTexts;
    CaseFolder::eachList(open, [&]<class R>(const QList<R> &list) {
        for (const R &record : list) {
            if (gate.against(record))
                continue;
            for (const QString &text : RecordTexts<R>(gate, record).open) {
                const QStringList words = foldedWords(text);
                openTexts << words.join(u' ');
                for (const QString &word : words)
                    m_open.insert(word);
            }
        }
    });
    for (const WithheldThing &thing : std::as_const(closed)) {
        addWords(thing);
        if (thing.sealed)
            addPhrase(thing, openTexts);
    }
}

} // namespace habeas
