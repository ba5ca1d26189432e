#include "app/letters/gates/withheldwords.h"

#include "app/base/text/textfold.h"
#include "app/letters/gates/healthwords.h"
#include "app/letters/gates/sealednames.h"
#include "app/letters/gates/typedwords.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype plainlyAName = 6; // folded letters of a name that is told by a small letter too

constexpr qsizetype phraseReach = 6; // words from one telling word of a sealed text to another
constexpr qsizetype shortestBeginning = 5; // letters that two forms of one word share
constexpr qsizetype longestDifference = 3;

/// The same word as two people write it: "refused", "refusing"; "отказалась", "отказался".
bool isSameTelling(const QString &recorded, const TypedWord &typed)
{
    if (isSameWord(recorded, typed))
        return true;
    qsizetype same = 0;
    while (same < recorded.size() && same < typed.folded.size()
           && recorded.at(same) == typed.folded.at(same))
        ++same;
    return same >= shortestBeginning && recorded.size() - same <= longestDifference
        && typed.folded.size() - same <= longestDifference;
}

/// A name of three letters with another ending ("Анна" is folded to "ana"); it tells nobody alone.
bool isShortForm(const QString &recorded, const TypedWord &typed)
{
    return recorded.size() == 3 && typed.cyrillic && typed.capital && typed.folded.size() <= 4
        && typed.folded.startsWith(recorded.first(2));
}

bool hasDigit(const TypedWord &word)
{
    return std::ranges::any_of(word.text, [](QChar c) {
        return c.isDigit();
    });
}

/// The numbers that go on from an address: "-7", ", flat 7", ", кв. 7".
qsizetype moreOfAddress(const QList<TypedWord> &words, qsizetype at)
{
    static const QSet<QString> of = [] {
        QSet<QString> all;
        for (const QStringView word :
             { u"flat",    u"apt",  u"apartment", u"room",  u"house", u"block",  u"kv",   u"d",
               u"korp",    u"кв",   u"квартира",  u"дом",   u"д",     u"корпус", u"корп", u"стр",
               u"подъезд", u"этаж", u"комната",   u"пәтер", u"үй",    u"қабат" })
            all.insert(foldForSearch(word.toString()));
        return all;
    }();
    constexpr qsizetype nearby = 3; // signs between two words of one address
    qsizetype more = 0;
    const auto follows = [&](qsizetype ahead) {
        const qsizetype next = at + more + ahead;
        return next < words.size()
            && words.at(next).start - words.at(next - 1).start - words.at(next - 1).length
            <= nearby;
    };
    while (follows(0)) {
        if (words.at(at + more).glued && hasDigit(words.at(at + more)))
            ++more;
        else if (of.contains(words.at(at + more).folded) && follows(1)
                 && hasDigit(words.at(at + more + 1)))
            more += 2;
        else
            break;
    }
    return more;
}

} // namespace

/// The most words of one name from there on, in any order and with nothing but a blank between
/// them, one of which gives the person away.
WithheldWords::Found WithheldWords::pieceAt(const QList<TypedWord> &words, qsizetype at) const
{
    Found best;
    for (const NameEntry &entry : m_names) {
        QSet<qsizetype> used;
        bool telling = false;
        const auto take = [&](const TypedWord &word) {
            for (qsizetype i = 0; i < entry.words.size(); ++i) {
                const QString &recorded = entry.words.at(i);
                const bool looksSo = word.capital
                    || (recorded.size() >= plainlyAName && word.folded.startsWith(recorded));
                if (used.contains(i) || !looksSo
                    || (!isSameWord(recorded, word) && !isShortForm(recorded, word)))
                    continue;
                used.insert(i);
                telling = telling || entry.telling.at(i);
                return true;
            }
            return false;
        };
        qsizetype run = 0;
        const auto follows = [&] {
            const TypedWord &before = words.at(at + run - 1);
            return words.at(at + run).start - before.start - before.length <= 1;
        };
        while (at + run < words.size() && (run == 0 || follows()) && take(words.at(at + run)))
            ++run;
        // Both names of somebody whose family name the person has too.
        const bool whole = run > 1 && std::ranges::any_of(entry.words, [this](const QString &word) {
                               return m_ownName.sharesFamilyName(word);
                           });
        if ((telling || whole) && run > best.count)
            best = { run, &entry.thing };
    }
    return best;
}

/// "A. Volnova", "Volnova A.": a family name that is the person's own too, with another's initial.
WithheldWords::Found WithheldWords::initialAt(const QList<TypedWord> &words, qsizetype at) const
{
    // "L. A. Volnov": the second letter is of the person's own patronymic.
    const bool goesOn = at > 0 && words.at(at - 1).text.size() == 1
        && !words.at(at - 1).folded.isEmpty()
        && m_ownName.isInitial(words.at(at - 1).folded.front());
    if (at + 1 >= words.size() || goesOn)
        return {};
    for (const qsizetype first : { at, at + 1 }) {
        const TypedWord &initial = words.at(first);
        const TypedWord &family = words.at(first == at ? at + 1 : at);
        if (initial.text.size() != 1 || !initial.capital || initial.folded.isEmpty()
            || m_ownName.isInitial(initial.folded.front())
            || !m_ownName.sharesFamilyName(family.folded))
            continue;
        for (const NameEntry &entry : m_names) {
            const bool initials = std::ranges::any_of(entry.words, [&](const QString &word) {
                return word.startsWith(initial.folded.front()) && word != family.folded;
            });
            const bool named = std::ranges::any_of(entry.words, [&](const QString &word) {
                return isSameWord(word, family);
            });
            if (initials && named)
                return { 2, &entry.thing };
        }
    }
    return {};
}

