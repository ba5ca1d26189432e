#include "app/letters/gates/namecases.h"

#include <QHash>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

const Cases anyRussianCase {
    Nominative, Genitive, Dative, Accusative, Instrumental, Prepositional
};

/// The cases that an ending may stand for.
struct Ending
{
    QLatin1StringView cases; ///< N G D A I P
    QString text;
};

struct Declension
{
    QString nominative; ///< how words of that kind end
    QList<Ending> endings; ///< in the place of it
};

Cases casesIn(QLatin1StringView letters)
{
    static constexpr QLatin1StringView order("NGDAIP");
    Cases cases;
    for (const char c : letters)
        cases.insert(static_cast<int>(order.indexOf(QLatin1Char(c))));
    return cases;
}

const QList<Declension> &declensions()
{
    static const QList<Declension> all {
        { u"ая"_s, { { "N"_L1, u"ая"_s }, { "GDIP"_L1, u"ой"_s }, { "A"_L1, u"ую"_s } } },
        { u"ский"_s,
          { { "N"_L1, u"ский"_s },
            { "GA"_L1, u"ского"_s },
            { "D"_L1, u"скому"_s },
            { "I"_L1, u"ским"_s },
            { "P"_L1, u"ском"_s } } },
        { u"цкий"_s,
          { { "N"_L1, u"цкий"_s },
            { "GA"_L1, u"цкого"_s },
            { "D"_L1, u"цкому"_s },
            { "I"_L1, u"цким"_s },
            { "P"_L1, u"цком"_s } } },
        { u"ова"_s, { { "N"_L1, u"ова"_s }, { "GDIP"_L1, u"овой"_s }, { "A"_L1, u"ову"_s } } },
        { u"ева"_s, { { "N"_L1, u"ева"_s }, { "GDIP"_L1, u"евой"_s }, { "A"_L1, u"еву"_s } } },
        { u"ина"_s,
          { { "N"_L1, u"ина"_s },
            { "G"_L1, u"ины"_s },
            { "DP"_L1, u"ине"_s },
            { "GDIP"_L1, u"иной"_s },
            { "A"_L1, u"ину"_s } } },
        { u"ия"_s,
          { { "N"_L1, u"ия"_s },
            { "GDP"_L1, u"ии"_s },
            { "A"_L1, u"ию"_s },
            { "I"_L1, u"ией"_s } } },
        { u"я"_s,
          { { "N"_L1, u"я"_s },
            { "G"_L1, u"и"_s },
            { "DP"_L1, u"е"_s },
            { "A"_L1, u"ю"_s },
            { "I"_L1, u"ей"_s } } },
        { u"а"_s,
          { { "N"_L1, u"а"_s },
            { "G"_L1, u"ы"_s },
            { "G"_L1, u"и"_s },
            { "DP"_L1, u"е"_s },
            { "A"_L1, u"у"_s },
            { "I"_L1, u"ой"_s },
            { "I"_L1, u"ей"_s } } },
        { u"ий"_s,
          { { "N"_L1, u"ий"_s },
            { "GA"_L1, u"ия"_s },
            { "D"_L1, u"ию"_s },
            { "I"_L1, u"ием"_s },
            { "P"_L1, u"ии"_s } } },
        { u"ей"_s, // "Андрей", "Соловей"
          { { "N"_L1, u"ей"_s },
            { "GA"_L1, u"ея"_s },
            { "GA"_L1, u"ья"_s },
            { "D"_L1, u"ею"_s },
            { "D"_L1, u"ью"_s },
            { "I"_L1, u"еем"_s },
            { "I"_L1, u"ьем"_s },
            { "P"_L1, u"ее"_s },
            { "P"_L1, u"ье"_s } } },
        { u"й"_s,
          { { "N"_L1, u"й"_s },
            { "GA"_L1, u"я"_s },
            { "D"_L1, u"ю"_s },
            { "I"_L1, u"ем"_s },
            { "P"_L1, u"е"_s } } },
        { u"ь"_s,
          { { "N"_L1, u"ь"_s },
            { "GA"_L1, u"я"_s },
            { "D"_L1, u"ю"_s },
            { "I"_L1, u"ем"_s },
            { "P"_L1, u"е"_s },
            { "GDP"_L1, u"и"_s },
            { "I"_L1, u"ью"_s } } },
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
    static const QHash<QString, Cases> endings {
        { u"а"_s, casesIn("GA"_L1) }, { u"у"_s, casesIn("D"_L1) },  { u"ом"_s, casesIn("I"_L1) },
        { u"ем"_s, casesIn("I"_L1) }, { u"ым"_s, casesIn("I"_L1) }, { u"е"_s, casesIn("P"_L1) },
    };
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
        Cases cases;
        for (const Ending &ending : kind.endings) {
            if (said == stem + ending.text)
                cases += casesIn(ending.cases);
        }
        return cases;
    }
    const bool declines = !isVowel(name.back()) && gender != Gender::She;
    if (declines)
        return casesOfConsonant(name, said);
    return said == name ? anyRussianCase : Cases();
}

/// The same in Kazakh, where the last word of a name takes the ending.
Cases kazakhCases(const QString &name, const QString &said)
{
    static const QHash<QString, int> endings = [] {
        const QList<std::pair<GrammaticalCase, QString>> all {
            { Genitive, u"ның нің дың дің тың тің"_s },  { Dative, u"ға ге қа ке на не"_s },
            { Accusative, u"ны ні ды ді ты ті н"_s },    { Instrumental, u"мен бен пен"_s },
            { Prepositional, u"да де та те нда нде"_s }, { Ablative, u"дан ден тан тен нан нен"_s },
        };
        QHash<QString, int> made;
        for (const auto &[one, list] : all) {
            for (const QString &ending : list.split(u' '))
                made.insert(ending, one);
        }
        return made;
    }();
    if (said == name)
        return { Nominative };
    if (!said.startsWith(name) || !endings.contains(said.sliced(name.size())))
        return {};
    return { endings.value(said.sliced(name.size())) };
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
    static const QHash<QString, Cases> prepositions = [] {
        const QList<std::pair<QLatin1StringView, QString>> all {
            { "G"_L1,
              u"у от ото для без безо до из изо около против после кроме ради вместо возле мимо "
              "насчет среди вокруг"_s },
            { "D"_L1, u"к ко благодаря согласно вопреки навстречу"_s },
            { "DP"_L1, u"по"_s },
            { "A"_L1, u"про через сквозь"_s },
            { "I"_L1, u"над перед передо между"_s },
            { "GI"_L1, u"с со"_s },
            { "AI"_L1, u"за под подо"_s },
            { "AP"_L1, u"в во на"_s },
            { "P"_L1, u"о об обо при"_s },
        };
        QHash<QString, Cases> made;
        for (const auto &[cases, list] : all) {
            for (const QString &word : list.split(u' '))
                made.insert(word, casesIn(cases));
        }
        return made;
    }();
    const QStringList words = wordsOfName(before);
    if (!words.isEmpty() && before.back().isSpace() && prepositions.contains(words.last()))
        return prepositions.value(words.last()) & possible;
    Cases without = possible;
    without.remove(Prepositional);
    return without;
}

} // namespace habeas
