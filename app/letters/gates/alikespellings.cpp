#include "app/base/text/textfold.h"
#include "app/letters/gates/lintwords.h"
#include "app/letters/gates/onescript.h"
#include "app/letters/gates/typedwords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace habeas {

using namespace Qt::StringLiterals;

// The same name as other languages that are written in Latin letters spell it: "Julia", "Yuliya",
// "Xenia", "Wjatscheslaw".

namespace {

constexpr qsizetype shortestAlike = 4; // letters
constexpr qsizetype shortestVaried = 5; // the same before its ending is

struct Spelled
{
    QLatin1StringView other;
    QLatin1StringView one;
};

/// In this order: the longer before what is a part of it.
constexpr std::array sounds {
    Spelled { "tsch"_L1, "ch"_L1 }, Spelled { "tch"_L1, "ch"_L1 }, Spelled { "sch"_L1, "sh"_L1 },
    Spelled { "ph"_L1, "f"_L1 },    Spelled { "th"_L1, "t"_L1 },   Spelled { "ck"_L1, "k"_L1 },
    Spelled { "ou"_L1, "u"_L1 },    Spelled { "eu"_L1, "ev"_L1 },  Spelled { "x"_L1, "ks"_L1 },
    Spelled { "w"_L1, "v"_L1 },
};

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

bool isConsonant(QChar c)
{
    return c.isLetter() && !isVowel(c) && c != u'j';
}

/// "Victor", "Oscar"; "Cecil" and "Chingiz" keep theirs.
QString withHardC(QString word)
{
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar next = at + 1 < word.size() ? word.at(at + 1) : QChar();
        if (word.at(at) == u'c' && !QStringView(u"eiyhsz").contains(next))
            word[at] = u'k';
    }
    return word;
}

/// "Pyotr", "Fjodor": ё is folded to e. "Jelena", "Sergejev": е alone. Any other j is й or и.
QString withRussianJ(const QString &word)
{
    QString read;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar c = word.at(at);
        const QChar next = at + 1 < word.size() ? word.at(at + 1) : QChar();
        const bool glide = c == u'j' || c == u'y';
        const bool begins = at == 0 || isVowel(word.at(at - 1));
        if (glide && next == u'o' && at > 0 && isConsonant(word.at(at - 1))) {
            read += u'e';
            ++at;
        } else if (!(c == u'j' && next == u'e' && begins)) {
            read += c == u'j' ? QChar(u'i') : c;
        }
    }
    return read;
}

/// "Alexander": no vowel stands there in Russian.
QString withoutLastE(const QString &word)
{
    const bool has = word.size() > 4 && word.endsWith("der"_L1);
    return has ? QString(word.chopped(2) + u'r') : word;
}

QString readAsRussian(const QString &lower)
{
    QString word = lower;
    for (const Spelled &sound : sounds)
        word.replace(sound.other, sound.one);
    return foldForSearch(withoutLastE(withRussianJ(withHardC(word))));
}

/// Forms that no rule gives. Names that were translated ("John" for "Ivan") are not among them:
/// every English text has them.
QString otherForm(const QString &lower)
{
    static const QHash<QString, QString> forms {
        { u"eugene"_s, u"evgeni"_s },       { u"catherine"_s, u"ekaterina"_s },
        { u"katherine"_s, u"ekaterina"_s }, { u"catharina"_s, u"ekaterina"_s },
        { u"katharina"_s, u"ekaterina"_s }, { u"katarina"_s, u"ekaterina"_s },
        { u"natalie"_s, u"natalia"_s },     { u"nathalie"_s, u"natalia"_s },
        { u"sophie"_s, u"sofia"_s },        { u"dimitri"_s, u"dmitri"_s },
        { u"dimitry"_s, u"dmitri"_s },      { u"piotr"_s, u"petr"_s },
    };
    return forms.value(lower);
}

} // namespace

QString oneSpelling(const QString &folded)
{
    struct Ending
    {
        QLatin1StringView other;
        QLatin1StringView one;
    };

    static constexpr Ending endings[] {
        { "owa"_L1, "ova"_L1 }, { "ewa"_L1, "eva"_L1 }, { "ow"_L1, "ov"_L1 },
        { "ew"_L1, "ev"_L1 },   { "of"_L1, "ov"_L1 },   { "ef"_L1, "ev"_L1 }, // folded: "off"
    };
    if (folded.size() < shortestVaried)
        return folded;
    for (const Ending &ending : endings) {
        if (folded.endsWith(ending.other))
            return folded.chopped(ending.other.size()) + ending.one;
    }
    return folded;
}

QStringList alikeSpellings(const QString &word)
{
    const bool isLatin = std::ranges::all_of(word, [](QChar c) {
        return !c.isLetter() || c.unicode() < 0x250;
    });
    const QString lower = word.normalized(QString::NormalizationForm_C).toLower();
    if (!isLatin || lower.size() < shortestAlike || isSparedAlike(lower))
        return {};
    const QString folded = foldForSearch(word);
    QStringList all { readAsRussian(lower), otherForm(lower) };
    if (lower.contains("ch"_L1)) // "Michail", "Bachyt"
        all << readAsRussian(QString(lower).replace("ch"_L1, "h"_L1));
    all.removeDuplicates();
    all.removeIf([&folded](const QString &one) {
        return one.isEmpty() || one == folded;
    });
    return all;
}

QList<QStringList> otherSpellings(const QString &name)
{
    QStringList alike;
    QStringList looks;
    for (const TypedWord &word : wordsIn(name)) {
        if (word.folded.isEmpty())
            continue;
        alike << (word.cyrillic ? QStringList() : alikeSpellings(word.text)).value(0, word.folded);
        const QString twin = foldForSearch(inOtherScript(word.text));
        const bool isWord = isEverydayWord(twin) || isAlsoAWord(twin);
        looks << (twin.size() < shortestAlike || isWord ? word.folded : twin);
    }
    const QStringList plain = foldedWords(name);
    QList<QStringList> all { alike, looks };
    all.removeIf([&plain](const QStringList &words) {
        return words == plain;
    });
    return all;
}

} // namespace habeas
