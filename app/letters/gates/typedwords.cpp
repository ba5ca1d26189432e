#include "app/letters/gates/typedwords.h"

#include "app/base/language.h"
#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/gates/arabicnames.h"
#include "app/letters/gates/onescript.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEnding = 6; // letters a case or a suffix may add
constexpr qsizetype shortStem = 4; // a shorter one takes Russian endings only
constexpr qsizetype shortestVaried = 5; // letters of a name with a Latin ending or spelling
constexpr qsizetype shortestLatin = 6; // letters of a word in Latin letters that takes any ending
constexpr qsizetype longestLatinEnding = 3;
constexpr qsizetype mostJoined = 24; // pieces of one word
constexpr qsizetype mostGlue = 2; // signs between two pieces

struct Sign
{
    char32_t point = 0;
    qsizetype units = 1;
};

Sign signAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return { QChar::surrogateToUcs4(c, text.at(at + 1)), 2 };
    return { c.unicode(), 1 };
}

/// Nobody sees it, so it hides no name.
bool isInvisible(char32_t c)
{
    if (QChar::category(c) == QChar::Other_Format)
        return true;
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5
        || (c >= 0x180b && c <= 0x180f) || c == 0x3164 || c == 0xffa0
        || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0000 && c <= 0xe0fff);
}

bool belongsToWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// Endings that a short Russian name takes; longer words may take any.
bool isRussianEnding(const QString &ending)
{
    static const QSet<QString> endings {
        QString(), u"a"_s,  u"u"_s,  u"e"_s,   u"i"_s,   u"om"_s,  u"em"_s, u"oi"_s, u"ei"_s,
        u"iu"_s,   u"ia"_s, u"ie"_s, u"ogo"_s, u"omu"_s, u"oiu"_s, u"ov"_s, u"am"_s, u"ami"_s,
    };
    return endings.contains(ending);
}

/// Of a name in Russian or Kazakh, in the singular.
bool isCertainEnding(const QString &ending)
{
    static const QSet<QString> kazakh {
        u"nin"_s, u"din"_s, u"tin"_s, u"ga"_s,  u"ge"_s,  u"ka"_s,  u"ke"_s,  u"ni"_s,  u"di"_s,
        u"ti"_s,  u"da"_s,  u"de"_s,  u"ta"_s,  u"te"_s,  u"nda"_s, u"nde"_s, u"dan"_s, u"den"_s,
        u"tan"_s, u"ten"_s, u"nan"_s, u"nen"_s, u"men"_s, u"ben"_s, u"pen"_s, u"im"_s,  u"in"_s,
    };
    return (isRussianEnding(ending) && ending != u"ov" && ending != u"ami" && ending != u"am")
        || kazakh.contains(ending);
}

/// What the languages that are written in Latin letters put at the end of a name or a noun, whether
/// the word begins with a capital or not: genitives, plurals, cases.
bool isLatinEnding(const QString &ending, Endings endings)
{
    const auto folded = [](std::initializer_list<const char *> all) {
        QSet<QString> set;
        for (const char *one : all)
            set.insert(foldForSearch(QLatin1StringView(one)));
        return set;
    };
    static const QSet<QString> certain = folded({ "s", "es", "en", "n" });
    static const QSet<QString> others
        = folded({ "a", "e", "i", "j", "o", "u", "y", "em", "er", "om", "ov", "ou", "on", "oj",
                   "jn", "ns", "ens", "ern", "ojn" });
    return certain.contains(ending) || (endings == Endings::Any && others.contains(ending));
}

/// A long word with such an ending, also where it is written small.
bool isLatinForm(const QString &recorded, const QString &typed, Endings endings)
{
    return recorded.size() >= shortestLatin && typed.startsWith(recorded)
        && isLatinEnding(typed.mid(recorded.size()), endings);
}

/// A Russian name without the vowel that its endings drive out.
bool isShortenedForm(const QString &recorded, const QString &typed)
{
    static const QSet<QString> endings { u"a"_s,  u"u"_s,  u"e"_s,  u"om"_s,
                                         u"em"_s, u"ia"_s, u"iu"_s, u"iem"_s };
    const QString stem = shortenedStemOf(recorded);
    return !stem.isEmpty() && typed.startsWith(stem) && endings.contains(typed.mid(stem.size()));
}

TypedWord joined(const QList<TypedWord> &words, qsizetype at, qsizetype count)
{
    TypedWord word = words.at(at);
    for (qsizetype i = 1; i < count; ++i)
        word.text += words.at(at + i).text;
    const TypedWord &last = words.at(at + count - 1);
    word.length = last.start + last.length - word.start;
    word.text = inOneScript(word.text);
    word.folded = foldForSearch(word.text);
    word.alike = word.capital && !word.cyrillic ? alikeSpellings(word.text) : QStringList();
    return word;
}

} // namespace

