#include "app/base/text/namematch.h"

#include "app/base/text/keyboardlayout.h"
#include "app/base/text/textfold.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <bit>

namespace habeas {

namespace {

/// Joins texts that are folded together; no space, so that it survives the folding.
constexpr QChar Between(0x1f);
constexpr qsizetype FoldedTogether = 128;

QString writtenForm(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

bool isCyrillic(QByteArrayView utf8)
{
    return std::ranges::any_of(utf8, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xd0 && byte <= 0xd4; // U+0400 to U+053F
    });
}

bool isAscii(QByteArrayView utf8)
{
    return std::ranges::all_of(utf8, [](char c) {
        return static_cast<unsigned char>(c) < 0x80;
    });
}

/// Latin with marks counts as Latin: its letters start with C3 to C9, those of no other script do.
bool isLatin(QByteArrayView utf8)
{
    return std::ranges::all_of(utf8, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0xca;
    });
}

bool sameScript(QByteArrayView a, QByteArrayView b)
{
    if (isCyrillic(a) || isCyrillic(b))
        return isCyrillic(a) == isCyrillic(b);
    return (isAscii(a) || isLatin(a)) == (isAscii(b) || isLatin(b));
}

bool beginsAWord(QByteArrayView text, QByteArrayView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const char before = at == 0 ? ' ' : text.at(at - 1);
        if (before == ' ' || before == '-' || before == '"' || before == '(')
            return true;
    }
    return false;
}

bool eachBeginsAWord(QByteArrayView text, const QList<QByteArray> &words)
{
    return std::ranges::all_of(words, [text](const QByteArray &word) {
        return beginsAWord(text, word);
    });
}

bool eachIsInside(QByteArrayView text, const QList<QByteArray> &words)
{
    return std::ranges::all_of(words, [text](const QByteArray &word) {
        return text.contains(word);
    });
}

/// Whether a word of the text is nearly this one.
bool hasNearly(QByteArrayView text, QByteArrayView word, quint32 mask, int most)
{
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype space = text.indexOf(' ', from);
        const QByteArrayView name = text.sliced(from, (space < 0 ? text.size() : space) - from);
        if (std::popcount(mask ^ letterMask(name)) <= 2 * most
            && spellingDistance(word, name, most) <= most)
            return true;
        from += name.size() + 1;
    }
    return false;
}

NameQuery::Reading readingOf(const QString &text)
{
    NameQuery::Reading reading;
    reading.text = text.simplified();
    reading.form = searchForm(text);
    const QList<QByteArray> written = reading.form.written.split(' ');
    for (const QByteArray &word : written) {
        if (!word.isEmpty())
            reading.words << word;
    }
    const QList<QByteArray> folded = reading.form.folded.split(' ');
    for (const QByteArray &word : folded) {
        if (word.isEmpty())
            continue;
        reading.foldedWords << word;
        reading.masks << letterMask(word);
    }
    qsizetype letters = 0;
    for (const QByteArray &word : std::as_const(reading.words)) {
        reading.letters << QString::fromUtf8(word).size();
        letters += reading.letters.last();
    }
    // "qqqqzzzz" folds to "kz", and means something else.
    if (reading.form.folded.size() * 2 < letters) {
        reading.foldedWords.clear();
        reading.masks.clear();
    }
    return reading;
}

MatchKind matchBeginning(const NameQuery::Reading &reading, QByteArrayView written,
                         QByteArrayView folded)
{
    if (written == reading.form.written)
        return MatchKind::Exact;
    if (eachBeginsAWord(written, reading.words))
        return MatchKind::Prefix;
    if (!reading.foldedWords.isEmpty() && eachBeginsAWord(folded, reading.foldedWords))
        return sameScript(reading.form.written, written) ? MatchKind::Folded : MatchKind::Script;
    return MatchKind::None;
}

MatchKind matchReading(const NameQuery::Reading &reading, QByteArrayView written,
                       QByteArrayView folded)
{
    const MatchKind begins = matchBeginning(reading, written, folded);
    if (begins != MatchKind::None)
        return begins;
    const bool folds = !reading.foldedWords.isEmpty();
    if (eachIsInside(written, reading.words)
        || (folds && eachIsInside(folded, reading.foldedWords)))
        return MatchKind::Inside;
    return MatchKind::None;
}

/// One letter on another keyboard is any letter: such a reading would find everything.
bool isWorthReading(const NameQuery::Reading &reading)
{
    return reading.form.folded.size() >= 2 && !reading.foldedWords.isEmpty();
}

} // namespace

