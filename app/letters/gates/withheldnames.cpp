#include "app/base/text/textfold.h"
#include "app/letters/gates/typedwords.h"
#include "app/letters/gates/withheldwords.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

// Names of the case in what people type.

namespace {

constexpr qsizetype plainlyAName = 6; // folded letters of a name that is told by a small letter too

/// A name of three letters with another ending ("Анна" is folded to "ana"); it tells nobody alone.
bool isShortForm(const QString &recorded, const TypedWord &typed)
{
    return recorded.size() == 3 && typed.cyrillic && typed.capital && typed.folded.size() <= 4
        && typed.folded.startsWith(recorded.first(2));
}

} // namespace

/// A word of everyday speech is a name where its capital has no other reason.
bool WithheldWords::looksLikeName(const NameEntry &entry, qsizetype i, const TypedWord &word)
{
    if (entry.alsoAWord.at(i))
        return word.capital && !word.begins;
    const QString &recorded = entry.words.at(i);
    return word.capital || (recorded.size() >= plainlyAName && word.folded.startsWith(recorded));
}

/// The most words of one name from there on, in any order and with nothing but a blank between
/// them, one of which gives the person away.
WithheldWords::Found WithheldWords::pieceAt(const QList<TypedWord> &words, qsizetype at) const
{
    Found best;
    for (const NameEntry &entry : m_names) {
        QSet<qsizetype> used;
        bool telling = false;
        bool beside = false; // by another word of the name, if by none alone
        const auto take = [&](const TypedWord &word) {
            for (qsizetype i = 0; i < entry.words.size(); ++i) {
                const QString &recorded = entry.words.at(i);
                const bool looksSo = looksLikeName(entry, i, word);
                if (used.contains(i) || (!looksSo && !word.capital)
                    || (!isSameWord(recorded, word) && !isShortForm(recorded, word)))
                    continue;
                used.insert(i);
                telling = telling || (entry.telling.at(i) && looksSo);
                beside = beside || entry.telling.at(i);
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
        if ((telling || whole || (beside && run > 1)) && run > best.count)
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
        const bool isName
            = run > 1 || !entry.alsoAWord.value(0) || looksLikeName(entry, 0, words.at(at));
        if (run == entry.words.size() && run > best.count && isName)
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
                if (entry.telling.at(i) && looksLikeName(entry, i, word)
                    && isSameWord(entry.words.at(i), word))
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

} // namespace habeas