/// What of it is not the person's own name said in short, or in another grammatical form.
WithheldWords::Found WithheldWords::othersNameAt(const QList<TypedWord> &words, qsizetype at) const
{
    const Found found = nameAt(words, at);
    if (found.count == 0 || found.isAddress || found.thing->own
        || m_ownName.runAt(words, at) < found.count)
        return found;
    return {};
}

/// The longest name of the case that begins at a word; else what of one stands for it.
WithheldWords::Found WithheldWords::nameAt(const QList<TypedWord> &words, qsizetype at) const
{
    Found best;
    for (const NameEntry &entry : m_names) {
        qsizetype run = 0;
        while (run < entry.words.size() && at + run < words.size()
               && isSameWord(entry.words.at(run), words.at(at + run)))
            ++run;
        if (run == entry.words.size() && run > best.count)
            best = { run, &entry.thing, entry.isAddress };
    }
    if (best.count > 0)
        return best;
    best = pieceAt(words, at);
    if (best.count == 0)
        best = initialAt(words, at);
    const auto look = [&](const TypedWord &word, qsizetype count) {
        for (const NameEntry &entry : m_names) {
            if (count > best.count && !entry.asOne.isEmpty()
                && entry.asOne.size() >= shortestTelling && isSameWord(entry.asOne, word))
                best = { count, &entry.thing };
            for (qsizetype i = 0; best.count < count && i < entry.words.size(); ++i) {
                const QString &recorded = entry.words.at(i);
                const bool looksSo = word.capital
                    || (recorded.size() >= plainlyAName && word.folded.startsWith(recorded));
                if (entry.telling.at(i) && looksSo && isSameWord(recorded, word))
                    best = { count, &entry.thing };
            }
        }
    };
    look(words.at(at), 1);
    for (const JoinedWord &joined : joinedAt(words, at)) {
        if (joined.word.folded.size() >= shortestTelling)
            look(joined.word, joined.count);
    }
    return best;
}

/// Two telling words of one sealed text no further apart than words of one thought are.
WithheldWords::Found WithheldWords::phraseAt(const QList<TypedWord> &words, qsizetype at) const
{
    const qsizetype end = std::min(at + phraseReach + 1, words.size());
    Found best;
    const auto take = [&best](qsizetype count, const WithheldThing &thing) {
        if (count > best.count)
            best = { count, &thing };
    };
    for (const PhraseEntry &entry : m_phrases) {
        qsizetype run = 0;
        while (run < entry.whole.size() && at + run < words.size()
               && isSameWord(entry.whole.at(run), words.at(at + run)))
            ++run;
        if (!entry.whole.isEmpty() && run == entry.whole.size())
            take(run, entry.thing);
        for (qsizetype one = 0; one < entry.words.size(); ++one) {
            if (!isSameTelling(entry.words.at(one), words.at(at)))
                continue;
            for (qsizetype next = at + 1; next < end; ++next) {
                for (qsizetype other = 0; other < entry.words.size(); ++other) {
                    if (other != one && (entry.closed.at(one) || entry.closed.at(other))
                        && isSameTelling(entry.words.at(other), words.at(next)))
                        take(next - at + 1, entry.thing);
                }
            }
        }
    }
    return best;
}

/// What of a record's words begins there: two of a sealed one, or one that tells by itself.
WithheldWords::Found WithheldWords::recordAt(const QList<TypedWord> &words, qsizetype at) const
{
    if (const Found phrase = phraseAt(words, at); phrase.count > 0)
        return phrase;
    const TypedWord &typed = words.at(at);
    const auto word = std::ranges::find_if(m_words, [&typed](const WordEntry &entry) {
        return (typed.capital || !entry.capitalOnly) && isSameWord(entry.folded, typed);
    });
    return word == m_words.end() ? Found() : Found { 1, &word->thing };
}

