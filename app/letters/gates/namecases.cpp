#include "app/letters/gates/namecases.h"

#include <QHash>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

const Cases anyRussianCase {
    Nominative, Genitive, Dative, Accusative, Instrumental, Prepositional
};

/// Endings, or words, and the cases that each may stand for.
using CasesByWord = QHash<QString, Cases>;

/// The cases by their letters (N G D A I P, B the ablative), the words with blanks between them.
struct WordsOfCases
{
    QLatin1StringView cases;
    QString words;
};

CasesByWord casesByWord(const QList<WordsOfCases> &table)
{
    static constexpr QLatin1StringView order("NGDAIPB");
    CasesByWord made;
    for (const WordsOfCases &row : table) {
        for (const QString &word : row.words.split(u' ')) {
            for (const char letter : row.cases)
                made[word].insert(static_cast<int>(order.indexOf(QLatin1Char(letter))));
        }
    }
    return made;
}

struct Declension
{
    QString nominative; ///< how words of that kind end
    CasesByWord endings; ///< in the place of it
};

Declension declension(const QString &nominative, const QList<WordsOfCases> &endings)
{
    return { nominative, casesByWord(endings + QList<WordsOfCases> { { "N"_L1, nominative } }) };
}

/// The longer endings first.
const QList<Declension> &declensions()
{
    static const QList<Declension> all {
        declension(u"ая"_s, { { "GDIP"_L1, u"ой"_s }, { "A"_L1, u"ую"_s } }),
        declension(u"ский"_s,
                   { { "GA"_L1, u"ского"_s },
                     { "D"_L1, u"скому"_s },
                     { "I"_L1, u"ским"_s },
                     { "P"_L1, u"ском"_s } }),
        declension(u"цкий"_s,
                   { { "GA"_L1, u"цкого"_s },
                     { "D"_L1, u"цкому"_s },
                     { "I"_L1, u"цким"_s },
                     { "P"_L1, u"цком"_s } }),
        declension(u"ова"_s, { { "GDIP"_L1, u"овой"_s }, { "A"_L1, u"ову"_s } }),
        declension(u"ева"_s, { { "GDIP"_L1, u"евой"_s }, { "A"_L1, u"еву"_s } }),
        declension(u"ина"_s,
                   { { "G"_L1, u"ины"_s },
                     { "DP"_L1, u"ине"_s },
                     { "GDIP"_L1, u"иной"_s },
                     { "A"_L1, u"ину"_s } }),
        declension(u"ия"_s, { { "GDP"_L1, u"ии"_s }, { "A"_L1, u"ию"_s }, { "I"_L1, u"ией"_s } }),
        declension(
            u"я"_s,
            { { "G"_L1, u"и"_s }, { "DP"_L1, u"е"_s }, { "A"_L1, u"ю"_s }, { "I"_L1, u"ей"_s } }),
        declension(u"а"_s,
                   { { "G"_L1, u"ы и"_s },
                     { "DP"_L1, u"е"_s },
                     { "A"_L1, u"у"_s },
                     { "I"_L1, u"ой ей"_s } }),
        declension(u"ий"_s,
                   { { "GA"_L1, u"ия"_s },
                     { "D"_L1, u"ию"_s },
                     { "I"_L1, u"ием"_s },
                     { "P"_L1, u"ии"_s } }),
        declension(u"ей"_s, // "Андрей", "Соловей"
                   { { "GA"_L1, u"ея ья"_s },
                     { "D"_L1, u"ею ью"_s },
                     { "I"_L1, u"еем ьем"_s },
                     { "P"_L1, u"ее ье"_s } }),
        declension(
            u"й"_s,
            { { "GA"_L1, u"я"_s }, { "D"_L1, u"ю"_s }, { "I"_L1, u"ем"_s }, { "P"_L1, u"е"_s } }),
        declension(u"ь"_s,
                   { { "GA"_L1, u"я"_s },
                     { "D"_L1, u"ю"_s },
                     { "I"_L1, u"ем ью"_s },
                     { "P"_L1, u"е"_s },
                     { "GDP"_L1, u"и"_s } }),
    };
    return all;
}

bool isVowel(QChar c)
{
    return QStringView(u"аеиоуыэюя").contains(c);
}

/// A man's name that ends with a consonant; "Павел" loses a vowel before an ending.
Cases casesOfConsonant(const QString &name, const QString &said)
{
    static const CasesByWord endings = casesByWord(
        { { "GA"_L1, u"а"_s }, { "D"_L1, u"у"_s }, { "I"_L1, u"ом ем ым"_s }, { "P"_L1, u"е"_s } });
    if (said == name)
        return { Nominative };
    QString shorter = name;
    if (name.size() > 3)
        shorter.remove(name.size() - 2, 1);
    for (const QString &stem : { name, shorter }) {
        if (said.startsWith(stem) && endings.contains(said.sliced(stem.size())))
            return endings.value(said.sliced(stem.size()));
    }
    return {};
}

