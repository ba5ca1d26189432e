#include "ui/widgets/looks/namemask.h"

#include <algorithm>

namespace habeas::ui {

namespace {

constexpr qsizetype ShortestWord = 3;
constexpr qsizetype ShortestStem = 4;
constexpr qsizetype LongestEnding = 4;

struct Word
{
    qsizetype from;
    qsizetype size;
};

bool isOfWord(QChar c)
{
    return c.isLetter() || c.isMark();
}

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isOfWord(text.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isOfWord(text.at(end)))
            ++end;
        words.append({ at, end - at });
        at = end;
    }
    return words;
}

QString key(QStringView word)
{
    return word.toString().toCaseFolded();
}

/// Names begin with a capital, where the script has any. Georgian has capitals for headlines only.
bool beginsLikeAName(QStringView word)
{
    const QChar first = word.front();
    return first.isUpper() || first.isTitleCase() || first.toUpper() == first.toLower()
        || first.script() == QChar::Script_Georgian;
}

bool isCyrillic(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) {
        return c.script() == QChar::Script_Cyrillic;
    });
}

/// What stays of a Russian or Kazakh name in all its cases.
QString stemOf(const QString &word)
{
    static constexpr QStringView endings = u"аяоеыийь";
    return word.size() > ShortestStem && endings.contains(word.back()) ? word.chopped(1) : word;
}

/// Whether the text ends with that code, beside a name that would be covered by it again.
bool endsWithCode(QStringView text, const QString &code)
{
    const auto isBetween = [](QChar c) {
        return c.isSpace() || (c >= QChar(0x2066) && c <= QChar(0x2069)); // isolates
    };
    while (!text.isEmpty() && isBetween(text.back()))
        text.chop(1);
    const qsizetype before = text.size() - code.size() - 1;
    return !code.isEmpty() && text.endsWith(code)
        && (before < 0 || !text.at(before).isLetterOrNumber());
}

/// Between two words of one name: spaces, a hyphen, the point of an initial.
bool joins(QStringView between)
{
    return between.size() <= 3 && std::ranges::all_of(between, [](QChar c) {
               return c.isSpace() || c == u'-' || c == u'.' || c == u'’' || c == u'\'';
           });
}

} // namespace

NameMask::NameMask(const QList<NameCode> &names)
{
    for (const NameCode &name : names) {
        QStringList keys;
        const QList<Word> words = wordsOf(name.text);
        const bool small = std::ranges::none_of(words, [&name](const Word &word) {
            return beginsLikeAName(QStringView(name.text).sliced(word.from, word.size));
        });
        for (const Word &word : words) {
            const QString one = key(QStringView(name.text).sliced(word.from, word.size));
            keys << one;
            if (small)
                m_small.insert(one);
            if (!name.byWords || one.size() < ShortestWord)
                continue;
            add(m_words, one, name.code);
            if (isCyrillic(one) && one.size() >= ShortestStem)
                add(m_stems, stemOf(one), name.code);
        }
        add(m_wholes, keys.join(u' '), name.code);
        m_longest = std::max(m_longest, words.size());
    }
}

bool NameMask::mayBeAName(QStringView word) const
{
    return beginsLikeAName(word) || m_small.contains(key(word));
}

void NameMask::add(Codes &codes, const QString &key, const QString &code)
{
    if (key.isEmpty())
        return;
    const auto known = codes.find(key);
    if (known == codes.end())
        codes.insert(key, code);
    else if (*known != code)
        known->clear();
}

std::optional<QString> NameMask::codeOfWord(const QString &word) const
{
    if (const auto found = m_words.constFind(word); found != m_words.constEnd())
        return *found;
    if (!isCyrillic(word))
        return {};
    for (qsizetype ending = 0; ending <= LongestEnding; ++ending) {
        if (word.size() - ending < ShortestStem)
            break;
        const auto found = m_stems.constFind(word.chopped(ending));
        if (found != m_stems.constEnd())
            return *found;
    }
    return {};
}

QString NameMask::cover(const QString &text) const
{
    if (m_wholes.isEmpty())
        return text;
    const QList<Word> words = wordsOf(text);
    QString covered;
    qsizetype done = 0;
    for (qsizetype i = 0; i < words.size();) {
        // The longest name that begins here, or else as many single words of names as follow.
        QString joined;
        QString code;
        qsizetype last = -1;
        bool isWhole = false;
        bool single = true;
        for (qsizetype j = i; j < words.size() && j < i + m_longest; ++j) {
            const QStringView word = QStringView(text).sliced(words.at(j).from, words.at(j).size);
            if (j > i) {
                const qsizetype gap = words.at(j - 1).from + words.at(j - 1).size;
                if (!joins(QStringView(text).sliced(gap, words.at(j).from - gap)))
                    break;
            }
            joined += joined.isEmpty() ? key(word) : QString(u' ' + key(word));
            const auto whole = m_wholes.constFind(joined);
            if (whole != m_wholes.constEnd() && (j > i || mayBeAName(word))) {
                code = *whole;
                last = j;
                isWhole = true;
            }
            const auto one = mayBeAName(word) ? codeOfWord(key(word)) : std::nullopt;
            single = single && one.has_value();
            if (single && !isWhole) {
                code = j == i || *one == code ? *one : QString();
                last = j;
            }
        }
        if (last < 0) {
            ++i;
            continue;
        }
        covered += QStringView(text).sliced(done, words.at(i).from - done);
        const qsizetype number = code.lastIndexOf(u'/');
        if (endsWithCode(covered, code)) {
            while (covered.back().isSpace()) // "KZ-0007 Aliya" is the code once
                covered.chop(1);
        } else if (number > 0 && endsWithCode(covered, code.first(number))) {
            while (covered.back().isSpace()) // and "KZ-0007 Aliya" of several "KZ-0007/2"
                covered.chop(1);
            covered += code.sliced(number);
        } else {
            covered += code.isEmpty() ? Hidden : QStringView(code);
        }
        done = words.at(last).from + words.at(last).size;
        i = last + 1;
    }
    return covered + QStringView(text).sliced(done);
}

} // namespace habeas::ui