QList<WithheldMatch> WithheldWords::find(const QString &typed, Places places) const
{
    QList<WithheldMatch> matches;
    const bool elsewhere = m_sealed && !m_sealed->isEmpty();
    if (typed.trimmed().isEmpty() || (places == Places::Made && !elsewhere)
        || (m_names.isEmpty() && m_words.isEmpty() && m_closed.isEmpty() && !elsewhere
            && m_phrases.isEmpty() && !m_health))
        return matches;
    const QList<TypedWord> words = wordsIn(typed);
    qsizetype at = 0;
    const auto take = [&](qsizetype count, const WithheldThing *thing, bool isSealed) {
        const qsizetype start = words.at(at).start;
        const TypedWord &last = words.at(at + count - 1);
        const qsizetype length = last.start + last.length - start;
        const QString found = typed.mid(start, length);
        // Whose name it is is not told: whoever types may not know that case.
        matches << WithheldMatch { start, length, found,
                                   thing ? *thing
                                         : WithheldThing {
                                             found.simplified(),
                                             Withholding { Withholding::Why::Sealed }.words(),
                                             {},
                                             true,
                                             false,
                                             true } };
        matches.last().thing.sealed = matches.last().thing.sealed || isSealed;
        at += count;
    };
    const QList<HealthWords> health
        = m_health && places == Places::Typed ? healthWordsIn(words) : QList<HealthWords>();
    const auto healthAt = [&health](qsizetype word) {
        const auto found = std::ranges::find(health, word, &HealthWords::first);
        return found == health.end() ? 0 : found->count;
    };
    const auto takeHealth = [&](qsizetype count) {
        take(count, &*m_health, false);
        matches.last().thing.text = matches.last().found.simplified();
    };
    while (at < words.size()) {
        Found name = places == Places::Made ? Found() : othersNameAt(words, at);
        if (name.isAddress)
            name.count += moreOfAddress(words, at + name.count);
        const qsizetype sealed = !elsewhere
            ? 0
            : m_sealed->at(words, at, m_openElsewhere, places == Places::Made).count;
        const ClosedTexts::Found closed
            = places == Places::Typed ? m_closed.at(words, at) : ClosedTexts::Found();
        if (closed.count > std::max(name.count, sealed)) {
            take(closed.count, closed.thing, sealed > 0);
            continue;
        }
        if (name.count > 0 && name.count >= sealed) {
            take(name.count, name.thing, sealed > 0);
            continue;
        }
        if (sealed > 0) {
            take(sealed, nullptr, true);
            continue;
        }
        if (const Found other = places <= Places::Facts ? recordAt(words, at) : Found();
            other.count > 0)
            take(other.count, other.thing, false);
        else if (const qsizetype count = healthAt(at); count > 0)
            takeHealth(count);
        else
            ++at;
    }
    return matches;
}

QList<WithheldMatch> WithheldWords::in(const QString &typed) const
{
    return find(typed, Places::Typed);
}

QList<WithheldMatch> WithheldWords::inFacts(const QString &text) const
{
    return find(text, Places::Facts);
}

QList<WithheldMatch> WithheldWords::namesIn(const QString &text) const
{
    return find(text, Places::Template);
}

QList<WithheldMatch> WithheldWords::sealedElsewhereIn(const QString &text) const
{
    return find(text, Places::Made);
}

bool WithheldWords::knowsSealed() const
{
    const auto isSealed = [](const auto &entry) {
        return entry.thing.sealed;
    };
    return (m_sealed && !m_sealed->isEmpty()) || !m_closed.isEmpty() || !m_phrases.isEmpty()
        || std::ranges::any_of(m_names, isSealed) || std::ranges::any_of(m_words, isSealed);
}

bool WithheldWords::isTouchedBy(const LetterWish &wish) const
{
    QStringList said;
    for (const Wording &wording : wish.wordings)
        said << wording.block + u' ' + wording.salutation;
    if (wish.official != nullptr) {
        said << wish.official->name;
        for (const QString &word : foldedWords(wish.official->name)) {
            const auto has = [&word](const auto &entry) {
                return entry.words.contains(word);
            };
            if (std::ranges::any_of(m_names, has) || std::ranges::any_of(m_phrases, has)
                || std::ranges::find(m_words, word, &WordEntry::folded) != m_words.end())
                return true;
        }
    }
    return m_sealed && std::ranges::any_of(said, [this](const QString &text) {
               return m_sealed->mayBeSaidIn(text);
           });
}

QString withheldKey(const WithheldThing &thing)
{
    return foldForSearch(thing.text);
}

QString reasonToKeep(const LetterWish &wish, const WithheldThing &thing)
{
    if (thing.sealed)
        return {};
    const QString one = wish.keptWithheld.value(withheldKey(thing));
    return one.isEmpty() ? wish.keptWithheld.value(u"*"_s) : one;
}

QString withReplacement(const QString &typed, const WithheldMatch &match)
{
    const QString before = typed.left(match.start);
    const QString after = typed.mid(match.start + match.length);
    if (!match.thing.replacement.isEmpty())
        return before + match.thing.replacement + after;
    const bool twoSpaces = (before.isEmpty() || before.endsWith(u' ')) && after.startsWith(u' ');
    return before + (twoSpaces ? after.mid(1) : after);
}

QStringList typedTexts(const LetterWish &wish)
{
    QStringList typed = QStringList { wish.subject } + wish.requests + wish.paragraphs;
    const QString copies = copiesOf(wish);
    if (!copies.isEmpty())
        typed << copies;
    return typed;
}

QString initialsOf(const QString &name)
{
    QStringList initials;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const auto first = std::ranges::find_if(word, [](QChar c) {
            return c.isLetter();
        });
        if (first != word.end())
            initials << QString(first->toTitleCase()) + u'.'; // Georgian has none
    }
    return initials.join(u' ');
}

} // namespace habeas