QList<TypedWord> wordsIn(const QString &text)
{
    QList<TypedWord> words;
    qsizetype blankBefore = -1; // where the last blank stood
    bool begins = true;
    qsizetype at = 0;
    while (at < text.size()) {
        const Sign first = signAt(text, at);
        if (isInvisible(first.point) || !belongsToWord(first.point)) {
            if (QChar::isSpace(first.point))
                blankBefore = at;
            if (first.point == U'\n')
                begins = true;
            else if (!QChar::isSpace(first.point) && !isInvisible(first.point))
                begins = QStringView(u".!?…“«\"").contains(text.at(at));
            at += first.units;
            continue;
        }
        TypedWord word;
        word.start = at;
        while (at < text.size()) {
            const Sign sign = signAt(text, at);
            const bool hidden = isInvisible(sign.point);
            if (!hidden && !belongsToWord(sign.point))
                break;
            at += sign.units;
            if (hidden)
                continue;
            word.text += QChar::fromUcs4(sign.point);
            word.length = at - word.start;
        }
        word.text = inOneScript(word.text);
        word.folded = foldForSearch(word.text);
        word.begins = std::exchange(begins, false);
        word.capital = QChar::isUpper(first.point) || !QChar::isLower(first.point);
        word.cyrillic
            = !word.text.isEmpty() && word.text.front().script() == QChar::Script_Cyrillic;
        if (word.capital && !word.cyrillic)
            word.alike = alikeSpellings(word.text);
        const qsizetype end = words.isEmpty() ? 0 : words.last().start + words.last().length;
        word.glued = !words.isEmpty() && blankBefore < end && word.start - end <= mostGlue;
        words << word;
    }
    return words;
}

QStringList foldedWords(const QString &text)
{
    QStringList folded;
    for (const TypedWord &word : wordsIn(text)) {
        if (!word.folded.isEmpty())
            folded << word.folded;
    }
    return folded;
}

QStringList foldedPieces(const QString &text)
{
    QStringList pieces;
    for (const TypedWord &word : wordsIn(text)) {
        if (word.glued && !pieces.isEmpty())
            pieces.last() += word.text;
        else
            pieces << word.text;
    }
    for (QString &piece : pieces)
        piece = foldForSearch(piece);
    pieces.removeAll(QString());
    return pieces;
}

QList<JoinedWord> joinedAt(const QList<TypedWord> &words, qsizetype at)
{
    QList<JoinedWord> all;
    bool letters = words.at(at).text.size() == 1;
    bool glued = true;
    for (qsizetype count = 2; at + count <= words.size() && count <= mostJoined; ++count) {
        const TypedWord &next = words.at(at + count - 1);
        letters = letters && next.text.size() == 1;
        glued = glued && next.glued;
        if (!letters && (!glued || next.folded == u"s")) // of a genitive: "Mamay's"
            break;
        all << JoinedWord { joined(words, at, count), count };
    }
    return all;
}

QStringList spellingsOf(const TypedWord &typed)
{
    QStringList all { typed.folded };
    if (typed.cyrillic || !typed.capital)
        return all;
    all << oneSpelling(typed.folded);
    if (typed.folded.size() > shortestVaried && typed.folded.endsWith(u's')) {
        all << typed.folded.chopped(1);
        all << oneSpelling(typed.folded.chopped(1));
    }
    for (const QString &alike : typed.alike) {
        all << alike << oneSpelling(alike);
        if (alike.size() > shortestVaried && alike.endsWith(u's'))
            all << alike.chopped(1) << oneSpelling(alike.chopped(1));
    }
    all.removeDuplicates();
    return all;
}

QList<TypedWord> writingsOf(const TypedWord &said)
{
    TypedWord word = said;
    word.capital = true;
    word.cyrillic = true;
    QList<TypedWord> all { word };
    word.cyrillic = false;
    QStringList spellings { said.folded };
    const auto add = [&](QLatin1StringView one, std::initializer_list<QLatin1StringView> others) {
        for (const QLatin1StringView other : others) {
            if (said.folded.endsWith(one))
                spellings << said.folded.chopped(one.size()) + other;
        }
    };
    add("ova"_L1, { "owa"_L1 });
    add("eva"_L1, { "ewa"_L1 });
    add("ov"_L1, { "ow"_L1, "of"_L1 });
    add("ev"_L1, { "ew"_L1, "ef"_L1 });
    for (const QString &spelling : std::as_const(spellings)) {
        for (const QString &genitive : { spelling, QString(spelling + u's') }) {
            word.folded = genitive;
            word.alike = genitive == said.folded ? said.alike : QStringList();
            all << word;
        }
    }
    return all;
}

