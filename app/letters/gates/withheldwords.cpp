#include "app/letters/gates/withheldwords.h"

#include "app/base/text/textfold.h"
#include "app/letters/gates/sealednames.h"
#include "app/letters/gates/typedwords.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype plainlyAName = 6; // folded letters of a name that is told by a small letter too

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
                if (used.contains(i) || !looksSo || !isSameWord(recorded, word))
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
        if (telling && run > best.count)
            best = { run, &entry.thing };
    }
    return best;
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
            best = { run, &entry.thing };
    }
    if (best.count > 0)
        return best;
    best = pieceAt(words, at);
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

QList<WithheldMatch> WithheldWords::find(const QString &typed, Places places) const
{
    QList<WithheldMatch> matches;
    const bool elsewhere = m_sealed && !m_sealed->isEmpty();
    if (typed.trimmed().isEmpty() || (places == Places::Made && !elsewhere)
        || (m_names.isEmpty() && m_words.isEmpty() && m_closed.isEmpty() && !elsewhere))
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
    while (at < words.size()) {
        const Found name = places == Places::Made ? Found() : nameAt(words, at);
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
        const auto word = std::ranges::find_if(m_words, [&](const WordEntry &entry) {
            return isSameWord(entry.folded, words.at(at));
        });
        if (places <= Places::Facts && word != m_words.end())
            take(1, &word->thing, false);
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
    return (m_sealed && !m_sealed->isEmpty()) || !m_closed.isEmpty()
        || std::ranges::any_of(m_names, isSealed) || std::ranges::any_of(m_words, isSealed);
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
    return QStringList { wish.subject } + wish.requests + wish.paragraphs;
}

QString initialsOf(const QString &name)
{
    QStringList initials;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const auto first = std::ranges::find_if(word, [](QChar c) {
            return c.isLetter();
        });
        if (first != word.end())
            initials << QString(first->toUpper()) + u'.';
    }
    return initials.join(u' ');
}

} // namespace habeas
