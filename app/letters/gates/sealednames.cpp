#include "app/letters/gates/sealednames.h"

#include "app/base/text/textfold.h"
#include "app/letters/gates/arabicnames.h"
#include "app/letters/gates/lintwords.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestAlone = 4; // folded letters of a word that stands for a name
constexpr qsizetype shortestSmall = 7; // the same where it is written without a capital

/// In whatever spelling.
bool saidIn(const QSet<QString> &open, const TypedWord &word)
{
    const QStringList spellings = spellingsOf(word);
    return std::ranges::any_of(spellings, [&open](const QString &spelling) {
        return open.contains(spelling);
    });
}

/// The first letters of a word, three at most, as one number.
quint64 beginningOf(QStringView word, qsizetype letters = 3)
{
    quint64 beginning = 0;
    for (const QChar c : word.first(std::min(letters, word.size())))
        beginning = (beginning << 16) | c.unicode();
    return beginning;
}

} // namespace

SealedNames::SealedNames(const QList<SealedName> &names, qint64 asOf)
    : m_asOf(asOf)
{
    QSet<QUuid> inCyrillic;
    for (const SealedName &name : names) {
        if (hasCyrillic(name.text))
            inCyrillic.insert(name.person);
    }
    for (const SealedName &name : names) {
        const qsizetype number = add({ foldedWords(name.text), name.person, name.wholeOnly });
        if (name.wholeOnly || number < 0)
            continue;
        (void)add({ foldedPieces(name.text), name.person, false });
        if (!name.person.isNull()) {
            for (const QStringList &words : otherSpellings(name.text))
                (void)add({ words, name.person, false });
        }
        if (!name.person.isNull() && !inCyrillic.contains(name.person))
            (void)add({ heardWords(name.text), name.person, false });
        QString whole;
        for (const TypedWord &word : wordsIn(name.text))
            whole += word.text;
        m_whole.insert(foldForSearch(whole), { number, 0 });
    }
    m_known.clear();
}

qsizetype SealedNames::add(const Entry &entry)
{
    const QString key = entry.words.join(u' ') + entry.person.toString();
    if (entry.words.isEmpty() || m_known.contains(key)
        || (entry.words.size() == 1 && entry.words.first().size() < shortestAlone))
        return -1;
    m_known.insert(key);
    const qsizetype number = m_entries.size();
    for (qsizetype i = 0; i < entry.words.size(); ++i) {
        const QString &word = entry.words.at(i);
        QStringList keys { word, stemOf(word), oneSpelling(word), stemOf(oneSpelling(word)) };
        keys << arabicKeyOf(word);
        if (const QString shortened = shortenedStemOf(word); !shortened.isEmpty())
            keys << shortened;
        keys.removeDuplicates();
        for (const QString &place : std::as_const(keys)) {
            m_places.insert(place, { number, i });
            m_beginnings.insert(beginningOf(place));
        }
        if (entry.wholeOnly)
            break;
    }
    m_entries << entry;
    return number;
}

/// Endings and spellings leave the first letters alone; most words of a text end here.
bool SealedNames::mayBegin(const TypedWord &word) const
{
    if (isInArabicLetters(word.text))
        return true;
    const auto mayBe = [this](QStringView folded) {
        return m_beginnings.contains(beginningOf(folded, 3))
            || m_beginnings.contains(beginningOf(folded, 2))
            || m_beginnings.contains(beginningOf(folded, 1));
    };
    return mayBe(word.folded) || std::ranges::any_of(word.alike, mayBe)
        || (word.folded.startsWith("ie"_L1)
            && mayBe(QStringView(word.folded).sliced(1))); // "Yelena"
}

QList<SealedNames::Place> SealedNames::placesOf(const TypedWord &word) const
{
    QList<Place> places;
    if (!mayBegin(word))
        return places;
    for (const QString &stem : stemsOf(word)) {
        for (auto it = m_places.constFind(stem); it != m_places.cend() && it.key() == stem; ++it) {
            const QString &recorded = m_entries.at(it->entry).words.at(it->word);
            if (isSameWord(recorded, word, Endings::Certain))
                places << *it;
        }
    }
    return places;
}