/// The cases a word of a Russian name may stand in; none where it is no form of that one.
Cases russianCases(const QString &name, const QString &said, Gender gender)
{
    for (const Declension &kind : declensions()) {
        if (!name.endsWith(kind.nominative) || name.size() <= kind.nominative.size())
            continue;
        const QString stem = name.chopped(kind.nominative.size());
        return said.startsWith(stem) ? kind.endings.value(said.sliced(stem.size())) : Cases();
    }
    const bool declines = !isVowel(name.back()) && gender != Gender::She;
    if (declines)
        return casesOfConsonant(name, said);
    return said == name ? anyRussianCase : Cases();
}

/// The same in Kazakh, where the last word of a name takes the ending.
Cases kazakhCases(const QString &name, const QString &said)
{
    static const CasesByWord endings = casesByWord({ { "G"_L1, u"ның нің дың дің тың тің"_s },
                                                     { "D"_L1, u"ға ге қа ке на не"_s },
                                                     { "A"_L1, u"ны ні ды ді ты ті н"_s },
                                                     { "I"_L1, u"мен бен пен"_s },
                                                     { "P"_L1, u"да де та те нда нде"_s },
                                                     { "B"_L1, u"дан ден тан тен нан нен"_s } });
    if (said == name)
        return { Nominative };
    return said.startsWith(name) ? endings.value(said.sliced(name.size())) : Cases();
}

QString recordedForm(const Name &name, int one)
{
    switch (one) {
    case Nominative:
        return name.text;
    case Genitive:
        return name.gen;
    case Dative:
        return name.dat;
    case Accusative:
        return name.acc;
    case Instrumental:
        return name.ins;
    case Prepositional:
        return name.prep.isEmpty() ? name.loc : name.prep;
    default:
        return name.abl;
    }
}

/// Of the forms on record, where somebody typed them in.
Cases recordedCases(const Name &name, const QStringList &said)
{
    Cases cases;
    bool typedIn = false;
    for (int one = Nominative; one <= Ablative; ++one) {
        const QStringList words = wordsOfName(recordedForm(name, one));
        typedIn = typedIn || (one != Nominative && !words.isEmpty());
        const bool whole = !words.isEmpty() && std::ranges::all_of(said, [&](const QString &word) {
            return words.contains(word);
        });
        if (whole)
            cases.insert(one);
    }
    return typedIn ? cases : Cases();
}

Cases casesOfWord(const Name &name, const QString &said, Language language, Gender gender)
{
    Cases cases;
    for (const QString &word : wordsOfName(name.text))
        cases += language == Language::Kazakh ? kazakhCases(word, said)
                                              : russianCases(word, said, gender);
    return cases;
}

} // namespace

QStringList wordsOfName(const QString &text)
{
    QStringList words = text.toLower().replace(u'ё', u'е').split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        while (!word.isEmpty() && !word.back().isLetter())
            word.chop(1);
        while (!word.isEmpty() && !word.front().isLetter())
            word.remove(0, 1);
    }
    words.removeAll(QString());
    return words;
}

Cases casesOf(const Name &name, const QStringList &said, Language language, Gender gender)
{
    if (const Cases known = recordedCases(name, said); !known.isEmpty())
        return known;
    if (language == Language::Kazakh)
        return casesOfWord(name, said.last(), language, gender);
    Cases all = anyRussianCase;
    for (const QString &word : said)
        all &= casesOfWord(name, word, language, gender);
    return all;
}

/// What stands before a Russian word says which of its cases is meant.
Cases casesAfter(const QString &before, const Cases &possible)
{
    static const CasesByWord prepositions = casesByWord({
        { "G"_L1,
          u"у от ото для без безо до из изо около против после кроме ради вместо возле мимо насчет "
          "среди вокруг"_s },
        { "D"_L1, u"к ко благодаря согласно вопреки навстречу"_s },
        { "DP"_L1, u"по"_s },
        { "A"_L1, u"про через сквозь"_s },
        { "I"_L1, u"над перед передо между"_s },
        { "GI"_L1, u"с со"_s },
        { "AI"_L1, u"за под подо"_s },
        { "AP"_L1, u"в во на"_s },
        { "P"_L1, u"о об обо при"_s },
    });
    const QStringList words = wordsOfName(before);
    if (!words.isEmpty() && before.back().isSpace() && prepositions.contains(words.last()))
        return prepositions.value(words.last()) & possible;
    Cases without = possible;
    without.remove(Prepositional);
    return without;
}

} // namespace habeas