SearchForm searchForm(const QString &text)
{
    const QString one = QString(text).replace(Between, u' '); // as searchForms() reads it
    return { writtenForm(one).toUtf8(), foldForSearch(one).toUtf8() };
}

QList<SearchForm> searchForms(const QStringList &texts)
{
    QList<SearchForm> forms;
    forms.reserve(texts.size());
    for (qsizetype from = 0; from < texts.size(); from += FoldedTogether) {
        QStringList part = texts.mid(from, FoldedTogether);
        part.replaceInStrings(QString(Between), QStringLiteral(" "));
        const QStringList folded = foldForSearch(part.join(Between)).split(Between);
        const bool whole = folded.size() == part.size();
        for (qsizetype i = 0; i < part.size(); ++i) {
            const QString one = whole ? folded.at(i).simplified() : foldForSearch(part.at(i));
            forms.append({ writtenForm(part.at(i)).toUtf8(), one.toUtf8() });
        }
    }
    return forms;
}

int lettersOff(qsizetype typedLetters)
{
    constexpr qsizetype One = 5;
    constexpr qsizetype Two = 8;
    return typedLetters >= Two ? 2 : typedLetters >= One ? 1 : 0;
}

int spellingDistance(QByteArrayView a, QByteArrayView b, int most)
{
    constexpr qsizetype Longest = 63;
    if (a.size() > Longest || b.size() > Longest || std::abs(a.size() - b.size()) > most)
        return most + 1;
    using Row = std::array<int, Longest + 1>;
    Row beforeLast {};
    Row last {};
    Row row {};
    for (size_t j = 0; j <= static_cast<size_t>(b.size()); ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const bool same = a.at(i - 1) == b.at(j - 1);
            int steps = std::min({ last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1) });
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                steps = std::min(steps, beforeLast[at - 2] + 1);
            row[at] = steps;
            least = std::min(least, steps);
        }
        if (least > most)
            return most + 1;
        beforeLast = last;
        last = row;
    }
    return std::min(last[static_cast<size_t>(b.size())], most + 1);
}

quint32 letterMask(QByteArrayView word)
{
    quint32 mask = 0;
    for (const char c : word)
        mask |= 1U << (static_cast<unsigned char>(c) & 31U);
    return mask;
}

/// Folding may leave fewer words than were typed, or far fewer letters.
int NameQuery::Reading::mayBeOff(qsizetype word) const
{
    const qsizetype folded = foldedWords.at(word).size();
    const bool paired = letters.size() == foldedWords.size();
    return lettersOff(paired ? std::min(letters.at(word), folded + 2) : folded);
}

NameQuery::NameQuery(const QString &typed)
    : m_text(typed.simplified())
    , m_typed(readingOf(typed))
{
    const QStringList others = onOtherLayouts(m_text);
    for (const QString &other : others) {
        const Reading reading = readingOf(other);
        if (isWorthReading(reading))
            m_others << reading;
    }
}

Match NameQuery::match(QByteArrayView written, QByteArrayView folded) const
{
    if (isEmpty())
        return {};
    if (const MatchKind kind = matchReading(m_typed, written, folded); kind != MatchKind::None)
        return { kind };
    for (const Reading &other : m_others) {
        if (matchBeginning(other, written, folded) != MatchKind::None)
            return { MatchKind::Layout, other.text };
    }
    return {};
}

MatchKind NameQuery::beginning(QByteArrayView written, QByteArrayView folded) const
{
    return isEmpty() ? MatchKind::None : matchBeginning(m_typed, written, folded);
}

Match NameQuery::match(const SearchForm &name) const
{
    const Match found = match(name.written, name.folded);
    if (found.isFound() || !isNearly(name.folded))
        return found;
    return { MatchKind::Misspelt };
}

bool NameQuery::isNearly(QByteArrayView folded) const
{
    bool differs = false;
    for (qsizetype i = 0; i < m_typed.foldedWords.size(); ++i) {
        if (beginsAWord(folded, m_typed.foldedWords.at(i)))
            continue;
        if (m_typed.mayBeOff(i) == 0)
            return false;
        differs = true;
    }
    if (!differs)
        return false;
    for (qsizetype i = 0; i < m_typed.foldedWords.size(); ++i) {
        const QByteArray &word = m_typed.foldedWords.at(i);
        if (!beginsAWord(folded, word)
            && !hasNearly(folded, word, m_typed.masks.at(i), m_typed.mayBeOff(i)))
            return false;
    }
    return true;
}

} // namespace habeas