bool SealedNames::standsAlone(const QString &recorded, const TypedWord &word, const Open &open)
{
    if (isAlsoAWord(recorded) && (!word.capital || word.begins))
        return false;
    const qsizetype shortest = word.capital ? shortestAlone : shortestSmall;
    return word.folded.size() >= shortest && !saidIn(open.names, word) && !saidIn(open.words, word)
        && !isWordOfTheTrade(word.folded);
}

SealedNames::Hit SealedNames::runAt(const QList<TypedWord> &words, qsizetype at, const Place &from,
                                    const Open &open) const
{
    const Entry &entry = m_entries.at(from.entry);
    QSet<qsizetype> used { from.word };
    bool known = saidIn(open.names, words.at(at));
    qsizetype count = 1;
    for (; at + count < words.size(); ++count) {
        const TypedWord &next = words.at(at + count);
        qsizetype found = -1;
        for (qsizetype i = 0; found < 0 && i < entry.words.size(); ++i) {
            const bool inOrder = !entry.wholeOnly || i == count;
            if (inOrder && !used.contains(i)
                && isSameWord(entry.words.at(i), next, Endings::Certain))
                found = i;
        }
        if (found < 0)
            break;
        used.insert(found);
        known = known && saidIn(open.names, next);
    }
    const bool whole = entry.wholeOnly ? count == entry.words.size() : count > 1;
    // Somebody else of the same name is named openly.
    return whole && !known ? Hit { at, count, entry.words } : Hit {};
}

SealedNames::Hit SealedNames::at(const QList<TypedWord> &words, qsizetype at, const Open &open,
                                 bool wholeNames) const
{
    const auto isOpen = [&](const Place &place) {
        const QUuid &person = m_entries.at(place.entry).person;
        return !person.isNull() && open.people.contains(person);
    };
    Hit best;
    const auto take = [&best](const Hit &hit) {
        if (hit.count > best.count)
            best = hit;
    };
    const auto look = [&](const TypedWord &word, qsizetype count) {
        if (const auto whole = m_whole.constFind(word.folded); whole != m_whole.cend()
            && !isOpen(*whole) && m_entries.at(whole->entry).words.size() > 1)
            take({ at, count, m_entries.at(whole->entry).words });
        for (const Place &place : placesOf(word)) {
            if (isOpen(place))
                continue;
            if (count == 1)
                take(runAt(words, at, place, open));
            const Entry &entry = m_entries.at(place.entry);
            const bool alone = !wholeNames || entry.words.size() == 1;
            if (alone && !entry.wholeOnly && standsAlone(entry.words.at(place.word), word, open))
                take({ at, count, entry.words });
        }
    };
    look(words.at(at), 1);
    for (const JoinedWord &joined : joinedAt(words, at))
        look(joined.word, joined.count);
    return best;
}

bool SealedNames::isNamedIn(const QString &text) const
{
    return !m_entries.isEmpty() && isNamedIn(wordsIn(text));
}

bool SealedNames::isNamedIn(const QList<TypedWord> &words) const
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (at(words, i, {}, /*wholeNames=*/true).count > 0)
            return true;
    }
    return false;
}

bool SealedNames::mayBeSaidIn(const QString &text) const
{
    if (m_entries.isEmpty())
        return false;
    const auto isKnown = [this](const TypedWord &said) {
        if (m_whole.contains(said.folded))
            return true;
        const QList<TypedWord> written = writingsOf(said);
        return std::ranges::any_of(written, [this](const TypedWord &word) {
            return !placesOf(word).isEmpty();
        });
    };
    const QList<TypedWord> words = wordsIn(text);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (isKnown(words.at(at)))
            return true;
        const QList<JoinedWord> joined = joinedAt(words, at);
        if (std::ranges::any_of(joined, isKnown, &JoinedWord::word))
            return true;
    }
    return false;
}

} // namespace habeas