namespace {

/// "Yerlan" and "Zhumayev" as passports have them, of "Ерлан" and "Жумаев"; nothing for others.
std::optional<TypedWord> withoutPassportY(const TypedWord &typed)
{
    constexpr qsizetype shortest = 4;
    if (typed.cyrillic || !typed.capital || typed.text.size() < shortest
        || !typed.text.contains(u"ye"_s, Qt::CaseInsensitive))
        return std::nullopt;
    TypedWord bare = typed;
    for (qsizetype at = bare.text.size() - 2; at >= 0; --at) {
        const bool said = at == 0 || isVowel(bare.text.at(at - 1).toLower());
        if (said && bare.text.at(at).toLower() == u'y' && bare.text.at(at + 1).toLower() == u'e')
            bare.text.remove(at, 1);
    }
    if (bare.text.size() == typed.text.size())
        return std::nullopt;
    bare.folded = foldForSearch(bare.text);
    bare.alike = alikeSpellings(bare.text);
    return bare;
}

} // namespace

bool isSameWord(const QString &recordedWord, const TypedWord &typed, Endings endings)
{
    if (const auto bare = withoutPassportY(typed); bare && isSameWord(recordedWord, *bare, endings))
        return true;
    if (recordedWord == typed.folded
        || mayBeInArabic(recordedWord, typed.text, endings == Endings::Certain))
        return true;
    const bool mayBeAlike = recordedWord.size() >= 3
        && std::ranges::any_of(typed.alike, [&recordedWord](const QString &alike) {
                                return alike.startsWith(recordedWord.front());
                            });
    if (mayBeAlike) {
        const QStringList spellings = spellingsOf(typed);
        if (spellings.contains(recordedWord) || spellings.contains(oneSpelling(recordedWord)))
            return true;
    }
    if (recordedWord.size() < 3 || typed.folded.isEmpty()
        || recordedWord.front() != typed.folded.front())
        return false;
    const QString recorded = oneSpelling(recordedWord);
    if (!typed.cyrillic)
        return isLatinForm(recordedWord, typed.folded, endings)
            || (typed.capital && spellingsOf(typed).contains(recorded));
    if (isShortenedForm(recorded, typed.folded))
        return true;
    const QString stem = stemOf(recorded);
    if (stem.size() < 3 || !typed.folded.startsWith(stem))
        return false;
    const QString ending = typed.folded.mid(stem.size());
    if (endings == Endings::Certain)
        return isCertainEnding(ending);
    return stem.size() < shortStem ? isRussianEnding(ending) : ending.size() <= longestEnding;
}

QString shortenedStemOf(const QString &recorded)
{
    if (recorded.size() < shortestVaried)
        return {};
    if (recorded.endsWith(u"ei"_s))
        return recorded.chopped(2);
    const qsizetype end = recorded.endsWith(u"ts"_s) ? 2 : 1; // "ц" is one letter
    const QChar vowel = recorded.at(recorded.size() - end - 1);
    if (isVowel(recorded.back()) || (vowel != u'e' && vowel != u'o')
        || isVowel(recorded.at(recorded.size() - end - 2)))
        return {};
    return recorded.chopped(end + 1) + recorded.right(end);
}

QString stemOf(const QString &recorded)
{
    return !recorded.isEmpty() && isVowel(recorded.back()) ? recorded.chopped(1) : recorded;
}

QStringList stemsOf(const TypedWord &typed)
{
    QStringList stems { typed.folded };
    if (const auto bare = withoutPassportY(typed))
        stems << stemsOf(*bare);
    stems << arabicKeysIn(typed.text);
    const QString whole = stemOf(typed.folded);
    if (whole != typed.folded)
        stems << whole;
    if (!typed.cyrillic) {
        stems << spellingsOf(typed);
        for (qsizetype cut = 1;
             cut <= longestLatinEnding && typed.folded.size() - cut >= shortestLatin; ++cut)
            stems << typed.folded.chopped(cut);
        stems.removeDuplicates();
        return stems;
    }
    for (qsizetype cut = 1; cut <= longestEnding && typed.folded.size() - cut >= 3; ++cut)
        stems << typed.folded.chopped(cut);
    stems.removeDuplicates();
    return stems;
}

bool isWordOfTheTrade(const QString &folded)
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QString &list : codeLists()) {
            for (const QString &code : codesOf(list)) {
                for (const Language language :
                     { Language::English, Language::Russian, Language::Kazakh }) {
                    for (const QString &word : foldedWords(codeLabel(list, code, language)))
                        all.insert(word);
                }
            }
        }
        return all;
    }();
    return words.contains(folded);
}

} // namespace habeas
